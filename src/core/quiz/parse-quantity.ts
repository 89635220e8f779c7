import { err, ok, type Result } from '../result.ts'
import { type AnswerUnit, inUnit } from './answer-units.ts'
import { HEAD, PART, plainQuantity, SCALES, unitOf } from './numeric-answer.ts'

/** A typed quantity. Without a unit it is a bare number. */
export interface Given {
  readonly amount: number
  readonly unit: AnswerUnit | undefined
}

/** Why a typed text is no quantity. */
export type NumericTextError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-number'; readonly given: string }
  | { readonly kind: 'mixed-units'; readonly given: string }
  /** A number was read; the word behind it is no unit. */
  | { readonly kind: 'unknown-unit'; readonly word: string }

interface Sum {
  readonly amount: number
  readonly unit: AnswerUnit | undefined
  /** Scale of the number before, while no unit has closed it. */
  readonly scale: number
}

/**
 * A quantity as people type it: `0.8`, `$0.80`, `1,200원`, `400K`, `40만`, `1억 2,000만`, `1분 30초`;
 * a space before a unit or not.
 *
 * - In: the text; the unit that is asked for, where one is: `4K` is 4 KB where memory is, else 4,000.
 * - Out: amount and unit (cents become USD; a sum has the unit of its first part). Errors: data.
 */
export function parseQuantity(text: string, asked?: AnswerUnit): Result<Given, NumericTextError> {
  const given = text.trim()
  if (given === '') return err({ kind: 'empty' })
  const { sign, late, currency, rest = '' } = HEAD.exec(plainQuantity(given, asked))?.groups ?? {}
  const sum = sumOfParts(rest, given)
  if (!sum.ok) return sum
  const unit = currency === undefined ? sum.value.unit : unitOf(currency)?.unit
  if (currency !== undefined && sum.value.unit !== undefined && sum.value.unit !== unit)
    return err({ kind: 'mixed-units', given })
  return ok({ amount: (sign ?? late) ? -sum.value.amount : sum.value.amount, unit })
}

function sumOfParts(text: string, given: string): Result<Given, NumericTextError> {
  let sum: Sum | undefined
  let at = 0
  while (at < text.length) {
    PART.lastIndex = at
    const match = PART.exec(text)
    if (match === null) return err(refusal(text.slice(at), given, sum !== undefined))
    at = PART.lastIndex
    const next = partOf(match)
    const together = sum === undefined ? next : join(sum, next)
    if (together === undefined) return err({ kind: 'mixed-units', given })
    sum = together
  }
  return sum === undefined ? err({ kind: 'not-a-number', given }) : ok({ amount: sum.amount, unit: sum.unit })
}

/** Words behind a number are a unit that nobody knows; anything else is no number. */
const refusal = (rest: string, given: string, isBehindNumber: boolean): NumericTextError =>
  isBehindNumber && /^[^\d.,]+$/u.test(rest)
    ? { kind: 'unknown-unit', word: rest.trim() }
    : { kind: 'not-a-number', given }

function partOf([, digits = '', scaleWord, unitWord]: RegExpExecArray): Sum {
  const scale = scaleWord === undefined ? 1 : (SCALES[scaleWord] ?? 1)
  const unit = unitWord === undefined ? undefined : unitOf(unitWord)
  const number = digits === '' ? 1 : Number(digits.replace(/[, ]/g, ''))
  return { amount: number * scale * (unit?.size ?? 1), unit: unit?.unit, scale }
}

/** Adds a part: a smaller scale after a larger one (1억 2,000만), or another unit of the same kind (1분 30초). */
function join(sum: Sum, next: Sum): Sum | undefined {
  if (sum.unit === undefined) return sum.scale > next.scale ? { ...next, amount: sum.amount + next.amount } : undefined
  const amount = next.unit === undefined ? undefined : inUnit(next.amount, next.unit, sum.unit)
  return amount === undefined ? undefined : { ...sum, amount: sum.amount + amount }
}
