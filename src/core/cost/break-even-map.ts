import type { PriceBook } from '#core/aws/price-book.ts'
import { mebibytes, millis, requestsPerMonth } from '#core/units.ts'
import { costOn, crossingsWith } from './compare.ts'
import type { Workload } from './workload.ts'

/**
 * Requests a month from which EC2 is cheaper: 0 where it is so without any, undefined where Lambda stays cheaper, `unknown` where
 * the search ended before it found one.
 */
export type BreakEven = number | 'unknown' | undefined

/** A row for each memory, a cell for each duration. */
export interface BreakEvenMap {
  readonly memories: readonly number[]
  readonly durations: readonly number[]
  readonly rows: readonly (readonly BreakEven[])[]
}

/**
 * Where Lambda begins to cost as much as EC2, over memory and duration.
 *
 * - In: workload whose own requests, memory and duration play no part, prices, MB and ms to ask for. Out: a map.
 * - Errors: as `ec2Bill`.
 */
export const breakEvenMap = (
  workload: Workload,
  prices: PriceBook,
  memories: readonly number[],
  durations: readonly number[],
): BreakEvenMap => ({
  memories,
  durations,
  rows: memories.map(memory =>
    durations.map(duration =>
      cheaperFrom({ ...workload, memory: mebibytes(memory), duration: millis(duration) }, prices),
    ),
  ),
})

function cheaperFrom(workload: Workload, prices: PriceBook): BreakEven {
  const { found, more } = crossingsWith('ec2', workload, prices, 1)
  const [first] = found
  if (first !== undefined) return first.rises ? first.requests : 0
  const idle = { ...workload, requests: requestsPerMonth(0) }
  if (costOn('lambda', idle, prices) >= costOn('ec2', idle, prices)) return 0
  return more ? 'unknown' : undefined
}
