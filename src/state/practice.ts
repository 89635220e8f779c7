import { createStore } from 'zustand/vanilla'
import type { TemplateId } from '#core/quiz/problems/problem.ts'
import { type Series, type SeriesLinkError, seriesFromText, seriesToText } from '#core/quiz/problems/series.ts'
import { isTemplateId } from '#core/quiz/problems/templates.ts'
import type { Answer } from '#core/quiz/question.ts'
import { keptStore } from './kept-store.ts'

/** Where somebody stands in the practice: one place, and what was done there. */
export interface Practice {
  /** Text form of the place; '' until somebody moved: the view then shows its own first. */
  readonly place: string
  readonly answer: Answer | undefined
  readonly checked: boolean
  /** Answers are chosen from options instead of typed. */
  readonly byChoice: boolean
}

/** Problems of one kind that were checked, and how many of them were right. */
export interface Tally {
  readonly done: number
  readonly right: number
}

export type Tallies = Readonly<Partial<Record<TemplateId, Tally>>>

interface Scores {
  readonly tallies: Tallies
}

const AT_START: Practice = { place: '', answer: undefined, checked: false, byChoice: false }

const practice = keptStore<Practice>(
  { key: 'practice', version: 1, accept: acceptPractice, migrate: () => undefined },
  AT_START,
)
const scores = keptStore<Scores>(
  { key: 'practice-score', version: 1, accept: acceptScores, migrate: () => undefined },
  { tallies: {} },
)

export const practiceStore = practice.store
export const scoreStore = scores.store

/** Why the link that the page was opened with was not taken. Never kept. */
export const linkErrorStore = createStore<{ readonly error: SeriesLinkError | undefined }>(() => ({ error: undefined }))

/** Selectors hand out stored references, never a fresh object: a fresh one would re-render for ever. */
export const selectTallies = (state: Scores) => state.tallies
export const selectError = (state: { readonly error: SeriesLinkError | undefined }) => state.error

const HASH_START = '#practice?'

/**
 * Brings back what the device kept, then follows the link that the page was opened with. Called once the page is alive,
 * never during the first render, which must equal the prerendered HTML.
 *
 * - In: `location.hash`. Out: nothing. Errors: none; a bad link is told by `linkErrorStore` and changes nothing else.
 */
export function openPractice(hash: string): void {
  practice.load()
  scores.load()
  followLink(hash)
}

/**
 * Goes where a link leads; one to the place where somebody stands keeps the answer.
 *
 * - In: `location.hash`, also one that is not ours. Out: nothing. Errors: as `openPractice`.
 */
export function followLink(hash: string): void {
  if (!hash.startsWith(HASH_START)) return
  const linked = seriesFromText(hash.slice(HASH_START.length))
  linkErrorStore.setState({ error: linked.ok ? undefined : linked.error })
  if (!linked.ok) return
  const place = seriesToText(linked.value)
  if (place !== practiceStore.getState().place) practice.change({ place, answer: undefined, checked: false })
}

/**
 * Goes to a place; the address follows.
 *
 * - In: a place. Out: false when the device would not keep it. Errors: none.
 */
export function goTo(series: Series): boolean {
  const place = seriesToText(series)
  linkErrorStore.setState({ error: undefined })
  writeAddress(HASH_START + place)
  return practice.change({ place, answer: undefined, checked: false })
}

/**
 * The last part of the address that leads to a place. In: a place. Out: from `#` on. Errors: none.
 */
export const practiceHash = (series: Series): string => HASH_START + seriesToText(series)

/**
 * Takes an answer that is not checked yet.
 *
 * - In: the answer as chosen or typed. Out: false when the device would not keep it. Errors: none.
 */
export const takeAnswer = (answer: Answer): boolean => practice.change({ answer, checked: false })

/**
 * Changes between typing and choosing; what was answered is put away.
 *
 * - In: whether answers are chosen. Out: false when the device would not keep it. Errors: none.
 */
export const answerByChoice = (byChoice: boolean): boolean =>
  practice.change({ byChoice, answer: undefined, checked: false })

/**
 * Counts the answer, on top of what another window has counted meanwhile.
 *
 * - In: the place as it is shown, the kind of its problem, whether the answer was right, whether the device kept all so far: what
 *   it did not keep is not there to be added to. Out: false when the device would not keep it. Errors: none.
 */
export function countAnswer(series: Series, template: TemplateId, right: boolean, kept: boolean): boolean {
  if (kept) scores.load()
  const { tallies } = scoreStore.getState()
  const { done, right: before } = tallies[template] ?? { done: 0, right: 0 }
  const isKept = scores.change({
    tallies: { ...tallies, [template]: { done: done + 1, right: before + (right ? 1 : 0) } },
  })
  return practice.change({ place: seriesToText(series), checked: true }) && isKept
}

/**
 * Puts other scores in the place of those that are there: none, or those that were there before.
 *
 * - In: scores. Out: false when the device would not keep them. Errors: none.
 */
export const setTallies = (tallies: Tallies): boolean => scores.change({ tallies })

function acceptPractice(data: unknown): Practice | undefined {
  if (!isRecord(data)) return undefined
  const { place, answer, checked, byChoice } = data
  if (typeof place !== 'string' || typeof checked !== 'boolean' || typeof byChoice !== 'boolean') return undefined
  if (place !== '' && !seriesFromText(place).ok) return undefined
  const given = acceptAnswer(answer)
  return { place, answer: given, checked: checked && given !== undefined, byChoice }
}

function acceptAnswer(data: unknown): Answer | undefined {
  if (!isRecord(data)) return undefined
  const { kind, text, choice } = data
  if (kind === 'numeric' && typeof text === 'string') return { kind, text }
  return kind === 'single' && isCount(choice) ? { kind, choice } : undefined
}

function acceptScores(data: unknown): Scores | undefined {
  if (!isRecord(data) || !isRecord(data.tallies)) return undefined
  const tallies: Partial<Record<TemplateId, Tally>> = {}
  for (const [kind, tally] of Object.entries(data.tallies)) {
    if (!isTemplateId(kind) || !isRecord(tally)) continue
    const { done, right } = tally
    if (isCount(done) && isCount(right) && right <= done) tallies[kind] = { done, right }
  }
  return { tallies }
}

const isCount = (data: unknown): data is number => Number.isInteger(data) && Number(data) >= 0
const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

/** `replaceState`: a problem is no step to go back to. Safari throws after 100 calls in 30 s; the next one mends it. */
function writeAddress(hash: string): void {
  try {
    globalThis.history.replaceState(globalThis.history.state, '', hash)
  } catch {
    // The place is still in the store and on the device.
  }
}
