import * as z from 'zod/mini'
import { CONCEPTS, type ResolvedQuestion } from '#core/quiz/question.ts'

/** What an author may write under `props` of a quiz in `lesson.yaml`. */
export const quizProps = z.strictObject({
  /** Only questions on these concepts; without it, all of the bank. */
  concepts: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(CONCEPTS)))),
})

/** What the view is given: the author's props, and what the build adds. */
export interface QuizProps extends z.infer<typeof quizProps> {
  /** The lesson's id: answers are kept under it. */
  readonly lesson: string
  readonly questions: readonly ResolvedQuestion[]
}
