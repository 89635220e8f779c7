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
  const shelf = { chosen, choose, describedBy: `${id}-assume` }
  return (
    <div className="calc-presets">
      <div className="calc-shelves">
        <Shelf legend={words.scenarios} keys={SCENARIO_KEYS.filter(key => !isTraffic(key))} {...shelf} />
        <Shelf legend={words.traffic} keys={SCENARIO_KEYS.filter(isTraffic)} {...shelf} />
        <Shelf legend={words.examples} keys={EXAMPLE_KEYS} {...shelf} />
      </div>
      <div className="calc-chosen">
        <Assumption id={`${id}-assume`} chosen={chosen} />
        <button
          type="button"
          className="calc-button calc-undo"
          aria-disabled={undo === undefined}
          onClick={() => undo?.()}
        >
          {words.undo}
        </button>
      </div>
    </div>
  )
})

interface ShelfProps {
  readonly legend: string
  readonly keys: readonly PresetKey[]
  readonly chosen: PresetKey | undefined
  readonly choose: (key: PresetKey) => void
  /** What tells about the chosen one */
  readonly describedBy: string
}

const Shelf = ({ legend, keys, chosen, choose, describedBy }: ShelfProps) => (
  <fieldset className="calc-shelf">
    <legend>{legend}</legend>
    <div className="calc-chips">
      {keys.map(key => (
        <button
          key={key}
          type="button"
          className="calc-chip"
          aria-pressed={key === chosen}
          aria-describedby={key === chosen ? describedBy : undefined}
          onClick={() => choose(key)}
        >
          <b>{PRESETS[key].name}</b> <span>{PRESETS[key].about}</span>
        </button>
      ))}
    </div>
  </fieldset>
)

/** Under what assumptions the lesson's figures hold, or what an example guesses. */
function Assumption({ id, chosen }: { readonly id: string; readonly chosen: PresetKey | undefined }) {
  if (chosen === undefined)
    return (
      <p className="calc-assume" id={id}>
        {words.own}
      </p>
    )
  const isExample = EXAMPLE_KEYS.some(key => key === chosen)
  return (
    <details className="calc-more calc-assumption">
      <summary>{isExample ? words.guess : words.assumptions}</summary>
      <p className="calc-assume" id={id}>
        {PRESETS[chosen].assume(figuresOf(chosen))}
      </p>
    </details>
  )
}

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
