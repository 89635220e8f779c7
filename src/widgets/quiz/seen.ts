import type { Question } from '#core/quiz/question.ts'
import { byConcept } from '#core/quiz/score.ts'
import { type Attempts, type QuizRecord, standing } from '#state/quiz-attempts.ts'
import type { QuizView } from './props.ts'

/** What a view sees of the record. */
interface Seen {
  readonly attempts: Attempts
  /** Ids of the questions that are tried again in this view. */
  readonly retry: readonly string[] | undefined
}

/** A retry is seen where it goes on; elsewhere all stands as if there was none. */
export function seenFrom(record: QuizRecord, view: QuizView): Seen {
  const { retry, attempts } = record
  return retry?.view === view ? { attempts, retry: retry.ids } : { attempts: standing(record), retry: undefined }
}

/** The questions in the order in which they are gone through. A retry whose questions are all gone from the bank shows everything. */
export function orderIn(
  bank: readonly Question[],
  retry: readonly string[] | undefined,
  view: QuizView,
): readonly Question[] {
  const again = (retry ?? []).flatMap(id => bank.filter(question => question.id === id))
  if (again.length > 0) return again
  return view === 'check' ? bank : byConcept(bank).flatMap(([, group]) => group)
}
