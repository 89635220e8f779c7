import type { SavedSpec } from './saved.ts'
import { type Join, type SharedRecord, sharedRecord } from './shared-record.ts'

/** Records of one kind: a lesson's id → its record, always the same one. */
export type LessonRecords<T, U> = (lesson: string) => SharedRecord<T, U>

/**
 * Records of one kind, one for each lesson, each kept under `<key>:<lesson>`.
 *
 * - In: as `sharedRecord`. Out: the records. Errors: none, as `saved`.
 */
export function lessonRecords<T extends object, U = never>(
  spec: SavedSpec<T>,
  empty: T,
  join?: Join<T>,
): LessonRecords<T, U> {
  const known = new Map<string, SharedRecord<T, U>>()
  return lesson => {
    const record = known.get(lesson) ?? sharedRecord<T, U>({ ...spec, key: `${spec.key}:${lesson}` }, empty, join)
    known.set(lesson, record)
    return record
  }
}

/**
 * Clearing a record, and taking that back: what came since then stays.
 *
 * - In: the record; what it is once it is cleared; what was cleared and what is there now → both together.
 * - Out: the two functions. Errors: none; without a clearing nothing is taken back.
 */
export const clearing = <T extends object>(
  { latest, put, change }: SharedRecord<T, T>,
  empty: T,
  together: (cleared: T, now: T) => T,
) => ({
  clear: () => put(empty, latest()),
  undoClear: () => change((now, cleared) => (cleared === undefined ? now : together(cleared, now))),
})
