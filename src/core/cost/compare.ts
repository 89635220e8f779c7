import { INSTANCE_TYPES } from '#core/aws/instance-types.ts'
import type { PriceBook } from '#core/aws/price-book.ts'
import { type RequestsPerMonth, requestsPerMonth } from '#core/units.ts'
import { apartOf } from './apart.ts'
import type { Bill } from './bill.ts'
import { lacksPrice, quickSumOf, sumOf } from './charge.ts'
import { CLOSE, type Crossings, crossings, type IsAtLeast, type NextFall } from './crossings.ts'
import { ec2Bill, ec2Quick } from './ec2.ts'
import { fargateBill, fargateQuick } from './fargate.ts'
import { nextStep } from './fleet.ts'
import { lambdaBill, lambdaQuick } from './lambda.ts'
import type { Workload } from './workload.ts'

export type Side = 'lambda' | 'ec2' | 'fargate'
export const SIDES: readonly Side[] = ['lambda', 'ec2', 'fargate']

const BILLS = { lambda: lambdaBill, ec2: ec2Bill, fargate: fargateBill } as const
const QUICK = { lambda: lambdaQuick, ec2: ec2Quick, fargate: fargateQuick } as const

/**
 * One workload, three bills.
 *
 * - In: a checked workload; `prices` of its region. Out: a bill each, USD a month. Errors: as `ec2Bill`.
 */
export const billsOf = (workload: Workload, prices: PriceBook): Readonly<Record<Side, Bill>> => ({
  lambda: BILLS.lambda(workload, prices),
  ec2: BILLS.ec2(workload, prices),
  fargate: BILLS.fargate(workload, prices),
})

/**
 * One of the three bills.
 *
 * - In, out, errors: as `billsOf`.
 */
export const billOn = (side: Side, workload: Workload, prices: PriceBook): Bill => BILLS[side](workload, prices)

/**
 * The three sums alone, in floats: for curves, maps and everything else that asks thousands of times.
 *
 * - In, errors: as `billsOf`. Out: USD a month, unrounded.
 */
export const costsOf = (workload: Workload, prices: PriceBook): Readonly<Record<Side, number>> => ({
  lambda: QUICK.lambda(workload, prices),
  ec2: QUICK.ec2(workload, prices),
  fargate: QUICK.fargate(workload, prices),
})

/**
 * One of the three sums.
 *
 * - In, errors: as `billsOf`. Out: USD a month, unrounded.
 */
export const costOn = (side: Side, workload: Workload, prices: PriceBook): number => QUICK[side](workload, prices)

/**
 * Cost of one side as a function of the requests a month.
 *
 * - In: side, workload whose own request count plays no part, prices. Out: requests → USD. Errors: as `ec2Bill`.
 */
export const costOf = (side: Side, workload: Workload, prices: PriceBook) => (requests: number) =>
  costOn(side, { ...workload, requests: requestsPerMonth(requests) }, prices)

/**
 * Sides whose bill says less than what is to be paid, so that nothing can be said of being cheaper.
 *
 * - In: bills. Out: sides that lack a price. Errors: none. Data out is paid by all alike: without its price the totals are too low,
 *   and their differences are right.
 */
export const incomparable = (bills: Readonly<Record<Side, Bill>>): readonly Side[] =>
  SIDES.filter(side => bills[side].unpriced.some(what => what !== 'dataOut'))

/**
 * Where Lambda and servers change order.
 *
 * - In: workload whose own request count plays no part, prices; how many crossings are enough. Out: every crossing; `rises`: from
 *   there on Lambda costs at least as much; `more` where the search, or what has a price, ended before. Errors: as `ec2Bill`.
 * - Source: see `crossings`. Found in floats; where the two sides nearly meet, exact sums decide.
 */
export function crossingsWith(
  side: 'ec2' | 'fargate',
  workload: Workload,
  prices: PriceBook,
  enough?: number,
): Crossings {
  const { lambda, servers } = apartOf(side, workload, prices)
  /** Exact sums cost a hundred times as long, so only what is close asks for them. */
  const isAtLeast: IsAtLeast = (requests, atLambda, atServers) =>
    Math.abs(atLambda - atServers) > CLOSE * Math.max(atLambda, atServers)
      ? atLambda >= atServers
      : sumOf(lambda(requests)) >= sumOf(servers(requests))
  const { found, more } = crossings(
    requests => quickSumOf(lambda(requests)),
    requests => quickSumOf(servers(requests)),
    fallsOf(side, workload, prices),
    enough,
    isAtLeast,
  )
  const end = found.findIndex(({ requests }) => lacksPrice(lambda(requests)) || lacksPrice(servers(requests)))
  return end === -1 ? { found, more } : { found: found.slice(0, end), more: true }
}

/**
 * The fewest whole requests a month at which Lambda costs at least as much as EC2.
 *
 * - In, errors, source: as `crossingsWith`. Out: undefined when Lambda stays cheaper up to 10^12 requests, or is never, or nobody
 *   knows: a price is missing there, or the search ended before.
 */
export function breakEvenRequests(workload: Workload, prices: PriceBook): RequestsPerMonth | undefined {
  const [first] = crossingsWith('ec2', workload, prices, 1).found
  return first?.rises ? requestsPerMonth(first.requests) : undefined
}

/** A T instance with a discount may cost less than the surplus credits that it saves: only then does another one lower the bill. */
function fallsOf(side: Side, workload: Workload, prices: PriceBook): NextFall | undefined {
  const { ec2, fleet } = workload
  const { burstable, vCpu } = INSTANCE_TYPES[ec2.type]
  if (side !== 'ec2' || fleet.sizing === 'typed' || !ec2.credits || burstable === null) return undefined
  const saved = burstable.baselinePerVCpu * vCpu * (burstable.surplusPerVCpuHour ?? 0)
  if ((prices.ec2[ec2.type] ?? 0) * (1 - ec2.discount) >= saved) return undefined
  return requests => nextStep({ ...workload, requests: requestsPerMonth(requests) }, { vCpu, least: ec2.count })
}
