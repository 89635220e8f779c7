import { SIDES } from '#core/cost/compare.ts'
import { FIELD_RULES } from '#core/cost/parse-workload.ts'
import type { Effect } from '#core/cost/sensitivity.ts'
import type { NumberField } from '#core/cost/workload-error.ts'
import { SIDE } from '#strings/calculator.ts'
import { decideWords as words } from '#strings/calculator-decides.ts'
import { FIELD_UNIT } from '#strings/calculator-share.ts'
import { FIELD } from '#strings/cost.ts'
import { signedRoughly } from '#strings/quantity.ts'
import { HeadRow } from '#ui/HeadRow.tsx'
import { retriable } from '#ui/retriable.ts'
import type { Comparison } from '../compare.ts'
import { ChartFrame } from './ChartFrame.tsx'

const load = retriable(() => import('./DecidesChart.tsx'))

interface DecidesProps {
  readonly comparison: Comparison
  /** The greatest first */
  readonly effects: readonly Effect[]
}

/** Which input moves the result most: each one halved and half as much again, one at a time. */
export function Decides({ comparison: { workload }, effects }: DecidesProps) {
  const [first] = effects
  if (first === undefined) return null
  return (
    <details className="calc-more">
      <summary>{words.title(FIELD[first.field])}</summary>
      <ChartFrame
        title={words.chartTitle}
        subtitle={words.chartSubtitle}
        axes={words.chartAxes}
        load={load}
        given={{ effects }}
        month={workload.month}
        sheet={() => sheetOf(effects)}
      />
      <table className="calc-table calc-decides">
        <caption>{words.caption}</caption>
        <HeadRow columns={[words.input, ...SIDES.map(side => SIDE[side])]} />
        <tbody>
          {effects.map(effect => (
            <EffectRow key={effect.field} effect={effect} />
          ))}
        </tbody>
      </table>
      <p className="calc-note">{words.bounded}</p>
    </details>
  )
}

const EffectRow = ({ effect: { field, values, less, more } }: { readonly effect: Effect }) => (
  <tr>
    <th scope="row">
      {FIELD[field]} <small>{words.values(values.less, values.more, unitOf(field))}</small>
    </th>
    {SIDES.map(side => (
      <td key={side} className="calc-effect">
        <span>{signedRoughly(less[side])}</span> <span>{signedRoughly(more[side])}</span>
      </td>
    ))}
  </tr>
)

const sheetOf = (effects: readonly Effect[]) => [
  words.csvHead,
  ...effects.flatMap(({ field, values, less, more }) => [
    [FIELD[field], values.less, unitOf(field), ...SIDES.map(side => less[side])],
    [FIELD[field], values.more, unitOf(field), ...SIDES.map(side => more[side])],
  ]),
]

const unitOf = (field: NumberField) => FIELD_UNIT[FIELD_RULES[field].unit]
