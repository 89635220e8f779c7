import { type Grade, grade } from '#core/quiz/grade.ts'
import type { Answer, Question } from '#core/quiz/question.ts'
import type { Sure } from '#core/quiz/sitting.ts'
import type { Attempt, Attempts } from '#state/quiz-attempts.ts'

/** Where somebody stands with one question. Without a grade it is still open. */
export interface Stand {
  readonly answer: Answer | undefined
  readonly grade: Grade | undefined
  readonly sure?: Sure | undefined
}

const OPEN: Stand = { answer: undefined, grade: undefined }

/** The last stand with each question, and the attempt it came from: an attempt that reads the same gives the same object. */
const known = new WeakMap<Question, { readonly text: string; readonly stand: Stand }>()

/** An attempt at an older version of a question is no answer to today's. */
export function standIn(attempts: Attempts, question: Question, version: string): Stand {
  const attempt = attempts[question.id]
  if (attempt === undefined || attempt.version !== version) return OPEN
  const text = JSON.stringify(attempt)
  const last = known.get(question)
  if (last?.text === text) return last.stand
  const stand = standOf(question, attempt)
  known.set(question, { text, stand })
  return stand
}

function standOf(question: Question, { answer, sure, checked }: Attempt): Stand {
  const graded = checked ? grade(question, answer) : undefined
  return { answer, sure, grade: graded?.ok ? graded.value : undefined }
}
