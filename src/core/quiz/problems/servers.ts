import type { InstanceTypeId } from '#core/aws/instance-types.ts'
import { MONTH } from '#core/aws/limits.ts'
import type { PriceBook } from '#core/aws/price-book.ts'
import { US_EAST_1 } from '#core/aws/us-east-1.ts'
import { breakEvenRequests } from '#core/cost/compare.ts'
import { ec2Bill } from '#core/cost/ec2.ts'
import { lambdaMonthly } from '#core/cost/lambda.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { LESSON_CURVE } from '#core/cost/profile.ts'
import type { Workload } from '#core/cost/workload.ts'
import { oneOf, type Template } from './draft.ts'
import { equation, joined, lineStep, q } from './steps.ts'
import { by1000, instancesOf, lineOf, workloadOf } from './workloads.ts'

const HOURS_OF_30_DAYS = MONTH.days * 24
const HOURS_OF_31_DAYS = 31 * 24

const TYPES = ['t3.micro', 't3.small', 't3.medium', 't4g.small', 'c7g.large', 'm7g.large', 'm6i.large'] as const
const SMALL_TYPES = ['t3.micro', 't3.small', 't3.medium'] as const
const priceOf = (type: InstanceTypeId, { region }: PriceBook) => `ec2.${type}.hour.${region}`

const instances = (type: InstanceTypeId, count: number, book: PriceBook, hours?: number) =>
  lineOf(ec2Bill(workloadOf({}, { ec2: instancesOf(type, count, hours) }), book), 'instances')

/** The lesson books hours of work beside its instance: they are asked for nowhere here. */
const withOperations = (type: InstanceTypeId, count: number, book: PriceBook) =>
  ec2Bill(workloadOfPreset('scenario1', { ec2: instancesOf(type, count) }), book).total

/** Instances that run all month. */
export const ec2Month: Template<'ec2-month'> = {
  concept: 6,
  level: 'basic',
  unit: 'USD',
  step: 0.01,
  tolerance: 0.005,
  prices: [],
  rules: ['month.hours'],
  draft: (random, book) => {
    const given = { type: oneOf(random, TYPES), count: 2 + Math.floor(random() * 19) }
    const { type, count } = given
    const line = instances(type, count, book)
    return {
      given,
      amount: line.amount,
      wrong: {
        'hours-720': instances(type, count, book, HOURS_OF_30_DAYS).amount,
        'hours-744': instances(type, count, book, HOURS_OF_31_DAYS).amount,
        'one-day': instances(type, count, book, 24).amount,
        'one-of-several': instances(type, 1, book).amount,
        'added-operations': withOperations(type, count, book),
        'us-east-1': instances(type, count, US_EAST_1).amount,
      },
      steps: [lineStep(line)],
      facts: [priceOf(type, book)],
    }
  },
}

const perDay = (workload: Workload, book: PriceBook) => {
  const requests = breakEvenRequests(workload, book)
  return requests === undefined ? undefined : requests / MONTH.days
}

/** Requests a day at which Lambda costs as much as instances, both without the free tier. */
export const breakEven: Template<'break-even'> = {
  concept: 6,
  level: 'advanced',
  unit: 'requests',
  step: 1000,
  tolerance: 500,
  prices: ['lambda.request', 'lambda.duration.x86'],
  rules: ['month.hours'],
  draft: (random, book) => {
    const given = {
      duration: oneOf(random, [100, 200, 250, 400, 500]),
      memory: oneOf(random, [128, 256, 512, 768, 1536]),
      type: oneOf(random, SMALL_TYPES),
      count: oneOf(random, [2, 3, 4, 6, 8, 10]),
    }
    const { type, count, memory } = given
    const fleet = (n: number, hours?: number) => ({ freeTier: false, ec2: instancesOf(type, n, hours) })
    const workload = workloadOf(given, fleet(count))
    const right = perDay(workload, book)
    if (right === undefined) return undefined
    const noRequests = { ...book, lambda: { ...book.lambda, requestPerMillion: 0 } }
    return {
      given,
      amount: right,
      wrong: {
        'forgot-request-charge': perDay(workload, noRequests),
        'one-of-several': perDay(workloadOf(given, fleet(1)), book),
        'hours-720': perDay(workloadOf(given, fleet(count, HOURS_OF_30_DAYS)), book),
        'us-east-1': perDay(workload, US_EAST_1),
        'megabytes-by-1000': perDay(workloadOf({ ...given, memory: by1000(memory) }, fleet(count)), book),
        'month-for-day': right * MONTH.days,
        'applied-free-tier': perDay({ ...workload, freeTier: true }, book),
      },
      steps: breakEvenSteps(workload, book, right),
      facts: [priceOf(type, book)],
    }
  },
}

function breakEvenSteps(workload: Workload, book: PriceBook, right: number) {
  const { duration, memory } = workload
  const line = lineOf(ec2Bill(workload, book), 'instances')
  const each = lambdaMonthly({ ...workload, requests: 1 as Workload['requests'] }, book)
  const { requestPerMillion, x86 } = book.lambda
  const run = [q(duration / 1000, 's'), q(memory / 1024, 'GB'), q(x86.tiers[0]?.perGBs ?? 0, 'price')] as const
  return [
    lineStep(line),
    equation(
      'cost-of-a-request',
      [q(requestPerMillion, 'price'), '÷', q(1_000_000, 'number'), '+', ...joined('×', run)],
      q(each, 'price'),
    ),
    equation('requests-a-month', [q(line.amount, 'USD'), '÷', q(each, 'price')], q(line.amount / each, 'requests')),
    equation(
      'requests-a-day',
      [q(line.amount / each, 'requests'), '÷', q(MONTH.days, 'number')],
      q(right, 'requests/day'),
    ),
  ]
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const [PEAK, LOWEST] = [Math.max(...LESSON_CURVE), Math.min(...LESSON_CURVE)]

/** What of a fleet that never changes nobody uses, over the lesson's curve. */
export const fleetWaste: Template<'fleet-waste'> = {
  concept: 6,
  level: 'advanced',
  unit: 'percent',
  step: 1,
  tolerance: 0.5,
  prices: [],
  rules: [],
  draft: random => {
    const each = oneOf(random, [10, 12, 15, 18, 20, 24, 25, 30, 35, 36, 40, 45, 50, 60])
    const count = Math.ceil(PEAK / each) + oneOf(random, [0, 1, 2, 3])
    const capacity = each * count
    const [points, used] = [LESSON_CURVE.length, sumOf(LESSON_CURVE)]
    const paid = capacity * points
    const percent = (part: number, whole: number) => (part / whole) * 100
    const waste = percent(paid - used, paid)
    return {
      given: { curve: LESSON_CURVE, count, each },
      amount: waste,
      wrong: {
        'used-share': percent(used, paid),
        'peak-alone': percent(capacity - PEAK, capacity),
        'lowest-alone': percent(capacity - LOWEST, capacity),
        'share-of-used': percent(paid - used, used),
        'twelve-points': percent(capacity * (points - 1) - used, capacity * (points - 1)),
      },
      steps: [
        equation('capacity', [q(count, 'instances'), '×', q(each, 'number')], q(capacity, 'number')),
        equation('paid', [q(capacity, 'number'), '×', q(points, 'number')], q(paid, 'number')),
        equation(
          'used',
          joined(
            '+',
            LESSON_CURVE.map(n => q(n, 'number')),
          ),
          q(used, 'number'),
        ),
        equation(
          'waste',
          ['(', q(paid, 'number'), '-', q(used, 'number'), ')', '÷', q(paid, 'number')],
          q(waste, 'percent'),
        ),
      ],
    }
  },
}
