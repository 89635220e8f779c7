import type { PriceBook } from '#core/aws/price-book.ts'
import type { Bill } from '#core/cost/bill.ts'
import { billsOf, crossingsWith, type Side } from '#core/cost/compare.ts'
import type { Crossings } from '#core/cost/crossings.ts'
import { type Obstacle, obstaclesOf } from '#core/cost/obstacles.ts'
import type { Workload } from '#core/cost/workload.ts'
import type { Verdict } from '#strings/calculator.ts'
import { type Curve, curveOf } from './charts/curve.ts'

/** Everything that the result shows, of one workload at one region's prices. */
export interface Comparison {
  readonly workload: Workload
  readonly book: PriceBook
  readonly bills: Readonly<Record<Side, Bill>>
  readonly crossings: Crossings
  /** Requests a month from which EC2 is cheaper; undefined where it is so from the first. */
  readonly breakEven: number | undefined
  readonly obstacles: readonly Obstacle[]
  readonly curve: Curve
}

export function compareCosts(workload: Workload, book: PriceBook): Comparison {
  const crossings = crossingsWith('ec2', workload, book)
  const [first] = crossings.found
  return {
    workload,
    book,
    bills: billsOf(workload, book),
    crossings,
    breakEven: first?.rises ? first.requests : undefined,
    obstacles: obstaclesOf(workload),
    curve: curveOf(workload, book, crossings),
  }
}

export function verdictOf({ workload, bills, crossings, breakEven }: Comparison): Verdict {
  const { days } = workload.month
  const by = Math.abs(bills.lambda.total - bills.ec2.total)
  return {
    cheaper: by < 0.005 ? 'same' : bills.lambda.total < bills.ec2.total ? 'lambda' : 'ec2',
    by,
    crossing: breakEven === undefined ? undefined : breakEven / days,
    crossings: crossings.found.map(({ requests }) => requests / days),
    more: crossings.more,
    crossed: breakEven !== undefined && workload.requests > breakEven,
  }
}
