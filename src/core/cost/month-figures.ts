import type { FactUnit } from '#core/aws/fact.ts'
import { INSTANCE_TYPES, type InstanceTypeId } from '#core/aws/instance-types.ts'
import { LAMBDA_RULES, MONTH } from '#core/aws/limits.ts'
import { gigabytes, mebibytes, requestsPerMonth } from '#core/units.ts'
import { roundHalfUp, times } from './decimal.ts'
import { ec2Bill } from './ec2.ts'
import { BOOK_IDS, BOOKS, type BookId, derived, type Figures, numberOf, ofLesson } from './figure.ts'
import { lambdaBill } from './lambda.ts'
import { workloadOfPreset } from './preset-workload.ts'

/** One month of something at so many USD, rounded as a bill line is. */
const cents = (...factors: readonly number[]) => roundHalfUp(times(...factors), 2)
const month = (...factors: readonly number[]) => derived(cents(...factors, MONTH.hours), 'USD/month')

const MONTHLY_TYPES = [
  't3.micro',
  't3.small',
  't3.medium',
  't4g.micro',
  't4g.small',
  'c7g.large',
  'm7g.large',
  'm6i.large',
] as const satisfies InstanceTypeId[]

const instanceMonths = (book: BookId) =>
  MONTHLY_TYPES.map(type => [`ec2.${type}.month.${book}`, month(numberOf(`ec2.${type}.hour.${book}`))] as const)

/** Months by the calendar: what somebody comes to who multiplies days. */
const calendarMonths = (book: BookId) =>
  [30, 31].map(days => {
    const price = numberOf(`ec2.t3.micro.hour.${book}`)
    return [`ec2.t3.micro.monthOf${days * 24}.${book}`, derived(cents(price, days * 24), 'USD/month')] as const
  })

/** The lesson's comparison: one t3.micro and 2 hours of work, then with what it leaves out (errata 1, 2). */
function lessonFigures(book: BookId): Figures {
  const workload = workloadOfPreset('scenario1')
  const withDisk = { ...workload, ec2: { ...workload.ec2, ebs: gigabytes(8) } }
  const total = ec2Bill(workload, BOOKS[book]).total
  const ipv4 = cents(numberOf(`ipv4.hour.${book}`), MONTH.hours)
  const diskTotal = ec2Bill(withDisk, BOOKS[book]).total
  const labour = cents(workload.operations.ec2Hours, workload.operations.rate)
  const usd = (...terms: readonly number[]) => derived(sum(terms), 'USD')
  return {
    [`lesson.ec2Total.${book}`]: usd(total),
    [`lesson.ec2TotalWithIpv4.${book}`]: usd(total, ipv4),
    [`lesson.ec2TotalWithIpv4AndDisk.${book}`]: usd(diskTotal, ipv4),
    [`ec2.t3.micro.monthWithIpv4AndDisk.${book}`]: usd(diskTotal, ipv4, -labour),
    [`lesson.operationsShare.${book}`]: derived((labour / total) * 100, 'percent'),
  }
}

const sum = (terms: readonly number[]) => Math.round(terms.reduce((a, b) => a + b, 0) * 100) / 100

/** One vCPU's worth busy all month on each service, and the utilisation above which the instance is cheaper (errata 35). */
function busyFigures(book: BookId): Figures {
  const fargate = sum([
    cents(numberOf(`fargate.vCpu.${book}`), MONTH.hours),
    cents(2, numberOf(`fargate.gb.${book}`), MONTH.hours),
  ])
  const perVCpu = numberOf('lambda.memory.perVCpu') / 1024
  const lambdaX86 = perVCpu * 3600 * MONTH.hours * numberOf(`lambda.duration.x86.${book}`)
  const lambdaArm = perVCpu * 3600 * MONTH.hours * numberOf(`lambda.duration.arm.${book}`)
  const shares = (['c7g.large', 'm7g.large', 'm6i.large', 't3.small'] as const).flatMap(type => {
    const each = (numberOf(`ec2.${type}.hour.${book}`) * MONTH.hours) / INSTANCE_TYPES[type].vCpu
    return [
      [`busy.${type}.perVCpu.${book}`, derived(each, 'USD/month')],
      [`busy.${type}.utilisation.${book}`, derived((each / lambdaX86) * 100, 'percent')],
    ] as const
  })
  return {
    [`busy.lambda.vCpu.x86.${book}`]: derived(lambdaX86, 'USD/month'),
    [`busy.lambda.vCpu.arm.${book}`]: derived(lambdaArm, 'USD/month'),
    [`busy.lambda.gb.x86.${book}`]: derived(lambdaX86 / perVCpu, 'USD/month'),
    [`busy.lambda.gb.arm.${book}`]: derived(lambdaArm / perVCpu, 'USD/month'),
    [`busy.fargate.${book}`]: derived(fargate, 'USD/month'),
    ...Object.fromEntries(shares),
  }
}

/** What stands around a server or a function, by the month (errata 8, 31, 39). */
function aroundFigures(book: BookId): Figures {
  const ready = workloadOfPreset('scenario1', {
    requests: requestsPerMonth(0),
    memory: mebibytes(1024),
    provisioned: 1,
  })
  return {
    [`alb.month.${book}`]: month(numberOf(`alb.hour.${book}`)),
    [`ipv4.month.${book}`]: month(numberOf(`ipv4.hour.${book}`)),
    [`nat.month.${book}`]: month(numberOf(`nat.hour.${book}`)),
    [`ebs.gp3.8gb.month.${book}`]: derived(cents(8, numberOf(`ebs.gp3.${book}`)), 'USD/month'),
    [`apiGateway.http.30M.${book}`]: derived(cents(30, numberOf(`apiGateway.http.${book}`)), 'USD/month'),
    [`apiGateway.http.300M.${book}`]: derived(cents(300, numberOf(`apiGateway.http.${book}`)), 'USD/month'),
    [`lambda.provisioned.1gb.month.${book}`]: derived(lambdaBill(ready, BOOKS[book]).total, 'USD/month'),
  }
}

const freeSeconds = (mb: number) => derived(LAMBDA_RULES.freeGbSeconds / (mb / 1024), 's')
const scenario1 = workloadOfPreset('scenario1')
const { operations } = scenario1
const onLambda = lambdaBill(scenario1, BOOKS['us-east-1']).total
const onEc2 = ec2Bill(scenario1, BOOKS['us-east-1']).total

/** Sums of the two series of the lesson's EC2 chart (errata 9): 18% of what is drawn as EC2 lies above the traffic. */
const CHART = {
  traffic: [10, 15, 20, 30, 50, 80, 90, 85, 70, 60, 40, 25, 15],
  ec2: [30, 30, 30, 30, 60, 90, 90, 90, 90, 60, 60, 30, 30],
}
const [traffic, stepped] = [CHART.traffic, CHART.ec2].map(sum) as [number, number]

/** A number that only the lesson's text holds, or that follows from it. */
const LESSON_FIGURES: Readonly<Record<string, readonly [number, FactUnit]>> = {
  'lesson.operationsHours': [operations.ec2Hours, 'h'],
  'lesson.operationsRate': [operations.rate, 'USD/h'],
  'lesson.operations': [cents(operations.ec2Hours, operations.rate), 'USD'],
  'lesson.savingPercent': [((onEc2 - onLambda) / onEc2) * 100, 'percent'],
  'lesson.chart.traffic': [traffic, 'count'],
  'lesson.chart.ec2': [stepped, 'count'],
  'lesson.chart.wastePercent': [((stepped - traffic) / stepped) * 100, 'percent'],
}

/**
 * Months of instances and of what stands around them, free-tier seconds, the lesson's 107.59.
 *
 * - Out: `ec2.t3.micro.month.us-east-1`, `lesson.ec2Total.ap-northeast-2`, `lambda.freeTier.secondsAt128` …
 * - Source: derived; hours of work and chart numbers are the lesson's.
 */
export const MONTH_FIGURES: Figures = {
  'lambda.freeTier.secondsAt128': freeSeconds(128),
  'lambda.freeTier.secondsAt512': freeSeconds(512),
  'lambda.freeTier.secondsAt1024': freeSeconds(1024),
  'lambda.arm.discountPercent': derived(
    (1 - numberOf('lambda.duration.arm') / numberOf('lambda.duration.x86')) * 100,
    'percent',
  ),
  'month.days': ofLesson(MONTH.days, 'day'),
  ...Object.fromEntries(BOOK_IDS.flatMap(book => [...instanceMonths(book), ...calendarMonths(book)])),
  ...Object.assign({}, ...BOOK_IDS.flatMap(book => [lessonFigures(book), busyFigures(book), aroundFigures(book)])),
  ...Object.fromEntries(Object.entries(LESSON_FIGURES).map(([key, [value, unit]]) => [key, ofLesson(value, unit)])),
}
