import { isSoldIn } from '#core/aws/instance-types.ts'
import { LAMBDA_LIMITS, MONTH } from '#core/aws/limits.ts'
import { hasEbsPrice } from '#core/aws/regions.ts'
import { err, ok, type Result } from '#core/result.ts'
import { gigabytes, hours, mebibytes, millis, requestsPerMonth, usd } from '#core/units.ts'
import { countOf, gigabytesOf, kilobytesOf, mebibytesOf, millisOf, percentOf } from './number-text.ts'
import { PROFILES, type Profile, readProfile } from './profile.ts'
import { TASK_MEMORY } from './task-memory.ts'
import type { MonthBasis, RequestPer, Workload, WorkloadInput } from './workload.ts'
import type { FieldUnit, NumberField, WorkloadError } from './workload-error.ts'

interface FieldRule {
  readonly read: (text: string) => number | undefined
  readonly min: number
  readonly max: number
  readonly unit: FieldUnit
  readonly whole: boolean
}

const { memory, timeout, ephemeral, concurrency, payload } = LAMBDA_LIMITS
const HOURS_OF_LONGEST_MONTH = 744
const HOURS_OF_DAY = 24

/**
 * What each typed field may be: Lambda's limits where there is one, else what the calculator can sensibly show.
 *
 * - Out: unit, least and greatest value, whether fractions are refused.
 * - Source: `limits.ts` for memory, duration, ephemeral and provisioned; the other bounds are the calculator's own.
 */
export const FIELD_RULES: Readonly<Record<NumberField, FieldRule>> = {
  requests: { read: countOf, min: 0, max: 1e12, unit: 'requests/month', whole: false },
  duration: { read: millisOf, min: 1, max: timeout.max, unit: 'ms', whole: false },
  memory: { read: mebibytesOf, min: memory.min, max: memory.max, unit: 'MiB', whole: true },
  ephemeral: { read: mebibytesOf, min: ephemeral.min, max: ephemeral.max, unit: 'MiB', whole: true },
  provisioned: { read: countOf, min: 0, max: concurrency.default, unit: 'environments', whole: true },
  ec2Count: { read: countOf, min: 1, max: 1000, unit: 'instances', whole: true },
  ec2Hours: { read: countOf, min: 0, max: HOURS_OF_LONGEST_MONTH, unit: 'h', whole: false },
  ebs: { read: gigabytesOf, min: 0, max: 16_384, unit: 'GB', whole: false },
  opsHours: { read: countOf, min: 0, max: HOURS_OF_LONGEST_MONTH, unit: 'h', whole: false },
  opsHoursLambda: { read: countOf, min: 0, max: HOURS_OF_LONGEST_MONTH, unit: 'h', whole: false },
  opsRate: { read: countOf, min: 0, max: 1000, unit: 'USD/h', whole: false },
  coldShare: { read: percentOf, min: 0, max: 100, unit: 'percent', whole: false },
  init: { read: millisOf, min: 0, max: timeout.max, unit: 'ms', whole: false },
  provisionedHours: { read: countOf, min: 1, max: HOURS_OF_DAY, unit: 'h/day', whole: false },
  response: { read: kilobytesOf, min: 0, max: payload.streamed * 1024, unit: 'KB', whole: false },
  slots: { read: countOf, min: 1, max: 1000, unit: 'slots', whole: false },
  target: { read: percentOf, min: 1, max: 100, unit: 'percent', whole: false },
  discount: { read: percentOf, min: 0, max: 90, unit: 'percent', whole: false },
  fargateMemory: { read: gigabytesOf, min: 0.5, max: 120, unit: 'GB', whole: false },
  fargateCount: { read: countOf, min: 1, max: 1000, unit: 'tasks', whole: true },
  opsHoursFargate: { read: countOf, min: 0, max: HOURS_OF_LONGEST_MONTH, unit: 'h', whole: false },
  natData: { read: gigabytesOf, min: 0, max: 1e9, unit: 'GB', whole: false },
  logSize: { read: kilobytesOf, min: 0, max: 1024, unit: 'KB', whole: false },
  payload: { read: kilobytesOf, min: 0, max: 1_048_576, unit: 'KB', whole: false },
}

/** Days that requests are counted over, and hours that what runs all the time is, for each basis. */
export const MONTHS: Readonly<Record<MonthBasis, Workload['month']>> = {
  lesson: MONTH,
  '30d': { days: 30, hours: 720 },
  '730h': { days: MONTH.hours / HOURS_OF_DAY, hours: MONTH.hours },
  '31d': { days: 31, hours: HOURS_OF_LONGEST_MONTH },
}

/**
 * How many requests a month one request per such a time is.
 *
 * - In: the time, days of the month. Out: a factor. Errors: none.
 */
export const perMonth = (per: RequestPer, days: number): number =>
  ({ month: 1, day: days, hour: days * 24, minute: days * 24 * 60, second: days * 24 * 60 * 60 })[per]

type Numbers = Readonly<Record<NumberField, number>>

/**
 * Reads what a person typed.
 *
 * - In: texts and choices; requests per month, day, hour, minute or second. Out: a checked workload; requests of a
 *   month, rounded to whole ones; instances run no more hours than the month has (730 typed are 720 in a month of 720).
 * - Errors: every mistake at once, one for a field: empty, not a number, out of range, not whole, type not sold in the
 *   region, no gp3 price known there, no profile, no such Fargate task. Never throws.
 */
export function parseWorkload(input: WorkloadInput): Result<Workload, readonly WorkloadError[]> {
  const errors: WorkloadError[] = []
  const read = (field: NumberField): number => {
    const found = readField(field, input)
    if (found.ok) return found.value
    errors.push(found.error)
    return Number.NaN
  }
  const fields = Object.keys(FIELD_RULES) as NumberField[]
  const numbers = Object.fromEntries(fields.map(field => [field, read(field)])) as Numbers
  const profile = input.profile === 'own' ? readProfile(input.profileOwn) : PROFILES[input.profile]
  errors.push(...placeErrors(input, numbers), ...taskErrors(input, numbers))
  if (profile === undefined) errors.push({ kind: 'no-profile', field: 'profileOwn' })
  return errors.length > 0 || profile === undefined ? err(errors) : ok(workloadOf(input, numbers, profile))
}

function readField(field: NumberField, input: WorkloadInput): Result<number, WorkloadError> {
  const { read, min, max, unit, whole } = FIELD_RULES[field]
  const text = input[field]
  if (text.trim() === '') return err({ kind: 'empty', field })
  const typed = read(text)
  if (typed === undefined) return err({ kind: 'not-a-number', field, given: text })
  const given = field === 'requests' ? Math.round(typed * perMonth(input.per, MONTHS[input.month].days)) : typed
  if (given < min || given > max) return err({ kind: 'out-of-range', field, given, min, max, unit })
  if (whole && !Number.isInteger(given)) return err({ kind: 'not-whole', field, given, unit })
  return ok(given)
}

function placeErrors({ region, ec2Type: type }: WorkloadInput, { ebs }: Numbers): readonly WorkloadError[] {
  const notSold = !isSoldIn(type, region)
  const noPrice = ebs > 0 && !hasEbsPrice(region)
  return [
    ...(notSold ? [{ kind: 'not-sold', field: 'ec2Type', type, region } as const] : []),
    ...(noPrice ? [{ kind: 'no-ebs-price', field: 'ebs', region } as const] : []),
  ]
}

function taskErrors({ fargateCpu }: WorkloadInput, { fargateMemory: given }: Numbers): readonly WorkloadError[] {
  const sizes = TASK_MEMORY[fargateCpu]
  return Number.isNaN(given) || sizes.includes(given) ? [] : [{ kind: 'no-such-task', field: 'fargateMemory', sizes }]
}

const share = (percent: number) => Number((percent / 100).toPrecision(12))

const workloadOf = (input: WorkloadInput, n: Numbers, profile: Profile): Workload => ({
  region: input.region,
  requests: requestsPerMonth(n.requests),
  duration: millis(n.duration),
  memory: mebibytes(n.memory),
  architecture: input.architecture,
  freeTier: input.freeTier,
  ephemeral: mebibytes(n.ephemeral),
  provisioned: n.provisioned,
  ec2: {
    type: input.ec2Type,
    count: n.ec2Count,
    hours: hours(Math.min(n.ec2Hours, MONTHS[input.month].hours)),
    ebs: gigabytes(n.ebs),
    discount: share(n.discount),
    credits: input.credits,
  },
  operations: {
    ec2Hours: hours(n.opsHours),
    lambdaHours: hours(n.opsHoursLambda),
    fargateHours: hours(n.opsHoursFargate),
    rate: usd(n.opsRate),
  },
  month: MONTHS[input.month],
  profile,
  cold: { share: share(n.coldShare), init: millis(n.init), billed: input.initBilled },
  provisionedHours: hours(n.provisionedHours),
  snapStart: input.snapStart,
  response: { kilobytes: n.response, streamed: input.streamed },
  payload: n.payload,
  fleet: { sizing: input.sizing, slots: n.slots, target: share(n.target) },
  fargate: {
    run: input.fargateRun,
    vCpu: Number(input.fargateCpu),
    memory: gigabytes(n.fargateMemory),
    count: n.fargateCount,
  },
  around: aroundOf(input, n),
})

const aroundOf = ({ front, alb, ipv4, nat, dataOut, logs }: WorkloadInput, n: Numbers): Workload['around'] => ({
  front,
  alb,
  ipv4,
  nat,
  natData: gigabytes(n.natData),
  dataOut,
  logs,
  logSize: n.logSize,
})
