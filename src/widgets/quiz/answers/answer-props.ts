import type { AnswerError } from '#core/quiz/answer-error.ts'
import type { Answer, Question } from '#core/quiz/question.ts'
import type { Stand } from '../stand.ts'

/** What a question is answered with, and where the answer goes. */
export interface AnswerInputProps<Q extends Question> {
  /** Of the card: unique in the page. */
  readonly id: string
  readonly question: Q
  readonly stand: Stand
  readonly error: AnswerError | undefined
  readonly onAnswer: (answer: Answer) => void
}

/** Ties a control to the sentence that says what is missing. */
export const describedByError = (id: string, error: AnswerError | undefined) =>
  error === undefined ? undefined : `${id}-error`
