import type { Question } from './question.ts'

export interface Score {
  readonly all: number
  readonly done: number
  readonly right: number
}

/**
 * How far somebody is.
 *
 * - In: questions; `isRight` gives true or false for a checked one, undefined for one that is still open.
 * - Out: counts. Errors: none.
 */
export function scoreOf(questions: readonly Question[], isRight: (question: Question) => boolean | undefined): Score {
  const results = questions.map(isRight)
  return {
    all: questions.length,
    done: results.filter(result => result !== undefined).length,
    right: results.filter(result => result === true).length,
  }
}

/**
 * Questions by concept, concepts in the order of the lesson, questions in the order of the bank.
 *
 * - In: questions. Out: one group a concept that has any. Errors: none.
 */
export function byConcept(questions: readonly Question[]): readonly (readonly [number, readonly Question[]])[] {
  const groups = new Map<number, Question[]>()
  for (const question of questions) groups.set(question.concept, [...(groups.get(question.concept) ?? []), question])
  return [...groups].sort(([a], [b]) => a - b)
}
