import type { PriceBook } from '#core/aws/price-book.ts'
import { mebibytes, millis, requestsPerMonth } from '#core/units.ts'
import { billOn, costOn, type Side } from './compare.ts'
import { FIELD_RULES } from './parse-workload.ts'
import { firstAtLeast } from './search.ts'
import type { Workload } from './workload.ts'

/** Inputs that a target amount can be solved for. */
export type Solvable = 'requests' | 'duration' | 'memory'

const SET: Readonly<Record<Solvable, (workload: Workload, n: number) => Workload>> = {
  requests: (workload, n) => ({ ...workload, requests: requestsPerMonth(n) }),
  duration: (workload, n) => ({ ...workload, duration: millis(n) }),
  memory: (workload, n) => ({ ...workload, memory: mebibytes(n) }),
}

/** `none`: even the least costs more. `any`: even the most costs no more. */
export type Solution =
  | { readonly kind: 'none' }
  | { readonly kind: 'any' }
  | { readonly kind: 'most'; readonly value: number }

/** USD between a sum and its bill: each line rounds by half a cent at most, and no bill has as many as 25. */
const MOST_ROUNDED = 0.005 * 25

/**
 * How much of one input a monthly amount pays for, everything else as it is.
 *
 * - In: side, workload, its prices, input, USD a month. Out: the most whole requests a month, ms or MB whose bill comes to no more.
 * - Errors: as `ec2Bill`. Source: bisection; no bill of ours falls when one of these inputs grows, but for surplus credits. The total
 *   of a bill adds rounded lines, so floats only narrow down where it is asked for.
 */
export function solveFor(field: Solvable, target: number, side: Side, workload: Workload, prices: PriceBook): Solution {
  const total = (n: number) => billOn(side, SET[field](workload, n), prices).total
  const about = (n: number) => costOn(side, SET[field](workload, n), prices)
  const { min, max } = FIELD_RULES[field]
  if (total(min) > target) return { kind: 'none' }
  const low = firstAtLeast(about, target - MOST_ROUNDED, min, max) ?? max
  const high = firstAtLeast(about, target + MOST_ROUNDED, min, max) ?? max
  const above = firstAtLeast(total, dearerThan(target), Math.max(min, low - 1), high)
  return above === undefined ? { kind: 'any' } : { kind: 'most', value: above - 1 }
}

/** Totals are whole cents, so whatever is above an amount is above it by more than this. */
const dearerThan = (target: number) => target + Math.max(1e-9, target * 4 * Number.EPSILON)
