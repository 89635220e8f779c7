import { type LessonRecordState, lessonRecords } from './lesson-records.ts'

/** Who of the pair holds this device: the one who explains, or the one who asks. */
export type Role = 'explains' | 'asks'

export interface Discussion {
  readonly role: Role
  /** Words of a topic → what was noted to it. */
  readonly notes: Readonly<Record<string, string>>
}

const records = lessonRecords<Discussion>(
  { key: 'discussion', version: 1, accept: acceptDiscussion, migrate: () => undefined },
  { role: 'explains', notes: {} },
)

/** The discussions, one for each lesson: its store, waking, clearing and taking back. */
export const {
  storeOf: discussionStoreOf,
  wake: wakeDiscussion,
  clear: clearDiscussion,
  undoClear: undoClearDiscussion,
} = records

/**
 * Takes the notes to a topic as typed.
 *
 * - In: lesson, the topic's words, the text. Out: nothing. Errors: none.
 */
export const takeNote = (lesson: string, topic: string, text: string): void =>
  records.change(lesson, ({ role, notes }) => ({ role, notes: { ...notes, [topic]: text } }))

/**
 * Changes the two roles over.
 *
 * - In: lesson. Out: nothing. Errors: none.
 */
export const swapRoles = (lesson: string): void =>
  records.change(lesson, ({ role, notes }) => ({ role: role === 'asks' ? 'explains' : 'asks', notes }))

/** Selectors hand out stored references, never a fresh object: a fresh one would re-render for ever. */
export const selectRole = (state: LessonRecordState<Discussion>) => state.record.role
export const selectNotes = (state: LessonRecordState<Discussion>) => state.record.notes

function acceptDiscussion(data: unknown): Discussion | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { role, notes } = data as Record<string, unknown>
  if (role !== 'explains' && role !== 'asks') return undefined
  if (typeof notes !== 'object' || notes === null || Array.isArray(notes)) return undefined
  const entries = Object.entries(notes).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { role, notes: Object.fromEntries(entries) }
}
