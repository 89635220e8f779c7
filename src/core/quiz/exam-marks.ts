import type { AnswerError } from './answer-error.ts'
import { grade } from './grade.ts'
import { rightSides } from './order.ts'
import type { Answer, Place, Question } from './question.ts'
import { questionVersion } from './question-version.ts'
import type { Sure } from './sitting.ts'

/** What was answered to one question of an exam. */
export interface Given {
  /** Version of the question that was answered (`questionVersion`). */
  readonly version: string
  /** Undefined while only the certainty was said. */
  readonly answer: Answer | undefined
  readonly sure: Sure | undefined
}

/** One question of a paper, with its version when the exam began. */
export interface PaperEntry {
  readonly id: string
  readonly version: string
}

/** What one question brought when the exam was handed in. */
export interface Mark extends PaperEntry {
  /** 0 to 1 */
  readonly credit: number
}

/** How far an answer is given. `partly`: of several parts, some are still open, or what was typed cannot be read. */
export type Fill = 'open' | 'partly' | 'answered'

/**
 * - In: a question, the answer to it. Out: how far it is given; says nothing of right or wrong. Errors: none.
 */
export function fillOf(question: Question, answer: Answer | undefined): Fill {
  const graded = grade(question, answer)
  if (graded.ok) return 'answered'
  switch (graded.error.kind) {
    case 'verdict-missing':
      return answer?.kind === 'truth' && answer.choice !== undefined ? 'partly' : 'open'
    case 'reason-missing':
    case 'not-a-number':
    case 'mixed-units':
    case 'unknown-unit':
    case 'other-unit':
      return 'partly'
    case 'pairs-missing':
      return question.kind === 'matching' && graded.error.missing < question.pairs.length ? 'partly' : 'open'
    case 'gaps-empty':
      return 'gaps' in question && graded.error.empty < question.gaps.length ? 'partly' : 'open'
    case 'nothing-chosen':
    case 'not-ordered':
    case 'no-line':
    case 'empty':
      return 'open'
    case 'unit-missing':
      return 'answered'
  }
}

/** Refusals that come from the text alone. A unit that is missing is none of them: it is asked for only near the answer. */
const OF_THE_TEXT: readonly AnswerError['kind'][] = ['not-a-number', 'mixed-units', 'unknown-unit', 'other-unit']

/**
 * Why what was typed cannot be read, which may be said in an exam: it tells nothing of right or wrong.
 *
 * - In: a question, the answer to it. Out: the reason; undefined when it can be read, or nothing was typed. Errors: none.
 */
export function unreadable(question: Question, answer: Answer | undefined): AnswerError | undefined {
  const graded = grade(question, answer)
  return graded.ok || !OF_THE_TEXT.includes(graded.error.kind) ? undefined : graded.error
}

/**
 * What an answer brings in an exam, where nobody is asked again: parts that are open bring nothing, the others what they
 * are worth; what cannot be read brings nothing.
 *
 * - In: a question, the answer to it. Out: 0 to 1. Errors: none.
 */
export function examCredit(question: Question, answer: Answer | undefined): number {
  const graded = grade(question, fillOf(question, answer) === 'partly' ? completed(question, answer) : answer)
  return graded.ok ? graded.value.credit : 0
}

/** A sign that no author accepts as an answer. */
const NEVER_RIGHT = '\u2205'

/** The answer with something wrong in each open part. */
function completed(question: Question, answer: Answer | undefined): Answer | undefined {
  if (answer?.kind === 'truth' && question.kind === 'truth')
    return { ...answer, choice: answer.choice ?? question.choices.findIndex(({ right }) => !right) }
  if (answer?.kind === 'matching' && question.kind === 'matching') {
    const sides = rightSides(question)
    const wrong = question.pairs.map(({ right }) => sides.findIndex(side => side !== right))
    return {
      ...answer,
      chosen: wrong.map((side, pair) => (sides[answer.chosen[pair] ?? -1] ? (answer.chosen[pair] ?? side) : side)),
    }
  }
  if ((answer?.kind === 'fill' || answer?.kind === 'output') && 'gaps' in question)
    return { ...answer, texts: question.gaps.map((_, gap) => answer.texts[gap]?.trim() || NEVER_RIGHT) }
  return answer
}

/**
 * The answer that counts for a question as it stands today: one to an older wording does not.
 *
 * - In: a question, what was given. Out: it, or undefined. Errors: none.
 */
export const currentOf = (question: Question, given: Given | undefined): Given | undefined =>
  given?.version === questionVersion(question) ? given : undefined

/**
 * Marks of a paper that is handed in. A question that the bank has no longer is in no mark, so it costs nobody a point.
 *
 * - In: the bank; the paper; what was given, by question. Out: a mark a question, in the order of the paper. Errors: none.
 */
export function marksOf(
  bank: readonly Question[],
  paper: readonly PaperEntry[],
  given: Readonly<Record<string, Given>>,
): readonly Mark[] {
  const known = new Map(bank.map(question => [question.id, question]))
  return paper.flatMap(({ id }) => {
    const question = known.get(id)
    if (question === undefined) return []
    const credit = examCredit(question, currentOf(question, given[id])?.answer)
    return [{ id, version: questionVersion(question), credit }]
  })
}

/** Points: what was reached, of how many. Each question is worth one. */
export interface Points {
  readonly reached: number
  readonly of: number
}

/**
 * - In: marks. Out: the sum of their credits, unrounded, and their number. Errors: none.
 */
export const pointsOf = (marks: readonly Mark[]): Points => ({
  reached: marks.reduce((sum, { credit }) => sum + credit, 0),
  of: marks.length,
})

/** How one concept went, and what of it is to be read again. */
export interface ConceptMarks extends Points {
  readonly concept: number
  readonly topic: string | undefined
  /** Places of the questions that lost points, each once. */
  readonly again: readonly Place[]
}

/**
 * Marks by concept, in the order of the lesson.
 *
 * - In: the bank, marks; a mark whose question is gone from the bank is left out. Out: an entry a concept. Errors: none.
 */
export function byConceptMarks(bank: readonly Question[], marks: readonly Mark[]): readonly ConceptMarks[] {
  const asked = bank.flatMap(question => marks.filter(({ id }) => id === question.id).map(mark => ({ question, mark })))
  const concepts = [...new Set(asked.map(({ question }) => question.concept))].sort((a, b) => a - b)
  return concepts.map(concept => {
    const own = asked.filter(({ question }) => question.concept === concept)
    const lost = own.filter(({ mark }) => mark.credit < 1).map(({ question }) => question.place)
    return {
      concept,
      topic: own[0]?.question.topic,
      ...pointsOf(own.map(({ mark }) => mark)),
      again: [...new Map(lost.map(place => [place.id, place])).values()],
    }
  })
}
