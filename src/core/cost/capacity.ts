import { type RequestsPerMonth, requestsPerMonth } from '#core/units.ts'
import { instanceOf } from './ec2.ts'
import { taskOf, taskSizing } from './fargate.ts'
import { peakConcurrency } from './fleet.ts'
import type { Workload } from './workload.ts'

/** A billionth of a request at the peak is the rounding of floats, and no request. */
const NOISE = 1e-9

/**
 * How many requests a typed number of servers carries: what the peak of the day asks for at the same time fills all slots.
 *
 * - In: side, workload whose own request count plays no part. Out: whole requests a month, so that one more would be too many;
 *   undefined where the servers follow the traffic. Errors: none.
 * - Source: Little's law, as `peakConcurrency`; `count × vCPU × slots` requests at the same time, as `obstaclesOf` counts them.
 */
export function capacityOf(side: 'ec2' | 'fargate', workload: Workload): RequestsPerMonth | undefined {
  const sizing = side === 'ec2' ? workload.fleet.sizing : taskSizing(workload)
  if (sizing !== 'typed') return undefined
  const { vCpu, least } = side === 'ec2' ? instanceOf(workload) : taskOf(workload)
  const carries = Math.floor(least * vCpu * workload.fleet.slots)
  const perRequest = peakConcurrency({ ...workload, requests: requestsPerMonth(1) })
  return requestsPerMonth(Math.floor((carries / perRequest) * (1 + NOISE)))
}
