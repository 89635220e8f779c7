import { memo } from 'react'
import { SIDES, type Side } from '#core/cost/compare.ts'
import { SIDE } from '#strings/calculator.ts'
import { costChartWords as words } from '#strings/calculator-chart.ts'
import { withoutPriceWords } from '#strings/calculator-verdict.ts'
import { amount } from '#strings/quantity.ts'
import { HeadRow } from '#ui/HeadRow.tsx'
import { retriable } from '#ui/retriable.ts'
import type { Comparison } from '../compare.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { type Curve, type CurvePoint, isOver, rowsOf } from './curve.ts'
import { TableBox } from './TableBox.tsx'

const load = retriable(() => import('./CostChart.tsx'))

/** Cost against requests, drawn. */
export function CostFigure({ comparison: { curve, workload } }: { readonly comparison: Comparison }) {
  const notes = notesOf(curve)
  return (
    <ChartFrame {...words} load={load} given={{ curve }} month={workload.month} sheet={() => sheetOf(curve)}>
      {notes.length === 0 ? null : (
        <ul className="calc-note calc-crossings">
          {notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </ChartFrame>
  )
}

const MANY = 3

/** In words, what the marks in the plot have no room for. */
function notesOf({ crossings, limit, meetings }: Curve): readonly string[] {
  const [first, last] = [meetings[0], meetings.at(-1)]
  return [
    ...(crossings.length > 1 ? crossings.map(({ name, perDay, rises }) => words.crossingRow(name, perDay, rises)) : []),
    ...(limit === undefined
      ? []
      : [
          words.limitRow(
            limit,
            crossings.some(crossing => isOver(crossing, limit)),
          ),
        ]),
    ...(first === undefined || last === undefined || meetings.length < MANY
      ? meetings.map(({ perDay, rises }) => words.meetingRow(perDay, rises))
      : [words.meetingsRow(first.perDay, last.perDay)]),
  ]
}

/** The same as a table, always there. */
export const CostDetails = memo(({ comparison: { curve, unpriced } }: { readonly comparison: Comparison }) => (
  <details className="calc-more">
    <summary>{words.table}</summary>
    <CostTable curve={curve} unpriced={unpriced} />
  </details>
))

function CostTable({ curve, unpriced }: Pick<Comparison, 'curve' | 'unpriced'>) {
  return (
    <TableBox name={words.table}>
      <table className="calc-table">
        <caption>{words.tableCaption}</caption>
        <HeadRow columns={[words.perDayColumn, ...SIDES.map(side => SIDE[side]), words.cheaperColumn]} />
        <tbody>
          {rowsOf(curve).map(point => (
            <tr key={point.requests} data-now={point.requests === curve.now?.requests}>
              <th scope="row">
                {words.perDay(point.perDay)} {noteOf(point, curve)}
              </th>
              {SIDES.map(side => (
                <td key={side} className="calc-money">
                  {amount(point[side])}
                </td>
              ))}
              <td>{cheapestOf(point, curve, unpriced)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

const sheetOf = ({ points }: Curve) => [
  [...words.csvHead, ...SIDES.map(side => `${SIDE[side]} (USD)`)],
  ...points.map(point => [point.requests, Math.round(point.perDay), ...SIDES.map(side => cents(point[side]))]),
]

const cents = (usd: number) => Math.round(usd * 100) / 100

function noteOf({ requests }: CurvePoint, { now, crossings, limit }: Curve): string {
  const notes = [
    requests === now?.requests ? words.nowRow : '',
    limit !== undefined && requests === limit.requests ? words.limitNote(limit) : '',
    crossings.some(crossing => crossing.requests === requests) ? words.crossingNote : '',
  ].filter(Boolean)
  return notes.length === 0 ? '' : `(${notes.join(', ')})`
}

/** Who costs least; nobody knows where that is one that lacks a price. */
function cheapestOf(point: CurvePoint, { limit }: Curve, unpriced: readonly Side[]): string {
  const least = Math.min(...SIDES.map(side => point[side]))
  const cheapest = SIDES.filter(side => point[side] - least < 0.005)
  return cheapest.some(side => unpriced.includes(side))
    ? withoutPriceWords.cheapest
    : cheapest.map(side => (side === 'ec2' && isOver(point, limit) ? words.over : SIDE[side])).join(', ')
}
