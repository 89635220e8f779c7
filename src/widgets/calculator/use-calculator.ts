import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { PRESET_INPUTS, type PresetKey } from '#core/cost/examples.ts'
import { MONTHS, parseWorkload } from '#core/cost/parse-workload.ts'
import { LESSON_CURVE } from '#core/cost/profile.ts'
import { SCENARIOS, type ScenarioKey } from '#core/cost/scenarios.ts'
import type { WorkloadInput } from '#core/cost/workload.ts'
import type { WorkloadError } from '#core/cost/workload-error.ts'
import {
  currentInput,
  openWorkload,
  selectCanUndo,
  selectInput,
  selectLinkError,
  selectLinkGaps,
  takeInput,
  undoInput,
  wakeWorkload,
  workloadStore,
} from '#state/workload.ts'
import { type Comparison, compareCosts } from './compare.ts'
import { usePrices } from './use-prices.ts'

/** Why the result shown is not of the input shown. `preset`: nothing was typed yet, and a link or the device gave what cannot be read. */
export type Stale = 'input' | 'preset' | 'loading' | 'failed'

export type Change = <Key extends keyof WorkloadInput>(field: Key, value: WorkloadInput[Key]) => void
/** Several fields at once, which one press takes back. */
export type ChangeAll = (part: Partial<WorkloadInput>) => void

/** Joins store and core, so that the views hold no arithmetic and no store. */
export function useCalculator(preset: ScenarioKey) {
  const input = useStore(workloadStore, selectInput) ?? SCENARIOS[preset]
  const link = useLink()
  const canUndo = useStore(workloadStore, selectCanUndo)
  const { book, failed, retry } = usePrices(input.region)
  const workload = useMemo(() => parseWorkload(input), [input])
  const fresh = useMemo(
    () => (workload.ok && book !== undefined ? compareCosts(workload.value, book) : undefined),
    [workload, book],
  )
  const last = useLast(fresh, input)
  // The preset is one's own last result once one has changed it.
  const isOwn = useStore(workloadStore, ({ past }) => past.includes(SCENARIOS[preset]))
  const wrong = last?.input === SCENARIOS[preset] && !isOwn ? 'preset' : 'input'
  const stale: Stale | undefined = !workload.ok ? wrong : fresh ? undefined : failed ? 'failed' : 'loading'
  return {
    input,
    errors: workload.ok ? NONE : workload.error,
    comparison: last?.comparison,
    stale,
    retry,
    ...useChanges(preset),
    undo: canUndo ? undoInput : undefined,
    link,
  }
}

/** What changes the workload. From the store, and not from a render: two changes of one moment both count. */
function useChanges(preset: ScenarioKey) {
  return useMemo(() => {
    const take = (next: (before: WorkloadInput) => WorkloadInput, field?: keyof WorkloadInput) => {
      const before = currentInput() ?? SCENARIOS[preset]
      takeInput({ before, now: next(before), ...(field === undefined ? {} : { field }) })
    }
    const change: Change = (field, value) => take(before => settled(before, { ...before, [field]: value }), field)
    const changeAll: ChangeAll = part => take(before => settled(before, { ...before, ...part }))
    const choose = (key: PresetKey) => take(() => PRESET_INPUTS[key])
    return { change, changeAll, choose }
  }, [preset])
}

/** What is to be said of the link that the page was opened with, and whether something of the reader's own is shown instead. */
const useLink = () => ({
  error: useStore(workloadStore, selectLinkError),
  gaps: useStore(workloadStore, selectLinkGaps),
  hasOwn: useStore(workloadStore, selectInput) !== undefined,
})

/** What follows from a change: own weights begin with the lesson's curve, and what runs all month runs all of another month. */
function settled(before: WorkloadInput, after: WorkloadInput): WorkloadInput {
  const isOwn = after.profile === 'own' && after.profileOwn === ''
  const isAllMonth = before.month !== after.month && before.ec2Hours === String(MONTHS[before.month].hours)
  return {
    ...after,
    ...(isOwn ? { profileOwn: LESSON_CURVE.join(', ') } : {}),
    ...(isAllMonth ? { ec2Hours: String(MONTHS[after.month].hours) } : {}),
  }
}

const NONE: readonly WorkloadError[] = []

interface Result {
  readonly comparison: Comparison
  /** What it is of */
  readonly input: WorkloadInput
}

/** The last result that there was. */
function useLast(comparison: Comparison | undefined, input: WorkloadInput): Result | undefined {
  const [last, setLast] = useState(comparison && { comparison, input })
  if (comparison === undefined || comparison === last?.comparison) return last
  const now = { comparison, input }
  setLast(now)
  return now
}

/**
 * Reads the page's link or the device's copy once the page is alive, and a link that is followed later.
 *
 * - In: what shows it; told whether the link was followed in the open page.
 */
export function useOpening(show: (isFollowed: boolean) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a page's life; `show` only scrolls
  useEffect(() => {
    const open = () => {
      if (openWorkload(globalThis.location.hash)) show(true)
    }
    if (wakeWorkload()) show(false)
    globalThis.addEventListener('hashchange', open)
    return () => globalThis.removeEventListener('hashchange', open)
  }, [])
}
