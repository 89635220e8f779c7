import { lessonRecords } from './lesson-records.ts'
import { clearing, type SharedState } from './shared-record.ts'

/** Who of the pair holds this device: the one who explains, or the one who asks. */
export type Role = 'explains' | 'asks'

export interface Discussion {
  readonly role: Role
  /** Words of a topic → what was noted to it. */
  readonly notes: Readonly<Record<string, string>>
}

const NONE: Discussion = { role: 'explains', notes: {} }

const records = lessonRecords<Discussion, Discussion>(
  { key: 'discussion', version: 1, accept: acceptDiscussion, migrate: () => undefined },
  NONE,
)

const clearingOf = (lesson: string) =>
  clearing(records(lesson), NONE, (cleared, now) => ({
    role: now.role === NONE.role ? cleared.role : now.role,
    notes: { ...cleared.notes, ...now.notes },
  }))

/** The store of a lesson's discussion. In: the lesson's id. Out: its store, empty until it wakes. Errors: none. */
export const discussionStoreOf = (lesson: string) => records(lesson).store
/** Brings back what the device kept, once the page is alive. In: the lesson's id. Out: nothing. Errors: none. */
export const wakeDiscussion = (lesson: string): void => records(lesson).wake()
/** Takes all notes away, and the role. In: the lesson's id. Out: nothing. Errors: none. */
export const clearDiscussion = (lesson: string): void => clearingOf(lesson).clear()
/** Brings them back; what was noted since stays. In: the lesson's id. Out: nothing. Errors: none. */
export const undoClearDiscussion = (lesson: string): void => clearingOf(lesson).undoClear()

/**
 * Takes the notes to a topic as typed.
 *
 * - In: lesson, the topic's words, the text. Out: nothing. Errors: none.
 */
export const takeNote = (lesson: string, topic: string, text: string): void =>
  records(lesson).change(({ role, notes }) => ({ role, notes: { ...notes, [topic]: text } }))

/**
 * Changes the two roles over.
 *
 * - In: lesson. Out: nothing. Errors: none.
 */
export const swapRoles = (lesson: string): void =>
  records(lesson).change(({ role, notes }) => ({ role: role === 'asks' ? 'explains' : 'asks', notes }))

/** Selectors hand out stored references, never a fresh object: a fresh one would re-render for ever. */
export const selectRole = (state: SharedState<Discussion, Discussion>) => state.record.role
export const selectNotes = (state: SharedState<Discussion, Discussion>) => state.record.notes

function acceptDiscussion(data: unknown): Discussion | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { role, notes } = data as Record<string, unknown>
  if (role !== 'explains' && role !== 'asks') return undefined
  if (typeof notes !== 'object' || notes === null || Array.isArray(notes)) return undefined
  const entries = Object.entries(notes).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { role, notes: Object.fromEntries(entries) }
}
