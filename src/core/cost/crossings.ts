import { firstAtLeast } from './search.ts'

const MOST = 1e12
/** Steps of the search, and crossings that are listed, before it says that there may be more. */
const MOST_STEPS = 400
const MOST_CROSSINGS = 24

/** From so many requests a month on, the first of the two costs at least as much (`rises`), or again less. */
export interface Crossing {
  readonly requests: number
  readonly rises: boolean
}

export interface Crossings {
  readonly found: readonly Crossing[]
  /** True when there may be more of them below 10^12 requests */
  readonly more: boolean
}

type Cost = (requests: number) => number

/** At how many requests above n a cost may fall, where it can: adding a server saves surplus credits. */
export type NextFall = (requests: number) => number

/** Whether the first cost is at least the second, of so many requests; both are at hand in floats. */
export type IsAtLeast = (requests: number, a: number, b: number) => boolean

/** Costs that lie closer to one another than this share of them are told apart by `IsAtLeast` alone. */
export const CLOSE = 1e-13

/**
 * Every place where two costs change order, over whole requests a month: the Lambda line and a staircase of servers may
 * meet many times.
 *
 * - In: two costs in USD; they never fall with more requests, except where `nextFall` says; how many places are enough; how
 *   costs that are close to one another compare. Out: places in rising order, the first at 1 or more. Errors: none.
 * - Source: exact, not sampled. While a < b, they cannot meet before a has reached what b costs now, so the search jumps there;
 *   a crossing of whole requests is never passed over.
 */
export function crossings(
  costA: Cost,
  costB: Cost,
  nextFall: NextFall = () => Number.POSITIVE_INFINITY,
  enough = Number.POSITIVE_INFINITY,
  isAtLeast: IsAtLeast = (_, atA, atB) => atA >= atB,
): Crossings {
  const [a, b] = [remembered(costA), remembered(costB)]
  const found: Crossing[] = []
  let [n, atA, atB] = [0, a(0), b(0)]
  let isAbove = isAtLeast(n, atA, atB)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const fall = nextFall(n)
    const [cost, target] = isAbove ? [b, justAbove(atA)] : [a, atB * (1 - CLOSE)]
    const next = firstAtLeast(cost, target, n, Math.min(MOST, fall - 1)) ?? fall
    if (next > MOST) return { found, more: false }
    ;[n, atA, atB] = [next, a(next), b(next)]
    if (isAtLeast(n, atA, atB) === isAbove) continue
    if (found.length === MOST_CROSSINGS) return { found, more: true }
    isAbove = !isAbove
    found.push({ requests: n, rises: isAbove })
    if (found.length === enough) return { found, more: true }
  }
  return { found, more: true }
}

/** The next float, or one a little further. */
const justAbove = (n: number) => n + Math.max(Math.abs(n), Number.MIN_VALUE) * Number.EPSILON

/** Each search begins where the one before ended, and ends on one of the last two numbers that it asked for. */
function remembered(cost: Cost): Cost {
  let [last, atLast, before, atBefore] = [Number.NaN, 0, Number.NaN, 0]
  return n => {
    if (n === last) return atLast
    const at = n === before ? atBefore : cost(n)
    before = last
    atBefore = atLast
    last = n
    atLast = at
    return at
  }
}
