import type { PriceBook } from '#core/aws/price-book.ts'
import { mebibytes, millis, requestsPerMonth } from '#core/units.ts'
import { costOn, type Side } from './compare.ts'
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

/**
 * How much of one input a monthly amount pays for, everything else as it is.
 *
 * - In: side, workload, its prices, input, USD a month. Out: the most whole requests a month, ms or MB that cost no more.
 * - Errors: as `ec2Bill`. Source: bisection; no bill of ours falls when one of these inputs grows, but for surplus credits.
 */
export function solveFor(field: Solvable, target: number, side: Side, workload: Workload, prices: PriceBook): Solution {
  const cost = (n: number) => costOn(side, SET[field](workload, n), prices)
  const { min, max } = FIELD_RULES[field]
  if (cost(min) > target) return { kind: 'none' }
  const above = firstAtLeast(n => (cost(n) > target ? 1 : 0), 1, min, max)
  return above === undefined ? { kind: 'any' } : { kind: 'most', value: above - 1 }
}
