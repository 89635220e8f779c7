import { workloadFromText } from '#core/cost/link.ts'
import { type SharedState, sharedRecord } from './shared-record.ts'

/** Workloads that a reader put aside to compare, in the form of a link, the oldest first. */
export interface KeptWorkloads {
  readonly texts: readonly string[]
}

/** As many as stand side by side */
export const MOST_KEPT = 3

const workloads = sharedRecord<KeptWorkloads>(
  { key: 'kept-workloads', version: 1, accept: acceptKept, migrate: () => undefined },
  { texts: [] },
)

export const keptWorkloadStore = workloads.store
/** Brings back what the device kept, once the page is alive. In: nothing. Out: nothing. Errors: none. */
export const wakeKeptWorkloads = workloads.wake

/** Selectors hand out stored references, never a fresh object: a fresh one would re-render for ever. */
export const selectTexts = ({ record }: SharedState<KeptWorkloads, never>) => record.texts
export const selectIsKept = ({ kept }: SharedState<KeptWorkloads, never>) => kept

/**
 * Puts one more aside, beside what another window has put there meanwhile.
 *
 * - In: its text form. Out: nothing. Errors: none; a fourth, or one that is there, changes nothing.
 */
export const keepWorkload = (text: string): void =>
  workloads.change(kept =>
    kept.texts.length >= MOST_KEPT || kept.texts.includes(text) ? kept : { texts: [...kept.texts, text] },
  )

/**
 * Takes one away.
 *
 * - In: its text form. Out: nothing. Errors: none.
 */
export const dropWorkload = (text: string): void =>
  workloads.change(({ texts }) => ({ texts: texts.filter(other => other !== text) }))

function acceptKept(data: unknown): KeptWorkloads | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { texts } = data as Record<string, unknown>
  const isText = (text: unknown): text is string => typeof text === 'string' && workloadFromText(text).ok
  return Array.isArray(texts) && texts.length <= MOST_KEPT && texts.every(isText) ? { texts } : undefined
}
