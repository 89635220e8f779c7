import type { Arithmetic } from './arithmetic.ts'
import type { TierSlice } from './bill.ts'

/** Price of each unit *inside* the tier; `upTo` is the month's cumulative limit, null = none. */
export interface Tier {
  readonly upTo: number | null
  /** USD per unit */
  readonly price: number
}

/**
 * Reads a price file's tiers as ours, once for each list: curves ask thousands of times.
 *
 * - In: how one tier reads. Out: a list of the file's → ours. Errors: none.
 */
export function tiersOf<T>(read: (tier: T) => Tier): (tiers: readonly T[]) => readonly Tier[] {
  const known = new WeakMap<readonly T[], readonly Tier[]>()
  return tiers => {
    const found = known.get(tiers)
    if (found !== undefined) return found
    const all = tiers.map(read)
    known.set(tiers, all)
    return all
  }
}

/**
 * What a month's usage costs tier by tier.
 *
 * - In: usage above any allowance; tiers in rising order, the last without limit. Out: USD. Errors: none.
 */
export function tieredCost<N>(math: Arithmetic<N>, quantity: N, tiers: readonly Tier[]): N {
  let from = 0
  let cost = math.of(0)
  for (const { upTo, price } of tiers) {
    cost = math.plus(cost, math.times(insideOf(math, quantity, from, upTo), price))
    if (upTo === null || math.toNumber(quantity) <= upTo) break
    from = upTo
  }
  return cost
}

/**
 * The same usage cut at the cumulative limits of the tiers.
 *
 * - In: as `tieredCost`. Out: what lies in each tier, rising; of nothing, one empty slice at the first price. Errors: none.
 */
export function slicesOf<N>(math: Arithmetic<N>, quantity: N, tiers: readonly Tier[]): readonly TierSlice[] {
  let from = 0
  const slices: TierSlice[] = []
  for (const { upTo, price } of tiers) {
    const size = math.toNumber(insideOf(math, quantity, from, upTo))
    if (size === 0 && slices.length > 0) break
    slices.push({ quantity: size, price })
    if (upTo !== null) from = upTo
  }
  return slices
}

function insideOf<N>(math: Arithmetic<N>, quantity: N, from: number, upTo: number | null): N {
  const over = math.above(quantity, math.of(from))
  return upTo === null ? over : math.smaller(over, math.of(upTo - from))
}
