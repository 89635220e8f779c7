import { type LessonRecordState, lessonRecords } from './lesson-records.ts'

/** How sure somebody is of an answer: 1 not at all, 5 could explain it. */
export type Points = 1 | 2 | 3 | 4 | 5

export const POINTS: readonly Points[] = [1, 2, 3, 4, 5]

/** Words of a question → points. A question whose words change is a new one. */
export interface SelfCheck {
  readonly points: Readonly<Record<string, Points>>
}

const records = lessonRecords<SelfCheck>(
  { key: 'self-check', version: 1, accept: acceptSelfCheck, migrate: () => undefined },
  { points: {} },
)

/** The self-assessments, one for each lesson: its store, waking, clearing and taking back. */
export const {
  storeOf: selfCheckStoreOf,
  wake: wakeSelfCheck,
  clear: clearSelfCheck,
  undoClear: undoClearSelfCheck,
} = records

/**
 * Takes points for a question.
 *
 * - In: lesson, the question's words, its points. Out: nothing. Errors: none.
 */
export const givePoints = (lesson: string, question: string, points: Points): void =>
  records.change(lesson, record => ({ points: { ...record.points, [question]: points } }))

/**
 * Takes what was chosen in the page before its script came; what the device kept wins.
 *
 * - In: lesson; words → points. Out: nothing. Errors: none.
 */
export function takeEarlyPoints(lesson: string, early: SelfCheck['points']): void {
  if (Object.keys(early).length > 0) records.change(lesson, record => ({ points: { ...early, ...record.points } }))
}

/** Selectors hand out stored references, never a fresh object: a fresh one would re-render for ever. */
export const selectPoints = (state: LessonRecordState<SelfCheck>) => state.record.points

function acceptSelfCheck(data: unknown): SelfCheck | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { points } = data as Record<string, unknown>
  if (typeof points !== 'object' || points === null || Array.isArray(points)) return undefined
  const entries = Object.entries(points).filter((entry): entry is [string, Points] =>
    POINTS.some(point => point === entry[1]),
  )
  return { points: Object.fromEntries(entries) }
}
