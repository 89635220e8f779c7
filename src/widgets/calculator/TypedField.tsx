import { memo } from 'react'
import { LAMBDA_LIMITS, LAMBDA_RULES } from '#core/aws/limits.ts'
import { LONGEST_FIELD } from '#core/cost/link.ts'
import { MONTHS } from '#core/cost/parse-workload.ts'
import type { WorkloadInput } from '#core/cost/workload.ts'
import type { WorkloadError } from '#core/cost/workload-error.ts'
import { calculatorWords as words } from '#strings/calculator.ts'
import { fieldWords as more } from '#strings/calculator-fields.ts'
import { FIELD, workloadError } from '#strings/cost.ts'
import { TextField } from '#ui/Field.tsx'
import type { Comparison } from './compare.ts'
import type { Change } from './use-calculator.ts'

export interface InputFieldsProps {
  readonly id: string
  readonly input: WorkloadInput
  readonly errors: readonly WorkloadError[]
  readonly change: Change
  /** The last good result, for what each switch would add */
  readonly comparison: Comparison | undefined
}

const { payload } = LAMBDA_LIMITS
const RESPONSE_HINT = words.responseHint({ plain: payload.response, streamed: payload.streamed, alb: payload.alb })
const PAYLOAD_HINT = words.payloadHint({ plain: payload.request, alb: payload.requestAlb, async: payload.async })

/** What each typed field is called, the unit behind it and the hint below it. */
const TEXTS = {
  duration: { unit: 'ms', hint: words.durationHint },
  memory: { unit: 'MB', hint: undefined },
  ephemeral: { unit: 'MB', hint: words.ephemeralHint(LAMBDA_RULES.includedEphemeral) },
  provisioned: { unit: words.provisionedUnit, hint: words.provisionedHint },
  ec2Count: { unit: words.ec2CountUnit, hint: undefined },
  ec2Hours: { unit: words.opsHoursUnit, hint: undefined },
  ebs: { unit: 'GB', hint: undefined },
  opsHours: { unit: words.opsHoursUnit, hint: undefined },
  opsHoursLambda: { unit: words.opsHoursUnit, hint: undefined },
  opsRate: { unit: 'US$', hint: undefined },
  coldShare: { unit: '%', hint: undefined },
  init: { unit: 'ms', hint: undefined },
  provisionedHours: { unit: more.perDayUnit, hint: undefined },
  response: { unit: 'KB', hint: RESPONSE_HINT },
  slots: { unit: more.slotsUnit, hint: more.slotsHint },
  target: { unit: '%', hint: more.targetHint },
  discount: { unit: '%', hint: more.discountHint },
  fargateMemory: { unit: 'GB', hint: undefined },
  fargateCount: { unit: more.slotsUnit, hint: more.fargateHint },
  opsHoursFargate: { unit: words.opsHoursUnit, hint: undefined },
  natData: { unit: 'GB', hint: undefined },
  logSize: { unit: 'KB', hint: undefined },
  payload: { unit: 'KB', hint: PAYLOAD_HINT },
} as const

export type TypedName = keyof typeof TEXTS

interface TypedProps extends InputFieldsProps {
  readonly field: TypedName
}

/** A typed field with its unit, its hint and what is wrong with it. Drawn anew only when one of these changes. */
export const Typed = memo(
  ({ field, id, input, errors, change, comparison }: TypedProps) => (
    <TextField
      longest={LONGEST_FIELD}
      id={`${id}-${field}`}
      label={FIELD[field]}
      {...TEXTS[field]}
      {...hintOf(field, input, comparison)}
      value={input[field]}
      error={errorOf(errors, field)}
      onChange={text => change(field, text)}
    />
  ),
  (before, after) =>
    before.input[before.field] === after.input[after.field] &&
    before.input.sizing === after.input.sizing &&
    before.input.month === after.input.month &&
    before.change === after.change &&
    workOf(before.field, before.comparison) === workOf(after.field, after.comparison) &&
    errorOf(before.errors, before.field) === errorOf(after.errors, after.field),
)

/** A hint that depends on the rest: what the field then means, or what it adds. */
function hintOf(field: TypedName, input: WorkloadInput, comparison: Comparison | undefined) {
  if (field === 'ec2Count' && input.sizing !== 'typed') return { hint: more.leastHint }
  if (field === 'ec2Hours') return { hint: words.ec2HoursHint(MONTHS[input.month]) }
  const work = workOf(field, comparison)
  return work === undefined ? {} : { hint: work }
}

const WORK = {
  opsHours: { side: 'ec2', hours: 'ec2Hours' },
  opsHoursLambda: { side: 'lambda', hours: 'lambdaHours' },
  opsHoursFargate: { side: 'fargate', hours: 'fargateHours' },
} as const

/** What the hours of work add to their side. */
function workOf(field: TypedName, comparison: Comparison | undefined): string | undefined {
  if (comparison === undefined || !(field in WORK)) return undefined
  const { side, hours } = WORK[field as keyof typeof WORK]
  const { operations } = comparison.workload
  return words.operationsPart(side, operations[hours] * operations.rate, operations.rate)
}

/** What is wrong with a field, as a sentence. */
export function errorOf(errors: readonly WorkloadError[], field: WorkloadError['field']): string | undefined {
  const error = errors.find(error => error.field === field)
  return error && workloadError(error)
}
