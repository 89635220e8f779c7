import type { PriceBook } from '#core/aws/price-book.ts'
import type { Bill } from '#core/cost/bill.ts'
import { billsOf, costsOf, crossingsWith, SIDES, type Side } from '#core/cost/compare.ts'
import type { Crossings } from '#core/cost/crossings.ts'
import { type Obstacle, obstaclesOf } from '#core/cost/obstacles.ts'
import type { Workload } from '#core/cost/workload.ts'
import type { Verdict } from '#strings/calculator.ts'
import type { Extra } from '#strings/calculator-fields.ts'

/** Everything that the result shows, of one workload at one region's prices. */
export interface Comparison {
  readonly workload: Workload
  readonly book: PriceBook
  readonly bills: Readonly<Record<Side, Bill>>
  readonly crossings: Crossings
  /** Requests a month from which EC2 is cheaper; undefined where it is so from the first. */
  readonly breakEven: number | undefined
  readonly obstacles: readonly Obstacle[]
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

const isOn = ({ around, ec2 }: Workload, extra: Extra): boolean => {
  if (extra === 'credits') return ec2.credits
  return extra === 'logs' ? around.logSize !== undefined : around[extra]
}

const turned = (workload: Workload, extra: Extra, on: boolean, logSize: number): Workload => {
  const { around, ec2 } = workload
  if (extra === 'credits') return { ...workload, ec2: { ...ec2, credits: on } }
  const changes = extra === 'logs' ? { logSize: on ? logSize : undefined } : { [extra]: on }
  return { ...workload, around: { ...around, ...changes } }
}

export const EXTRAS: readonly Extra[] = ['alb', 'ipv4', 'nat', 'dataOut', 'logs', 'credits']

/** Switches that are off: what the totals leave out. */
export const offOf = (workload: Workload) => EXTRAS.filter(extra => !isOn(workload, extra))

/** What a switch adds to each side, on against off; nothing where it adds nothing. */
export function differenceOf({ workload, book }: Comparison, extra: Extra) {
  const [on, off] = [true, false].map(state => costsOf(turned(workload, extra, state, LOG_KB), book))
  return SIDES.map(side => ({ side, usd: (on?.[side] ?? 0) - (off?.[side] ?? 0) })).filter(({ usd }) => usd >= 0.005)
}

/** What a switched-off log is shown with. */
const LOG_KB = 1
