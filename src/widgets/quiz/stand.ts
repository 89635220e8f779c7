import type { Grade } from '#core/quiz/grade.ts'
import type { Answer } from '#core/quiz/question.ts'
import type { Sure } from '#core/quiz/sitting.ts'

/** Where somebody stands with one question. Without a grade it is still open. */
export interface Stand {
  readonly answer: Answer | undefined
  readonly grade: Grade | undefined
  readonly sure?: Sure | undefined
}
