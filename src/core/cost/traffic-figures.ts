import { INSTANCE_TYPES } from '#core/aws/instance-types.ts'
import { MONTH } from '#core/aws/limits.ts'
import { requestsPerMonth } from '#core/units.ts'
import { breakEvenRequests } from './compare.ts'
import { ec2Bill } from './ec2.ts'
import { BOOK_IDS, BOOKS, type BookId, bookOf, derived, type Figures, numberOf, ofLesson } from './figure.ts'
import { gbSecondsOf, lambdaBill, lambdaMonthly } from './lambda.ts'
import { workloadOfPreset } from './preset-workload.ts'
import type { ScenarioKey } from './scenarios.ts'

const ROWS = ['traffic-low', 'traffic-middle', 'traffic-high', 'traffic-very-high'] as const satisfies ScenarioKey[]

const low = workloadOfPreset('traffic-low')

/** The lesson counts whole dollars for a month of one instance (15.18) and for Lambda; `leak` is computed as it does. */
const LESSON_INSTANCE_MONTH = Math.round(ec2Bill({ ...low, ec2: { ...low.ec2, count: 1 } }, BOOKS['us-east-1']).total)
const SECONDS_OF_DAY = 24 * 60 * 60

function rowFigures(row: (typeof ROWS)[number]): Figures {
  const workload = workloadOfPreset(row)
  const book = bookOf(workload)
  const { count } = workload.ec2
  const ec2Rounded = LESSON_INSTANCE_MONTH * count
  const lambda = lambdaBill(workload, book).total
  const leak = ec2Rounded - Math.round(lambda)
  const perSecond = workload.requests / MONTH.days / SECONDS_OF_DAY
  const figures: Figures = {
    requestsPerDay: derived(workload.requests / MONTH.days, 'requests/day'),
    requests: derived(workload.requests, 'requests'),
    requestsPerSecond: derived(perSecond, 'requests/s'),
    concurrency: derived((perSecond * workload.duration) / 1000, 'count'),
    instances: derived(count, 'count'),
    gbSeconds: derived(gbSecondsOf(workload), 'GB-s'),
    lambda: derived(lambda, 'USD'),
    lambdaWithFreeTier: derived(lambdaBill({ ...workload, freeTier: true }, book).total, 'USD'),
    ec2: derived(ec2Bill(workload, book).total, 'USD'),
    'ec2.us-east-1': derived(ec2Bill(workload, BOOKS['us-east-1']).total, 'USD'),
    'ec2.ap-northeast-2': derived(ec2Bill(workload, BOOKS['ap-northeast-2']).total, 'USD'),
    ec2Rounded: derived(ec2Rounded, 'USD'),
    leak: derived(leak, 'USD'),
    leakPercent: derived((leak / ec2Rounded) * 100, 'percent'),
  }
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [`${row}.${name}`, figure]))
}

/** vCPU that the busiest row needs and what 16 t3.small give without surplus credits (errata 7). */
function capacityFigures(): Figures {
  const workload = workloadOfPreset('traffic-very-high')
  const { vCpu, burstable } = INSTANCE_TYPES[workload.ec2.type]
  const perSecond = workload.requests / MONTH.days / SECONDS_OF_DAY
  const busy = (perSecond * workload.duration) / 1000
  const needed = (busy * workload.memory) / numberOf('lambda.memory.perVCpu')
  const all = vCpu * workload.ec2.count
  const baseline = all * (burstable?.baselinePerVCpu ?? 1)
  const surplus = Math.max(0, needed - baseline)
  return {
    'traffic-very-high.vCpuNeeded': derived(needed, 'vCPU'),
    'traffic-very-high.vCpu': derived(all, 'vCPU'),
    'traffic-very-high.vCpuBaseline': derived(baseline, 'vCPU'),
    'traffic-very-high.vCpuSurplus': derived(surplus, 'vCPU'),
    'traffic-very-high.surplusMonth': derived(
      surplus * (burstable?.surplusPerVCpuHour ?? 0) * MONTH.hours,
      'USD/month',
    ),
  }
}

const perDay = (requests: number | undefined) => derived((requests ?? 0) / MONTH.days, 'requests/day')

const meeting = (row: ScenarioKey, book: BookId, count: number, freeTier: boolean) => {
  const workload = workloadOfPreset(row)
  const ec2 = { ...workload.ec2, type: 't3.small', count } as const
  const operations = { ...workload.operations, rate: 0 as typeof workload.operations.rate }
  return perDay(breakEvenRequests({ ...workload, freeTier, ec2, operations }, BOOKS[book]))
}

/** Break-even of the table's load and of scenario 1's, against so many t3.small, in requests a day. */
const breakEvenFigures: Figures = Object.fromEntries(
  BOOK_IDS.flatMap(book =>
    [1, 2, 4, 8, 16].flatMap(count => [
      [`breakEven.traffic.${book}.${count}`, meeting('traffic-low', book, count, false)],
      [`breakEven.traffic.${book}.${count}.free`, meeting('traffic-low', book, count, true)],
      [`breakEven.scenario1.${book}.${count}`, meeting('scenario1', book, count, false)],
      [`breakEven.scenario1.${book}.${count}.free`, meeting('scenario1', book, count, true)],
    ]),
  ),
)

/** Where the table's own rounded numbers cross: its dollars for so many instances over its $2 for 300,000 requests. */
function tableCrossing(count: number) {
  const dollars = Math.round(lambdaMonthly(low, bookOf(low)))
  return perDay((LESSON_INSTANCE_MONTH * count * low.requests) / dollars)
}

const dayOfMonth = requestsPerMonth(1_000_000 * MONTH.days)

/**
 * The traffic table row by row, and where Lambda and EC2 really cross.
 *
 * - Out: `traffic-low.lambda`, `breakEven.table.4`, `breakEven.traffic.us-east-1.8` …; USD, requests/day. Source: derived.
 */
export const TRAFFIC_FIGURES: Figures = {
  ...Object.assign({}, ...ROWS.map(rowFigures)),
  ...capacityFigures(),
  ...breakEvenFigures,
  'breakEven.table.4': tableCrossing(4),
  'breakEven.table.8': tableCrossing(8),
  'breakEven.lesson': ofLesson(dayOfMonth / MONTH.days, 'requests/day'),
  'breakEven.lessonBill': derived(
    Math.round(lambdaMonthly(workloadOfPreset('traffic-high'), BOOKS['us-east-1'])),
    'USD/month',
  ),
  'traffic.gbSecondsPerRequest': derived(
    gbSecondsOf(workloadOfPreset('traffic-low', { requests: requestsPerMonth(1) })),
    'GB-s',
  ),
  'traffic.instanceMonthRounded': derived(LESSON_INSTANCE_MONTH, 'USD/month'),
}
