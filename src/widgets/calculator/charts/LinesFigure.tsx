import { SIDES } from '#core/cost/compare.ts'
import { LINE } from '#strings/bill.ts'
import { SIDE } from '#strings/calculator.ts'
import { linesWords as words } from '#strings/calculator-chart.ts'
import { amount } from '#strings/quantity.ts'
import { retriable } from '#ui/retriable.ts'
import type { Comparison } from '../compare.ts'
import { Mark } from '../Mark.tsx'
import { ChartFrame } from './ChartFrame.tsx'
import { Unfold } from './Unfold.tsx'

const load = retriable(() => import('./LinesChart.tsx'))

/** The three bills as bars of their lines, each line by its number. */
export const LinesFigure = ({ comparison: { bills, workload } }: { readonly comparison: Comparison }) => (
  <Unfold title={words.summary}>
    {() => (
      <ChartFrame
        title={words.title}
        subtitle={words.subtitle}
        axes={words.axes}
        load={load}
        given={{ bills }}
        month={workload.month}
        sheet={() => sheetOf(bills)}
      >
        <div className="calc-lines">
          {SIDES.map(side => (
            <div key={side} className={`calc-of-${side}`}>
              <p className="calc-label">
                <Mark of={side} /> {SIDE[side]}
              </p>
              <ul>
                {bills[side].lines.map((line, index) => (
                  <li key={line.what}>{words.item(index + 1, LINE[line.what], amount(line.amount))}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </ChartFrame>
    )}
  </Unfold>
)

const sheetOf = (bills: Comparison['bills']) => [
  words.csvHead,
  ...SIDES.flatMap(side => bills[side].lines.map(line => [SIDE[side], LINE[line.what], line.amount])),
]
