import { err, ok, type Result } from '../result.ts'
import { type AnswerUnit, inUnit, siblingsOf } from './answer-units.ts'
import { type NumericTextError, parseQuantity } from './numeric-answer.ts'
import type { Answer, Choice, NumericQuestion, Question, Trap } from './question.ts'

/** Why an answer cannot be graded yet. Nothing is lost by it: the person answers again. */
export type AnswerError =
  | NumericTextError
  | { readonly kind: 'nothing-chosen'; readonly many: boolean }
  | { readonly kind: 'other-unit'; readonly given: AnswerUnit; readonly asked: AnswerUnit }
  | { readonly kind: 'unit-missing'; readonly given: string; readonly asked: AnswerUnit; readonly perhaps: AnswerUnit }

/** What became of one choice. `missed`: right, but not chosen. `rest`: wrong, and not chosen. */
export type Verdict = 'hit' | 'missed' | 'wrong' | 'rest'

/** What went wrong with a number, as far as it can be seen from the number. */
export type NumericMiss =
  | { readonly kind: 'trap'; readonly say: string }
  | { readonly kind: 'negative' }
  | { readonly kind: 'factor'; readonly factor: number; readonly tooLarge: boolean }
  | { readonly kind: 'near' }
  | { readonly kind: 'other' }

interface GradeBase {
  readonly right: boolean
  /** 0 to 1. */
  readonly credit: number
}

export type Grade =
  | (GradeBase & { readonly kind: 'choices'; readonly verdicts: readonly Verdict[] })
  | (GradeBase & { readonly kind: 'numeric'; readonly miss: NumericMiss | undefined })

/**
 * Grades one answer.
 *
 * - In: a question and an answer to it; an answer of another kind counts as none.
 * - Out: the grade. Multiple choice: `right` needs exactly the right ones; `credit` is (right chosen − wrong chosen)
 *   ÷ right ones, never below 0.
 * - Errors: nothing chosen or typed, no number, a unit that is missing or of another kind.
 */
export function grade(question: Question, answer: Answer | undefined): Result<Grade, AnswerError> {
  switch (question.kind) {
    case 'single':
      return gradeChoices(question.choices, answer?.kind === 'single' ? [answer.choice] : [], false)
    case 'multiple':
      return gradeChoices(question.choices, answer?.kind === 'multiple' ? answer.choices : [], true)
    case 'numeric':
      return gradeNumber(question, answer?.kind === 'numeric' ? answer.text : '')
  }
}

function gradeChoices(
  choices: readonly Choice[],
  chosen: readonly number[],
  many: boolean,
): Result<Grade, AnswerError> {
  const picked = choices.map((_, index) => chosen.includes(index))
  if (!picked.includes(true)) return err({ kind: 'nothing-chosen', many })
  const verdicts = choices.map(({ right }, index): Verdict => {
    if (picked[index]) return right ? 'hit' : 'wrong'
    return right ? 'missed' : 'rest'
  })
  const count = (verdict: Verdict) => verdicts.filter(one => one === verdict).length
  const credit = Math.max(0, count('hit') - count('wrong')) / Math.max(1, count('hit') + count('missed'))
  return ok({ kind: 'choices', right: count('wrong') + count('missed') === 0, credit, verdicts })
}

function gradeNumber(question: NumericQuestion, text: string): Result<Grade, AnswerError> {
  const parsed = parseQuantity(text)
  if (!parsed.ok) return parsed
  const { amount, unit } = parsed.value
  const given = unit === undefined ? amount : inUnit(amount, unit, question.unit)
  if (given === undefined) return err({ kind: 'other-unit', given: unit ?? question.unit, asked: question.unit })
  if (covers(question, given)) return ok({ kind: 'numeric', right: true, credit: 1, miss: undefined })
  const perhaps = unit === undefined ? meantUnit(question, amount) : undefined
  if (perhaps !== undefined) return err({ kind: 'unit-missing', given: text.trim(), asked: question.unit, perhaps })
  return ok({ kind: 'numeric', right: false, credit: 0, miss: missOf(question, given) })
}

/**
 * True when `given` lies within the tolerance of the answer; the border belongs to it.
 *
 * - In: a numeric question; an amount in its unit. Out: true or false. Errors: none.
 */
export const covers = (question: Pick<NumericQuestion, 'amount' | 'tolerance'>, given: number): boolean =>
  within(given, question.amount, question.tolerance)

/** Decimal fractions are not exact in binary: the last digits of a double may differ. */
const within = (given: number, amount: number, tolerance: number) =>
  Math.abs(given - amount) <= tolerance + Math.max(Math.abs(amount), 1e-9) * 1e-9

/** A bare number that is right in another unit of the same kind: 15 where seconds are asked and 15 minutes are right. */
const meantUnit = (question: NumericQuestion, amount: number): AnswerUnit | undefined =>
  siblingsOf(question.unit).find(unit => {
    const meant = inUnit(amount, unit, question.unit)
    return meant !== undefined && covers(question, meant)
  })

/** Factors that people lose or double: seconds and minutes, ms, MB and GB, K and M, a day and a month. */
const FACTORS = [10, 12, 30, 60, 100, 1000, 1024, 3600, 10_000, 1_000_000] as const

function missOf({ amount, tolerance, traps }: NumericQuestion, given: number): NumericMiss {
  const trap = traps.find((one: Trap) => within(given, one.amount, tolerance))
  if (trap !== undefined) return { kind: 'trap', say: trap.say }
  if (given < 0 && amount >= 0) return { kind: 'negative' }
  if (given === 0 || amount === 0) return { kind: 'other' }
  const ratio = given / amount
  const large = Math.max(ratio, 1 / ratio)
  const factor = FACTORS.find(one => Math.abs(large / one - 1) < 0.002)
  if (factor !== undefined) return { kind: 'factor', factor, tooLarge: ratio > 1 }
  return Math.abs(ratio - 1) < 0.05 ? { kind: 'near' } : { kind: 'other' }
}
