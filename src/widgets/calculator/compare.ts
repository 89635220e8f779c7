import { MONTH } from '#core/aws/limits.ts'
import type { PriceBook } from '#core/aws/price-book.ts'
import type { Bill } from '#core/cost/bill.ts'
import { breakEvenRequests } from '#core/cost/compare.ts'
import { ec2Bill } from '#core/cost/ec2.ts'
import { lambdaBill } from '#core/cost/lambda.ts'
import type { Workload } from '#core/cost/workload.ts'
import type { Verdict } from '#strings/calculator.ts'

/** Everything that the result shows, of one workload at one region's prices. */
export interface Comparison {
  readonly workload: Workload
  readonly book: PriceBook
  readonly lambda: Bill
  readonly ec2: Bill
  /** Requests a month from which EC2 is cheaper; undefined where it is so from the first. */
  readonly breakEven: number | undefined
}

export const compareCosts = (workload: Workload, book: PriceBook): Comparison => ({
  workload,
  book,
  lambda: lambdaBill(workload, book),
  ec2: ec2Bill(workload, book),
  breakEven: breakEvenRequests(workload, book),
})

/** The month that requests a day are counted with. */
export const DAYS = MONTH.days

export function verdictOf({ workload, lambda, ec2, breakEven }: Comparison): Verdict {
  const by = Math.abs(lambda.total - ec2.total)
  return {
    cheaper: by < 0.005 ? 'same' : lambda.total < ec2.total ? 'lambda' : 'ec2',
    by,
    crossing: breakEven === undefined ? undefined : breakEven / DAYS,
    crossed: breakEven !== undefined && workload.requests > breakEven,
  }
}
