import { lessonRecords } from './lesson-records.ts'
import { clearing, type SharedState } from './shared-record.ts'

/** How sure somebody is of an answer: 1 not at all, 5 could explain it. */
export type Points = 1 | 2 | 3 | 4 | 5

export const POINTS: readonly Points[] = [1, 2, 3, 4, 5]

/** Words of a question → points. A question whose words change is a new one. */
export interface SelfCheck {
  readonly points: Readonly<Record<string, Points>>
}

const NONE: SelfCheck = { points: {} }

const records = lessonRecords<SelfCheck, SelfCheck>(
  { key: 'self-check', version: 1, accept: acceptSelfCheck, migrate: () => undefined },
  NONE,
)

const clearingOf = (lesson: string) =>
  clearing(records(lesson), NONE, (cleared, now) => ({ points: { ...cleared.points, ...now.points } }))

/** The store of a lesson's self-assessment. In: the lesson's id. Out: its store, empty until it wakes. Errors: none. */
export const selfCheckStoreOf = (lesson: string) => records(lesson).store
/** Brings back what the device kept, once the page is alive. In: the lesson's id. Out: nothing. Errors: none. */
export const wakeSelfCheck = (lesson: string): void => records(lesson).wake()
/** Takes all points away. In: the lesson's id. Out: nothing. Errors: none. */
export const clearSelfCheck = (lesson: string): void => clearingOf(lesson).clear()
/** Brings them back; points given since stay. In: the lesson's id. Out: nothing. Errors: none. */
export const undoClearSelfCheck = (lesson: string): void => clearingOf(lesson).undoClear()

/**
 * Takes points for a question.
 *
 * - In: lesson, the question's words, its points. Out: nothing. Errors: none.
 */
export const givePoints = (lesson: string, question: string, points: Points): void =>
  records(lesson).change(record => ({ points: { ...record.points, [question]: points } }))

/**
 * Takes what was chosen in the page before its script came: it is later than what the device kept.
 *
 * - In: lesson; words → points. Out: nothing. Errors: none.
 */
export function takeEarlyPoints(lesson: string, early: SelfCheck['points']): void {
  if (Object.keys(early).length > 0) records(lesson).change(record => ({ points: { ...record.points, ...early } }))
}

/** Selectors hand out stored references, never a fresh object: a fresh one would re-render for ever. */
export const selectPoints = (state: SharedState<SelfCheck, SelfCheck>) => state.record.points

function acceptSelfCheck(data: unknown): SelfCheck | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { points } = data as Record<string, unknown>
  if (typeof points !== 'object' || points === null || Array.isArray(points)) return undefined
  const entries = Object.entries(points).filter((entry): entry is [string, Points] =>
    POINTS.some(point => point === entry[1]),
  )
  return { points: Object.fromEntries(entries) }
}
