import { type Usd, usd } from '#core/units.ts'
import { type Arithmetic, EXACT, FAST } from './arithmetic.ts'
import type { Bill, BillLine, Factor, Formula, LineKey, TierSlice, UnitKey } from './bill.ts'
import { type Decimal, decimal, plus, roundHalfUp, toNumber } from './decimal.ts'
import { slicesOf, type Tier, tieredCost } from './tiers.ts'

/** What a bill line is made of, unrounded. */
export interface Charge<N> {
  readonly what: LineKey
  readonly quantity: N
  readonly unit: UnitKey
  /** USD */
  readonly cost: N
  /** How the cost came about, for whoever reads the bill: a curve asks for thousands of sums, and for none of this */
  readonly explain: () => Explanation
}

export interface Explanation {
  /** USD per `unit`; the mean where several tiers meet. `cost` is what counts */
  readonly unitPrice: number
  readonly formula: Formula
}

/** A charge that no source prices in this region. It is named, never counted as nothing. */
export interface Unpriced {
  readonly what: LineKey
  readonly unpriced: true
}

export type Charges<N> = readonly (Charge<N> | Unpriced)[]
/** Charges of one side, in whichever arithmetic is asked for. */
export type ChargesIn = <N>(math: Arithmetic<N>) => Charges<N>

interface Usage {
  readonly what: LineKey
  readonly unit: UnitKey
  readonly factors: readonly Factor[]
  /** What the product of the factors is multiplied with to be in `unit`: 1/1,024 for MB in GB */
  readonly scale?: number
  /** In `unit`; taken off first, never below 0 */
  readonly free?: number
  /** USD per `unit`, tier by tier; null = no source */
  readonly tiers: readonly Tier[] | null
}

/**
 * A charge for a product of factors.
 *
 * - In: factors, what is free, prices by tier in USD per `unit`. Out: one charge; `Unpriced` without prices. Errors: none.
 */
export function usage<N>(math: Arithmetic<N>, asked: Usage): Charge<N> | Unpriced {
  const { what, unit, factors, scale = 1, free = 0, tiers } = asked
  if (tiers === null) return { what, unpriced: true }
  let used = math.of(scale)
  for (const { n } of factors) used = math.times(used, n)
  const quantity = math.above(used, math.of(free))
  const cost = tieredCost(math, quantity, tiers)
  return {
    what,
    quantity,
    unit,
    cost,
    explain() {
      const slices = slicesOf(math, quantity, tiers)
      const unitPrice = meanPrice(slices, math.toNumber(cost), math.toNumber(quantity))
      return { unitPrice, formula: { kind: 'usage', factors, unit, used: math.toNumber(used), free, slices } }
    },
  }
}

/**
 * What a unit costs on average.
 *
 * - In: slices, their cost in USD, their sum. Out: USD per unit: the tier's own price where there is but one. Errors: none.
 */
export const meanPrice = (slices: readonly TierSlice[], cost: number, quantity: number): number =>
  slices.length > 1 ? cost / quantity : (slices[0]?.price ?? 0)

/** One price without tiers, as `usage` wants it. In: USD, or null without a source. */
export const flat = (price: number | null | undefined): readonly Tier[] | null =>
  price === null || price === undefined ? null : [{ upTo: null, price }]

/**
 * Charges as a bill.
 *
 * - In: charges. Out: one line each, rounded half-up to cents; the total adds the rounded lines, exactly.
 * - Errors: none. Source: AWS's worked examples round so (30.83 + 0.40 + 7.81 = 39.04), `prices/common.json`.
 */
export function billOf(charges: ChargesIn): Bill {
  const all = charges(EXACT)
  const lines = all.filter(isPriced).map(lineOf)
  return {
    lines,
    total: usd(toNumber(plus(...lines.map(line => decimal(line.amount))))),
    unpriced: all.filter(charge => !isPriced(charge)).map(({ what }) => what),
  }
}

/**
 * - In: charges. Out: their sum in USD, unrounded, exact to the nearest number. Errors: none.
 */
export const sumOf = (charges: ChargesIn): Usd =>
  usd(toNumber(plus(...charges(EXACT).map(charge => (isPriced(charge) ? charge.cost : decimal(0))))))

/**
 * The same in floats, for whoever asks thousands of times.
 *
 * - In: charges. Out: USD, unrounded. Errors: none.
 */
export function quickSumOf(charges: ChargesIn): number {
  let sum = 0
  for (const charge of charges(FAST)) if (isPriced(charge)) sum += charge.cost
  return sum
}

/**
 * - In: charges. Out: whether one of them has no price in this region. Errors: none.
 */
export const lacksPrice = (charges: ChargesIn): boolean => !charges(FAST).every(isPriced)

const isPriced = <N>(charge: Charge<N> | Unpriced): charge is Charge<N> => !('unpriced' in charge)

const lineOf = ({ what, quantity, unit, cost, explain }: Charge<Decimal>): BillLine => ({
  what,
  quantity: toNumber(quantity),
  unit,
  amount: usd(roundHalfUp(cost, 2)),
  ...explain(),
})
