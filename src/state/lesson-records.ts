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
