import * as z from 'zod/mini'
import { CONCEPTS, type Question } from '#core/quiz/question.ts'
import type { RetryView } from '#core/quiz/sitting.ts'

/** What an author may write under `props` of a quiz in `lesson.yaml`. */
export const quizProps = z.strictObject({
  /** Only questions on these concepts; without it, all of the bank. */
  concepts: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(CONCEPTS)))),
})

/** What an author may write under `props` of a check: a few questions where they belong. */
export const checkProps = z.strictObject({
  /** Ids of the questions, in their order. */
  questions: z.array(z.string()).check(z.minLength(1)),
})

/** What the build adds to every view of the quiz. */
export interface BankProps {
  /** The lesson's id: answers are kept under it. */
  readonly lesson: string
  readonly questions: readonly Question[]
  /** From this page to the lesson's, where places are: '' in the lesson itself. */
  readonly base: string
}

export interface CheckProps extends BankProps {
  /** From this page to the quiz's own; undefined where the lesson has none. */
  readonly quizPage: string | undefined
}

/** Where questions are shown: all of them, a few within the lesson, or those that are due. */
export type QuizView = 'check' | RetryView

export interface QuizProps extends BankProps, z.infer<typeof quizProps> {
  readonly as?: QuizView
}
