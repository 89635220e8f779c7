import { err, ok, type Result } from '../result.ts'
import type { AnswerError } from './answer-error.ts'
import { type AnswerUnit, inUnit, siblingsOf } from './answer-units.ts'
import { type NumericTextError, parseQuantity } from './parse-quantity.ts'
import type { NumericQuestion } from './question.ts'

/** What went wrong with a number, as far as it can be seen from the number. */
export type NumericMiss =
  | { readonly kind: 'trap'; readonly say: string }
  | { readonly kind: 'negative' }
  | { readonly kind: 'factor'; readonly factor: number; readonly tooLarge: boolean }
  /** 1,000 for 1,024 or the other way round. */
  | { readonly kind: 'thousand' }
  | { readonly kind: 'near' }
  | { readonly kind: 'other' }

export interface NumericGrade {
  readonly kind: 'numeric'
  readonly right: boolean
  readonly credit: number
  readonly miss: NumericMiss | undefined
}

/** What of a question its grading needs. */
type Asked = Pick<NumericQuestion, 'unit' | 'amount' | 'tolerance' | 'traps'>

/**
 * - In: a question, the typed text. Out: the grade, with what went wrong. Errors: no number, a unit that is missing or of another kind.
 */
export function gradeNumber(question: Asked, text: string): Result<NumericGrade, AnswerError> {
  const parsed = parseQuantity(text, question.unit)
  if (!parsed.ok) return err(refused(parsed.error, question))
  const { amount, unit } = parsed.value
  const given = unit === undefined ? amount : inUnit(amount, unit, question.unit)
  if (given === undefined) return err({ kind: 'other-unit', given: unit ?? question.unit, asked: question.unit })
  if (covers(question, given)) return ok({ kind: 'numeric', right: true, credit: 1, miss: undefined })
  const perhaps = unit === undefined ? meantUnit(question, amount) : undefined
  if (perhaps !== undefined) return err({ kind: 'unit-missing', given: text.trim(), asked: question.unit, perhaps })
  return ok({ kind: 'numeric', right: false, credit: 0, miss: missOf(question, given) })
}

const refused = (error: NumericTextError, { unit }: Asked): AnswerError =>
  error.kind === 'unknown-unit' ? { ...error, asked: unit } : error

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
const meantUnit = (question: Asked, amount: number): AnswerUnit | undefined =>
  siblingsOf(question.unit).find(unit => {
    const meant = inUnit(amount, unit, question.unit)
    return meant !== undefined && covers(question, meant)
  })

/** Factors that people lose or double: seconds and minutes, ms, MB and GB, K and M, a day and a month. */
const FACTORS = [10, 12, 30, 60, 100, 1000, 1024, 3600, 10_000, 1_000_000] as const

/** Parts of the answer by which it is only nearly right: more than that is another mistake. */
const NEAR = 0.005

function missOf(question: Asked, given: number): NumericMiss {
  const { unit, amount, tolerance, traps } = question
  const trap = traps.find(one => within(given, one.amount, tolerance))
  if (trap !== undefined) return { kind: 'trap', say: trap.say }
  if (given < 0 && amount >= 0) return { kind: 'negative' }
  if (given === 0 || amount === 0) return { kind: 'other' }
  const ratio = given / amount
  if (unit === 'percent' && given < 1 && covers(question, given * 100))
    return { kind: 'factor', factor: 100, tooLarge: false }
  const large = Math.max(ratio, 1 / ratio)
  const factor = FACTORS.find(one => Math.abs(large / one - 1) < 0.002)
  if (factor !== undefined) return { kind: 'factor', factor, tooLarge: ratio > 1 }
  if (Math.abs(ratio - 1) < NEAR) return { kind: 'near' }
  const isThousand = [given * 1.024, given / 1.024].some(meant => covers(question, meant))
  return isThousand && OF_GIGABYTES.includes(unit) ? { kind: 'thousand' } : { kind: 'other' }
}

/** Units of what is worked out from GB: elsewhere 2.4% too much is chance. */
const OF_GIGABYTES: readonly AnswerUnit[] = ['KB', 'MB', 'GB', 'GB-s', 's', 'USD']
