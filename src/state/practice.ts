import { createStore } from 'zustand/vanilla'
import type { TemplateId } from '#core/quiz/problems/problem.ts'
import { type Series, type SeriesLinkError, seriesFromText, seriesToText } from '#core/quiz/problems/series.ts'
import { isTemplateId, TEMPLATE_IDS } from '#core/quiz/problems/templates.ts'
import type { Answer } from '#core/quiz/question.ts'
import { keptStore } from './kept-store.ts'
import { acceptAnswer } from './quiz-record.ts'
import { clearing, type SharedState, sharedRecord } from './shared-record.ts'

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
  false,
)
const NO_SCORES: Scores = { tallies: {} }
const scores = sharedRecord<Scores, Scores>(
  { key: 'practice-score', version: 1, accept: acceptScores, migrate: () => undefined },
  NO_SCORES,
)

export const practiceStore = practice.store
export const scoreStore = scores.store

/** Why the link that the page was opened with was not taken. Never kept. */
export const linkErrorStore = createStore<{ readonly error: SeriesLinkError | undefined }>(() => ({ error: undefined }))

/** Selectors hand out stored references, never a fresh object: a fresh one would re-render for ever. */
export const selectTallies = ({ record }: SharedState<Scores, Scores>) => record.tallies
export const selectUndo = (state: SharedState<Scores, Scores>) => state.undo !== undefined
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
  scores.wake()
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
 * - In: the place as it is shown, the kind of its problem, whether the answer was right. Out: false when the device would
 *   not keep it. Errors: none.
 */
export function countAnswer(series: Series, template: TemplateId, right: boolean): boolean {
  scores.change(({ tallies }) => ({ tallies: sumOf(tallies, { [template]: { done: 1, right: right ? 1 : 0 } }) }))
  const isPlaceKept = practice.change({ place: seriesToText(series), checked: true })
  return isPlaceKept && scores.store.getState().kept
}

const scoring = clearing(scores, NO_SCORES, (cleared, now) => ({ tallies: sumOf(cleared.tallies, now.tallies) }))

/** Takes all scores away. In: nothing. Out: nothing. Errors: none. */
export const clearScores = scoring.clear
/** Brings them back, on top of what was counted since. In: nothing. Out: nothing. Errors: none. */
export const undoClearScores = scoring.undoClear

function sumOf(some: Tallies, more: Tallies): Tallies {
  const sums: Partial<Record<TemplateId, Tally>> = { ...some }
  for (const kind of TEMPLATE_IDS) {
    const [one, other] = [some[kind], more[kind]]
    if (other !== undefined)
      sums[kind] = { done: (one?.done ?? 0) + other.done, right: (one?.right ?? 0) + other.right }
  }
  return sums
}

function acceptPractice(data: unknown): Practice | undefined {
  if (!isRecord(data)) return undefined
  const { place, answer, checked, byChoice } = data
  if (typeof place !== 'string' || typeof checked !== 'boolean' || typeof byChoice !== 'boolean') return undefined
  if (place !== '' && !seriesFromText(place).ok) return undefined
  const kept = acceptAnswer(answer)
  const given = kept?.kind === 'numeric' || kept?.kind === 'single' ? kept : undefined
  return { place, answer: given, checked: checked && given !== undefined, byChoice }
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
