import { type Usd, usd } from '#core/units.ts'
import type { Bill, BillLine, Formula, LineKey, UnitKey } from './bill.ts'
import { type Decimal, decimal, plus, roundHalfUp, toNumber } from './decimal.ts'

/** What a bill line is made of, exact and unrounded. */
export interface Charge {
  readonly what: LineKey
  readonly quantity: Decimal
  readonly unit: UnitKey
  /** USD per `unit`, for a reader; `cost` is what counts */
  readonly unitPrice: number
  readonly cost: Decimal
  readonly formula: Formula
}

/**
 * Charges as a bill.
 *
 * - In: exact charges, USD. Out: one line each, rounded half-up to cents; the total adds the rounded lines, exactly.
 * - Errors: none. Source: AWS's worked examples round so (30.83 + 0.40 + 7.81 = 39.04), `prices/common.json`.
 */
export function billOf(charges: readonly Charge[]): Bill {
  const lines = charges.map(lineOf)
  return { lines, total: usd(toNumber(plus(...lines.map(line => decimal(line.amount))))) }
}

/**
 * - In: exact charges. Out: their sum in USD, unrounded. Errors: none.
 */
export const sumOf = (charges: readonly Charge[]): Usd => usd(toNumber(plus(...charges.map(charge => charge.cost))))

const lineOf = ({ what, quantity, unit, unitPrice, cost, formula }: Charge): BillLine => ({
  what,
  quantity: toNumber(quantity),
  unit,
  unitPrice,
  amount: usd(roundHalfUp(cost, 2)),
  formula,
})
