import type { InstanceTypeId } from '#core/aws/instance-types.ts'
import type { PriceBook } from '#core/aws/price-book.ts'
import type { Bill, BillLine, LineKey } from '#core/cost/bill.ts'
import { gbSecondsOf, lambdaBill } from '#core/cost/lambda.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import type { Workload } from '#core/cost/workload.ts'
import { hours, mebibytes, millis, requestsPerMonth, usd } from '#core/units.ts'
import type { Runs } from './problem.ts'
import { equation, q, type Step } from './steps.ts'

export const MILLION = 1_000_000

const SCENARIO = workloadOfPreset('scenario1')
/** The lesson's scenario 1 without its hours of work: x86, free tier, nothing around. */
const BASE: Workload = { ...SCENARIO, operations: { ...SCENARIO.operations, rate: usd(0) } }

/**
 * The workload of a problem.
 *
 * - In: requests a month, ms, MB; what else differs from the lesson's scenario 1. Out: a workload of the model.
 * - Errors: none.
 */
export const workloadOf = (
  { requests = BASE.requests, duration = BASE.duration, memory = BASE.memory }: Partial<Runs>,
  changes: Partial<Workload> = {},
): Workload => ({
  ...BASE,
  requests: requestsPerMonth(requests),
  duration: millis(duration),
  memory: mebibytes(memory),
  ...changes,
})

/**
 * The workload of so many instances.
 *
 * - In: type, count, hours a month. Out: the EC2 part of a workload. Errors: none.
 */
export const instancesOf = (
  type: InstanceTypeId,
  count: number,
  monthly: number = BASE.ec2.hours,
): Workload['ec2'] => ({
  ...BASE.ec2,
  type,
  count,
  hours: hours(monthly),
})

/**
 * One line of a bill.
 *
 * - In: a bill, the line's key. Out: the line. Errors: throws when the bill has none, which its template rules out.
 */
export function lineOf({ lines }: Bill, what: LineKey): BillLine {
  const line = lines.find(one => one.what === what)
  if (line === undefined) throw new Error(`the bill has no line ${what}`)
  return line
}

/**
 * - In: a workload, its prices. Out: USD of the lines for requests and for duration, rounded to cents. Errors: none.
 */
export function chargesOf(workload: Workload, prices: PriceBook) {
  const bill = lambdaBill(workload, prices)
  return { requests: lineOf(bill, 'requests').amount, duration: lineOf(bill, 'duration').amount, total: bill.total }
}

/**
 * Whether one price of duration is all that a month's bill needs: the kinds that ask about it show no other.
 *
 * - In: runs, prices. Out: true or false. Errors: none.
 */
export const isWithinFirstTier = (runs: Runs, { lambda }: PriceBook): boolean =>
  [lambda.x86, lambda.arm].every(
    ({ tiers }) => gbSecondsOf(workloadOf(runs)) <= (tiers[0]?.upToGBs ?? Number.POSITIVE_INFINITY),
  )

/** MB as somebody reads them who divides by 1,000: 512 MB as 0.512 GB. In: MB. Out: MB that are so many GB. Errors: none. */
export const by1000 = (memory: number): number => (memory * 1024) / 1000

/** Milliseconds taken for seconds. In: ms. Out: ms that are so many s. Errors: none. */
export const asSeconds = (duration: number): number => duration * 1000

/** MB in GB, as a step. In: MB. Out: a step. Errors: none. */
export const memoryStep = (memory: number): Step =>
  equation('memory', [q(memory, 'MB'), '÷', q(1024, 'number')], q(memory / 1024, 'GB'))

/** Milliseconds in seconds, as a step. In: ms. Out: a step. Errors: none. */
export const durationStep = (duration: number): Step =>
  equation('duration', [q(duration, 'ms'), '÷', q(1000, 'number')], q(duration / 1000, 's'))

/**
 * - In: requests, ms, MB; the GB-s that the model gives. Out: a step: requests × s × GB. Errors: none.
 */
export const gbSecondsStep = ({ requests, duration, memory }: Runs, gbSeconds: number): Step =>
  equation(
    'gb-seconds',
    [q(requests, 'requests'), '×', q(duration / 1000, 's'), '×', q(memory / 1024, 'GB')],
    q(gbSeconds, 'GB-s'),
  )
