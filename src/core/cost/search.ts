const FIRST_STRIDE = 4096

/**
 * The first whole number at which a function that never falls reaches a target.
 *
 * - In: a function that never falls; bounds. Out: the least n in (from, to] with cost(n) ≥ target; undefined when there
 *   is none. Errors: none. Follows the line ahead, since costs are straight over long stretches, and strides every other time;
 *   then interpolates, and halves every other time: so a few dozen steps are enough for 10^12.
 */
export function firstAtLeast(
  cost: (n: number) => number,
  target: number,
  from: number,
  to: number,
): number | undefined {
  if (to <= from) return undefined
  let [low, high] = [from, Math.min(to, from + FIRST_STRIDE)]
  let [atLow, atHigh] = [cost(low), cost(high)]
  if (atLow >= target) return from + 1
  let stride = FIRST_STRIDE
  for (let isStraight = true; atHigh < target; isStraight = !isStraight) {
    if (high === to) return undefined
    const onLine = isStraight && atHigh > atLow
    const ahead = onLine ? Math.ceil(((target - atHigh) / (atHigh - atLow)) * (high - low)) : stride
    if (!onLine) stride *= 16
    low = high
    atLow = atHigh
    high = Math.min(to, high + Math.max(1, ahead))
    atHigh = cost(high)
  }
  for (let isHalving = false; high - low > 1; isHalving = !isHalving) {
    const share = isHalving ? 0.5 : (target - atLow) / (atHigh - atLow)
    const guess = Math.min(high - 1, Math.max(low + 1, low + Math.ceil((high - low) * share)))
    const found = cost(guess)
    if (found >= target) [high, atHigh] = [guess, found]
    else [low, atLow] = [guess, found]
    // An exact guess leaves its left neighbour to be asked: then the bracket closes at once.
    if (!isHalving && found >= target && high - low > 1) {
      const beside = cost(high - 1)
      if (beside < target) return high
      high -= 1
      atHigh = beside
    }
  }
  return high
}
