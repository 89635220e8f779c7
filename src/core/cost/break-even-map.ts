import type { PriceBook } from '#core/aws/price-book.ts'
import { mebibytes, millis } from '#core/units.ts'
import { breakEvenRequests } from './compare.ts'
import type { Workload } from './workload.ts'

/** A row for each memory, a cell for each duration: requests a month, undefined where the two do not meet. */
export interface BreakEvenMap {
  readonly memories: readonly number[]
  readonly durations: readonly number[]
  readonly rows: readonly (readonly (number | undefined)[])[]
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
      breakEvenRequests({ ...workload, memory: mebibytes(memory), duration: millis(duration) }, prices),
    ),
  ),
})
