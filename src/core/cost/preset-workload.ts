import { PRESET_INPUTS, type PresetKey } from './examples.ts'
import { parseWorkload } from './parse-workload.ts'
import type { Workload } from './workload.ts'

/**
 * The checked workload of a scenario or an example.
 *
 * - In: its key, and what is different from it. Out: a workload.
 * - Errors: throws when the preset does not parse, which a test rules out.
 */
export function workloadOfPreset(key: PresetKey, changes: Partial<Workload> = {}): Workload {
  const parsed = parseWorkload(PRESET_INPUTS[key])
  if (!parsed.ok) throw new Error(`${key} does not parse`)
  return { ...parsed.value, ...changes }
}
