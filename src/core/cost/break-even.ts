import type { PriceBook } from '#core/aws/price-book.ts'
import { type RequestsPerMonth, requestsPerMonth } from '#core/units.ts'
import { ec2Monthly } from './ec2.ts'
import { lambdaMonthly } from './lambda.ts'
import type { Workload } from './workload.ts'

const MOST = 1e12

/**
 * Where the Lambda line meets the EC2 bill: the fewest whole requests a month at which Lambda costs at least as much.
 *
 * - In: a checked workload, whose own request count plays no part; `prices` of its region.
 * - Out: requests a month; undefined when the lines do not meet: EC2 is cheaper even without a request, or Lambda stays
 *   cheaper up to 10^12 requests.
 * - Errors: as `ec2Bill`. Source: bisection; the Lambda bill never falls with more requests.
 */
export function breakEvenRequests(workload: Workload, prices: PriceBook): RequestsPerMonth | undefined {
  const target = ec2Monthly(workload, prices)
  const costs = (n: number) => lambdaMonthly({ ...workload, requests: requestsPerMonth(n) }, prices)
  if (costs(0) >= target || costs(MOST) < target) return undefined
  let [below, atLeast] = [0, MOST]
  while (atLeast - below > 1) {
    const middle = Math.floor((below + atLeast) / 2)
    if (costs(middle) >= target) atLeast = middle
    else below = middle
  }
  return requestsPerMonth(atLeast)
}
