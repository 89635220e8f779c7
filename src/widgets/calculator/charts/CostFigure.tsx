import { memo } from 'react'
import { SIDES } from '#core/cost/compare.ts'
import { SIDE } from '#strings/calculator.ts'
import { costChartWords as words } from '#strings/calculator-chart.ts'
import { amount } from '#strings/quantity.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { type Curve, type CurvePoint, rowsOf } from './curve.ts'
import { HeadRow } from './HeadRow.tsx'
import { TableBox } from './TableBox.tsx'

const load = () => import('./CostChart.tsx')

/** Cost against requests, drawn. */
export function CostFigure({ curve }: { readonly curve: Curve }) {
  const { crossings } = curve
  return (
    <ChartFrame {...words} load={load} given={{ curve }} sheet={() => sheetOf(curve)}>
      {crossings.length > 1 ? (
        <ul className="calc-note calc-crossings">
          {crossings.map(({ name, perDay, rises }) => (
            <li key={name}>{words.crossingRow(name, perDay, rises)}</li>
          ))}
        </ul>
      ) : null}
    </ChartFrame>
  )
}

/** The same as a table, always there. */
export const CostDetails = memo(({ curve }: { readonly curve: Curve }) => (
  <details className="calc-more">
    <summary>{words.table}</summary>
    <CostTable curve={curve} />
  </details>
))

function CostTable({ curve }: { readonly curve: Curve }) {
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
              <td>{cheapestOf(point)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

const sheetOf = (curve: Curve) => [
  [...words.csvHead, ...SIDES.map(side => `${SIDE[side]} (USD)`)],
  ...curve.points.map(point => [point.requests, point.perDay, ...SIDES.map(side => point[side])]),
]

function noteOf({ requests }: CurvePoint, { now, crossings }: Curve): string {
  if (requests === now?.requests) return `(${words.nowRow})`
  return crossings.some(crossing => crossing.requests === requests) ? `(${words.crossingNote})` : ''
}

function cheapestOf(point: CurvePoint): string {
  const least = Math.min(...SIDES.map(side => point[side]))
  return SIDES.filter(side => point[side] - least < 0.005)
    .map(side => SIDE[side])
    .join(', ')
}
