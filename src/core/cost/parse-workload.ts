import { isSoldIn } from '#core/aws/instance-types.ts'
import { LAMBDA_LIMITS, MONTH } from '#core/aws/limits.ts'
import { hasEbsPrice } from '#core/aws/regions.ts'
import { err, ok, type Result } from '#core/result.ts'
import { gigabytes, hours, mebibytes, millis, requestsPerMonth, usd } from '#core/units.ts'
import { countOf, gigabytesOf, mebibytesOf, millisOf } from './number-text.ts'
import type { FieldUnit, NumberField, RequestPer, Workload, WorkloadError, WorkloadInput } from './workload.ts'

interface FieldRule {
  readonly read: (text: string) => number | undefined
  readonly min: number
  readonly max: number
  readonly unit: FieldUnit
  readonly whole: boolean
}

const { memory, timeout, ephemeral, concurrency } = LAMBDA_LIMITS
const HOURS_OF_LONGEST_MONTH = 744

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
}

/** Typed requests × this = requests in a month of 30 days. */
const PER_MONTH: Readonly<Record<RequestPer, number>> = {
  month: 1,
  day: MONTH.days,
  hour: MONTH.days * 24,
  minute: MONTH.days * 24 * 60,
  second: MONTH.days * 24 * 60 * 60,
}

type Numbers = Readonly<Record<NumberField, number>>

/**
 * Reads what a person typed.
 *
 * - In: texts and choices; requests per month, day, hour, minute or second. Out: a checked workload; requests of a 30-day
 *   month, rounded to whole ones.
 * - Errors: every mistake at once, one for a field: empty, not a number, out of range, not whole, type not sold in the
 *   region, no gp3 price known there. Never throws.
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
  errors.push(...placeErrors(input, numbers))
  return errors.length > 0 ? err(errors) : ok(workloadOf(input, numbers))
}

function readField(field: NumberField, input: WorkloadInput): Result<number, WorkloadError> {
  const { read, min, max, unit, whole } = FIELD_RULES[field]
  const text = input[field]
  if (text.trim() === '') return err({ kind: 'empty', field })
  const typed = read(text)
  if (typed === undefined) return err({ kind: 'not-a-number', field, given: text })
  const given = field === 'requests' ? Math.round(typed * PER_MONTH[input.per]) : typed
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

const workloadOf = (input: WorkloadInput, n: Numbers): Workload => ({
  region: input.region,
  requests: requestsPerMonth(n.requests),
  duration: millis(n.duration),
  memory: mebibytes(n.memory),
  architecture: input.architecture,
  freeTier: input.freeTier,
  ephemeral: mebibytes(n.ephemeral),
  provisioned: n.provisioned,
  ec2: { type: input.ec2Type, count: n.ec2Count, hours: hours(n.ec2Hours), ebs: gigabytes(n.ebs) },
  operations: { ec2Hours: hours(n.opsHours), lambdaHours: hours(n.opsHoursLambda), rate: usd(n.opsRate) },
})
