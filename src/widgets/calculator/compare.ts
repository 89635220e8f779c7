import type { PriceBook } from '#core/aws/price-book.ts'
import type { Bill } from '#core/cost/bill.ts'
import { capacityOf } from '#core/cost/capacity.ts'
import { billsOf, crossingsWith, incomparable, type Side } from '#core/cost/compare.ts'
import type { Crossings } from '#core/cost/crossings.ts'
import { type Obstacle, obstaclesOf } from '#core/cost/obstacles.ts'
import type { Workload } from '#core/cost/workload.ts'
import type { Verdict } from '#strings/calculator-verdict.ts'
import { type Curve, curveOf } from './charts/curve.ts'

/** Everything that the result shows, of one workload at one region's prices. */
export interface Comparison {
  readonly workload: Workload
  readonly book: PriceBook
  readonly bills: Readonly<Record<Side, Bill>>
  /** Sides that lack a price, so that nobody can say whether they are cheaper */
  readonly unpriced: readonly Side[]
  /** Of Lambda and EC2; none where one of them lacks a price */
  readonly crossings: Crossings
  readonly obstacles: readonly Obstacle[]
  readonly curve: Curve
}

const NO_CROSSINGS: Crossings = { found: [], more: false }

export function compareCosts(workload: Workload, book: PriceBook): Comparison {
  const bills = billsOf(workload, book)
  const unpriced = incomparable(bills)
  const crossings = unpriced.some(isPair) ? NO_CROSSINGS : crossingsWith('ec2', workload, book)
  return {
    workload,
    book,
    bills,
    unpriced,
    crossings,
    obstacles: obstaclesOf(workload),
    curve: curveOf(workload, book, { crossings, unpriced, bills }),
  }
}

export function verdictOf(comparison: Comparison): Verdict {
  const { workload, bills, crossings, unpriced: all } = comparison
  const { days } = workload.month
  const unpriced = all.filter(isPair)
  const by = Math.abs(bills.lambda.total - bills.ec2.total)
  const seems = by < HALF_A_CENT ? 'same' : bills.lambda.total < bills.ec2.total ? 'lambda' : 'ec2'
  const isUnknown = unpriced.length > 0 && (seems === 'same' || unpriced.includes(seems))
  const carried = capacityOf('ec2', workload)
  return {
    cheaper: isUnknown ? 'unknown' : seems,
    by,
    crossings: crossings.found.map(({ requests, rises }) => ({ perDay: requests / days, rises })),
    more: crossings.more,
    isTyped: workload.fleet.sizing === 'typed',
    perDay: workload.requests / days,
    unpriced,
    fargateBy: fargateBy(comparison),
    withoutEc2: withoutEc2(comparison),
    limit: carried === undefined ? undefined : { perDay: carried / days, instances: workload.ec2.count },
  }
}

const HALF_A_CENT = 0.005

/** What Fargate costs less than both others; the bill of one that lacks a price is the least that it costs. */
function fargateBy({ bills, unpriced }: Comparison): number | undefined {
  const by = Math.min(bills.lambda.total, bills.ec2.total) - bills.fargate.total
  return by < HALF_A_CENT || unpriced.includes('fargate') ? undefined : by
}

function withoutEc2({ bills: { lambda, fargate }, unpriced }: Comparison): Verdict['withoutEc2'] {
  if (unpriced.some(side => side !== 'ec2')) return undefined
  const by = Math.abs(lambda.total - fargate.total)
  return { cheaper: by < HALF_A_CENT ? 'same' : lambda.total < fargate.total ? 'lambda' : 'fargate', by }
}

export const isPair = (side: Side): side is 'lambda' | 'ec2' => side !== 'fargate'
