/** How sure somebody was of an answer, before it was graded. */
export const SURES = ['sure', 'half', 'guess'] as const
export type Sure = (typeof SURES)[number]

/** Where questions are tried again: elsewhere, all is as if they were not. */
export type RetryView = 'bank' | 'review'

/** One time that a question was answered and graded. */
export interface Sitting {
  /** The question's id. */
  readonly id: string
  /** ms since 1970 */
  readonly at: number
  /** 0 to 1; 1 is right. */
  readonly credit: number
  readonly sure: Sure | undefined
  /** Asked in an exam, where the answer stands in the exam's own record. */
  readonly isExam?: boolean
}

/** Wrong and sure is the mistake that one does not look for: it comes first. A guess was no belief: it comes last. */
const URGENCY: Readonly<Record<Sure | 'unsaid', number>> = { sure: 0, unsaid: 1, half: 1, guess: 2 }

/**
 * The order in which wrong answers are looked at again.
 *
 * - In: things, and how sure somebody was of each. Out: sure ones first, guesses last, else as they came. Errors: none.
 */
export const byUrgency = <T>(things: readonly T[], sureOf: (thing: T) => Sure | undefined): readonly T[] =>
  [...things].sort((a, b) => URGENCY[sureOf(a) ?? 'unsaid'] - URGENCY[sureOf(b) ?? 'unsaid'])
