import { workloadFromText } from '#core/cost/link.ts'
import { keptStore } from './kept-store.ts'

/** Workloads that a reader put aside to compare, in the form of a link, the oldest first. */
export interface KeptWorkloads {
  readonly texts: readonly string[]
}

/** As many as stand side by side */
export const MOST_KEPT = 3

export const {
  store: keptWorkloadStore,
  load: loadKeptWorkloads,
  change: changeKeptWorkloads,
} = keptStore<KeptWorkloads>(
  { key: 'kept-workloads', version: 1, accept: acceptKept, migrate: () => undefined },
  { texts: [] },
)

/**
 * Puts one more aside.
 *
 * - In: its text form. Out: false when the device would not keep it. Errors: none; a fourth, or one that is there, changes nothing.
 */
export function keepWorkload(text: string): boolean {
  const { texts } = keptWorkloadStore.getState()
  return texts.length >= MOST_KEPT || texts.includes(text) || changeKeptWorkloads({ texts: [...texts, text] })
}

/**
 * Takes one away.
 *
 * - In: its text form. Out: false when the device would not keep the change. Errors: none.
 */
export const dropWorkload = (text: string): boolean =>
  changeKeptWorkloads({ texts: keptWorkloadStore.getState().texts.filter(other => other !== text) })

function acceptKept(data: unknown): KeptWorkloads | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { texts } = data as Record<string, unknown>
  const isText = (text: unknown): text is string => typeof text === 'string' && workloadFromText(text).ok
  return Array.isArray(texts) && texts.length <= MOST_KEPT && texts.every(isText) ? { texts } : undefined
}
