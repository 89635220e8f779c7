import { memo } from 'react'
import { SEOUL } from '#core/aws/price-book.ts'
import { ec2Bill } from '#core/cost/ec2.ts'
import { EXAMPLE_KEYS, PRESET_INPUTS, type PresetKey } from '#core/cost/examples.ts'
import { gbSecondsOf } from '#core/cost/lambda.ts'
import { parseWorkload } from '#core/cost/parse-workload.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { SCENARIO_KEYS } from '#core/cost/scenarios.ts'
import type { WorkloadInput } from '#core/cost/workload.ts'
import { PRESETS, type PresetFigures, calculatorWords as words } from '#strings/calculator.ts'

interface PresetsProps {
  readonly id: string
  readonly input: WorkloadInput
  readonly choose: (key: PresetKey) => void
  /** Undefined when there is nothing to take back */
  readonly undo: (() => void) | undefined
}

const PRESET_KEYS: readonly PresetKey[] = [...SCENARIO_KEYS, ...EXAMPLE_KEYS]

const isTraffic = (key: PresetKey) => key.startsWith('traffic')

/** The lesson's own workloads and some from outside it, and under what assumptions its figures hold. */
export const Presets = memo(({ id, input, choose, undo }: PresetsProps) => {
  const chosen = PRESET_KEYS.find(key => isSame(PRESET_INPUTS[key], input))
  const shelf = (legend: string, keys: readonly PresetKey[]) => (
    <fieldset className="calc-shelf">
      <legend>{legend}</legend>
      <div className="calc-chips">
        {keys.map(key => (
          <button
            key={key}
            type="button"
            className="calc-chip"
            aria-pressed={key === chosen}
            aria-describedby={key === chosen ? `${id}-assume` : undefined}
            onClick={() => choose(key)}
          >
            <b>{PRESETS[key].name}</b> <span>{PRESETS[key].about}</span>
          </button>
        ))}
      </div>
    </fieldset>
  )
  return (
    <div className="calc-presets">
      {shelf(
        words.scenarios,
        SCENARIO_KEYS.filter(key => !isTraffic(key)),
      )}
      {shelf(words.traffic, SCENARIO_KEYS.filter(isTraffic))}
      {shelf(words.examples, EXAMPLE_KEYS)}
      <p className="calc-assume" id={`${id}-assume`}>
        {chosen === undefined ? words.own : PRESETS[chosen].assume(figuresOf(chosen))}
      </p>
      {undo && (
        <button type="button" className="calc-button" onClick={undo}>
          {words.undo}
        </button>
      )}
    </div>
  )
})

/** Alike in what they mean: "100,000" and "100000" are one number. */
const isSame = (one: WorkloadInput, other: WorkloadInput) =>
  one === other || JSON.stringify(parseWorkload(one)) === JSON.stringify(parseWorkload(other))

/** Computed, so that no sentence holds a figure that the module no longer gives. */
function figuresOf(key: PresetKey): PresetFigures {
  const { memory, duration, ec2Count } = PRESET_INPUTS[key]
  const workload = workloadOfPreset(key, { region: SEOUL.region })
  return {
    seoulTotal: ec2Bill(workload, SEOUL).total,
    gbSeconds: gbSecondsOf(workload) / workload.requests,
    memory,
    duration,
    count: ec2Count,
  }
}
