import type { PriceBook } from '#core/aws/price-book.ts'
import type { Bill } from '#core/cost/bill.ts'
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
    curve: curveOf(workload, book, crossings),
  }
}

export function verdictOf({ workload, bills, crossings, unpriced: all }: Comparison): Verdict {
  const { days } = workload.month
  const unpriced = all.filter(isPair)
  const by = Math.abs(bills.lambda.total - bills.ec2.total)
  const seems = by < 0.005 ? 'same' : bills.lambda.total < bills.ec2.total ? 'lambda' : 'ec2'
  const isUnknown = unpriced.length > 0 && (seems === 'same' || unpriced.includes(seems))
  return {
    cheaper: isUnknown ? 'unknown' : seems,
    by,
    crossings: crossings.found.map(({ requests, rises }) => ({ perDay: requests / days, rises })),
    more: crossings.more,
    perDay: workload.requests / days,
    unpriced,
  }
}

export const isPair = (side: Side): side is 'lambda' | 'ec2' => side !== 'fargate'
