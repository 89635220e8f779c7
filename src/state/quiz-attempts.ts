import type { Answer } from '#core/quiz/question.ts'
import type { RetryView, Sitting, Sure } from '#core/quiz/sitting.ts'

/** What somebody did with one question. Grades are derived from it, never stored. */
export interface Attempt {
  /** Version of the question that was answered (`questionVersion`). */
  readonly version: string
  /** Undefined while only the certainty was said. */
  readonly answer: Answer | undefined
  readonly sure: Sure | undefined
  readonly checked: boolean
}

export type Attempts = Readonly<Record<string, Attempt>>

/** Questions that are being tried again, in the order in which they are asked. */
export interface Retry {
  readonly view: RetryView
  readonly ids: readonly string[]
}

/** What is kept on the device. */
export interface QuizRecord {
  readonly attempts: Attempts
  /** The questions that are being tried again; undefined when none are. */
  readonly retry: Retry | undefined
  /** What was graded before the retry: it stands again for whatever the retry leaves open. */
  readonly aside: Attempts
  /** Every time that a question was graded, oldest first. The days of the review are derived from it. */
  readonly history: readonly Sitting[]
}

/** - In: attempts, ids. Out: the attempts at other questions. Errors: none. */
export const without = (attempts: Attempts, ids: readonly string[]): Attempts =>
  Object.fromEntries(Object.entries(attempts).filter(([id]) => !ids.includes(id)))

/** - In: attempts, ids. Out: the attempts at these questions. Errors: none. */
export const onlyOf = (attempts: Attempts, ids: readonly string[]): Attempts =>
  Object.fromEntries(Object.entries(attempts).filter(([id]) => ids.includes(id)))

/** - In: attempts, ids. Out: the graded attempts at these questions. Errors: none. */
export const checkedOf = (attempts: Attempts, ids: readonly string[]): Attempts =>
  Object.fromEntries(Object.entries(onlyOf(attempts, ids)).filter(([, { checked }]) => checked))

/**
 * An answer that was begun, and what was chosen in the page before the script came: as if it had been pressed there later.
 *
 * - In: the attempt that was kept, if there is one; the one that the page shows. Out: both together; another version gives way.
 */
export function added(kept: Attempt | undefined, now: Attempt): Attempt {
  if (kept?.version !== now.version) return now
  return { ...now, sure: now.sure ?? kept.sure, answer: addedAnswer(kept.answer, now.answer) }
}

function addedAnswer(kept: Answer | undefined, now: Answer | undefined): Answer | undefined {
  if (kept?.kind === 'truth' && now?.kind === 'truth')
    return { ...now, truth: now.truth ?? kept.truth, choice: now.choice ?? kept.choice }
  if (kept?.kind === 'multiple' && now?.kind === 'multiple')
    return { ...now, choices: [...new Set([...kept.choices, ...now.choices])] }
  return now
}

/**
 * What counts: attempts, and where the retry has graded none yet, those put aside. What was put aside at an older version of a
 * question gives way to an answer to today's.
 *
 * - In: a record. Out: attempts. Errors: none.
 */
export const standing = ({ attempts, aside }: Pick<QuizRecord, 'attempts' | 'aside'>): Attempts => ({
  ...attempts,
  ...Object.fromEntries(
    Object.entries(aside).filter(([id, { version }]) => {
      const now = attempts[id]
      return now === undefined || (!now.checked && now.version === version)
    }),
  ),
})
