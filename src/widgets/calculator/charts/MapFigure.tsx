import { type BreakEven, breakEvenMap } from '#core/cost/break-even-map.ts'
import { mapWords as words } from '#strings/calculator-chart.ts'
import { withoutPriceWords } from '#strings/calculator-verdict.ts'
import { roughly } from '#strings/quantity.ts'
import { HeadRow } from '#ui/HeadRow.tsx'
import { retriable } from '#ui/retriable.ts'
import { type Comparison, isPair } from '../compare.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { DURATIONS, MEMORIES } from './map-axes.ts'
import { TableBox } from './TableBox.tsx'
import { Unfold } from './Unfold.tsx'
import { type Cells, useMap } from './use-map.ts'

const load = retriable(() => import('./MapChart.tsx'))
const ROWS = [128, 512, 1024, 2048, 4096, 10_240] as const
const COLUMNS = [10, 100, 1000, 10_000, 60_000, 900_000] as const

/** From how many requests a day EC2 is cheaper, over memory and duration. */
export const MapFigure = ({ comparison }: { readonly comparison: Comparison }) => (
  <Unfold title={words.summary}>
    {() =>
      comparison.unpriced.some(isPair) ? (
        <p className="calc-note">{withoutPriceWords.breakEven}</p>
      ) : (
        <OpenMap comparison={comparison} />
      )
    }
  </Unfold>
)

function OpenMap({ comparison }: { readonly comparison: Comparison }) {
  const cells = useMap(comparison)
  const { workload, book } = comparison
  const { days } = workload.month
  const sheet = () => [
    words.csvHead,
    ...(cells ?? []).flatMap((row, y) =>
      row.map((count, x) => [
        MEMORIES[y] ?? 0,
        DURATIONS[x] ?? 0,
        typeof count === 'number' ? Math.round(count / days) : cellText(count, days),
      ]),
    ),
  ]
  const { rows } = breakEvenMap(workload, book, ROWS, COLUMNS)
  return (
    <>
      <ChartFrame
        title={words.title}
        subtitle={words.subtitle}
        axes={words.axes}
        load={load}
        given={{ cells, workload }}
        month={workload.month}
        sheet={sheet}
      />
      {[...rows, ...(cells ?? [])].some(row => row.includes('unknown')) ? (
        <p className="calc-note">{words.anyUnknown}</p>
      ) : null}
      {workload.fleet.sizing === 'typed' ? <p className="calc-note">{words.typed}</p> : null}
      <MapTable rows={rows} days={days} />
    </>
  )
}

function cellText(from: BreakEven, days: number): string {
  if (from === 'unknown') return words.unknown
  return from === undefined ? words.never : from === 0 ? words.always : roughly(from / days)
}

interface MapTableProps {
  readonly rows: Cells
  readonly days: number
}

const MapTable = ({ rows, days }: MapTableProps) => (
  <TableBox name={words.title}>
    <table className="calc-table">
      <caption>{words.caption}</caption>
      <HeadRow columns={[words.corner, ...COLUMNS.map(words.millis)]} />
      <tbody>
        {rows.map((row, y) => (
          <tr key={ROWS[y]}>
            <th scope="row">{words.memory(ROWS[y] ?? 0)}</th>
            {row.map((count, x) => (
              <td key={COLUMNS[x]}>{cellText(count, days)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </TableBox>
)
