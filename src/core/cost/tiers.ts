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

interface Sliced<N> {
  readonly slices: readonly TierSlice[]
  readonly cost: N
  /** The mean where several tiers meet */
  readonly unitPrice: number
}

/**
 * Cuts a month's usage at the cumulative limits of the tiers.
 *
 * - In: usage above any allowance; tiers in rising order, the last without limit. Out: what lies in each tier and its cost;
 *   of nothing, one empty slice at the first price. Errors: none.
 */
export function slicesOf<N>(math: Arithmetic<N>, quantity: N, tiers: readonly Tier[]): Sliced<N> {
  let [from, cost] = [0, math.of(0)]
  const slices: TierSlice[] = []
  for (const { upTo, price } of tiers) {
    const over = math.above(quantity, math.of(from))
    const inside = upTo === null ? over : math.smaller(over, math.of(upTo - from))
    const size = math.toNumber(inside)
    if (size === 0 && slices.length > 0) break
    slices.push({ quantity: size, price })
    cost = math.plus(cost, math.times(inside, price))
    if (upTo !== null) from = upTo
  }
  const [first] = slices
  const unitPrice = slices.length > 1 ? math.toNumber(cost) / math.toNumber(quantity) : (first?.price ?? 0)
  return { slices, cost, unitPrice }
}
