import { err, ok, type Result } from '../result.ts'
import type { AnswerError } from './answer-error.ts'
import { type ChoiceGrade, chosenIn, gradeChoices, gradeTruth, type TruthGrade } from './grade-choices.ts'
import { gradeNumber, type NumericGrade } from './grade-number.ts'
import { gradeGaps, gradeMatching, gradeOrder, type PartsGrade } from './grade-parts.ts'
import type { Answer, LineQuestion, Question } from './question.ts'

export interface LineGrade {
  readonly kind: 'line'
  readonly right: boolean
  readonly credit: number
  /** Index of the line that was chosen. */
  readonly line: number
}

/** What became of an answer. `credit` is 0 to 1; `right` means all of it. */
export type Grade = ChoiceGrade | TruthGrade | NumericGrade | PartsGrade | LineGrade

/**
 * Grades one answer.
 *
 * - In: a question and an answer to it; an answer of another kind counts as none.
 * - Out: the grade. Credit of each kind: single, numeric, line 0 or 1; multiple (right chosen − wrong chosen) ÷ right ones, never
 *   below 0; truth half for the verdict and half for the reason, without the verdict nothing; ordering, matching, fill and output
 *   the share of the parts that are right.
 * - Errors: nothing chosen or typed, a part left out, no number, a unit that is missing or of another kind.
 */
export function grade(question: Question, answer: Answer | undefined): Result<Grade, AnswerError> {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return gradeChoices(question.choices, chosenIn(answer, question.kind), question.kind === 'multiple')
    case 'truth':
      return gradeTruth(question, answer?.kind === 'truth' ? answer : undefined)
    case 'numeric':
      return gradeNumber(question, answer?.kind === 'numeric' ? answer.text : '')
    case 'ordering':
      return gradeOrder(question, answer?.kind === 'ordering' ? answer.order : undefined)
    case 'matching':
      return gradeMatching(question, answer?.kind === 'matching' ? answer.chosen : [])
    case 'fill':
    case 'output':
      return gradeGaps(question, answer?.kind === question.kind ? answer.texts : [])
    case 'line':
      return gradeLine(question, answer?.kind === 'line' ? answer.line : undefined)
  }
}

function gradeLine({ code, wrong }: LineQuestion, line: number | undefined): Result<LineGrade, AnswerError> {
  if (line === undefined || code[line] === undefined) return err({ kind: 'no-line' })
  const right = line === wrong
  return ok({ kind: 'line', right, credit: right ? 1 : 0, line })
}
