import type { PriceBook } from '#core/aws/price-book.ts'
import { type RequestsPerMonth, requestsPerMonth, type Usd } from '#core/units.ts'
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

export interface CurvePoint {
  readonly requests: RequestsPerMonth
  readonly lambda: Usd
  readonly ec2: Usd
}

/**
 * Both costs against requests, for a chart.
 *
 * - In: a checked workload; `prices` of its region; how many points (≥ 2).
 * - Out: points at even distances from 0 to twice the larger of the workload's requests and the break-even, unrounded USD.
 * - Errors: as `ec2Bill`. Source: `lambdaMonthly`, `ec2Monthly`.
 */
export function costCurve(workload: Workload, prices: PriceBook, points: number): readonly CurvePoint[] {
  const ec2 = ec2Monthly(workload, prices)
  const end = 2 * Math.max(workload.requests, breakEvenRequests(workload, prices) ?? 0, 1000)
  return Array.from({ length: points }, (_, at) => {
    const requests = requestsPerMonth(Math.round((end * at) / (points - 1)))
    return { requests, lambda: lambdaMonthly({ ...workload, requests }, prices), ec2 }
  })
}
