import { useEffect, useRef } from 'react'
import { INSTANCE_TYPE_IDS, INSTANCE_TYPES, type InstanceTypeId, isSoldIn } from '#core/aws/instance-types.ts'
import { LAMBDA_RULES } from '#core/aws/limits.ts'
import { REGION_IDS, REGION_NAMES, type RegionId } from '#core/aws/regions.ts'
import { LONGEST_FIELD } from '#core/cost/link.ts'
import { ARCHITECTURES, REQUEST_PERS, type RequestPer, type WorkloadInput } from '#core/cost/workload.ts'
import type { WorkloadError } from '#core/cost/workload-error.ts'
import { calculatorWords as words } from '#strings/calculator.ts'
import { FIELD, workloadError } from '#strings/cost.ts'
import { Select } from '#ui/Control.tsx'
import { TextField } from '#ui/Field.tsx'
import { CheckField, RadioField, SelectField } from '#ui/FieldChoice.tsx'
import { Mark } from './Mark.tsx'
import type { Change } from './use-calculator.ts'

interface InputFieldsProps {
  readonly id: string
  readonly input: WorkloadInput
  readonly errors: readonly WorkloadError[]
  readonly change: Change
}

/** What each typed field is called, the unit behind it and the hint below it. */
const TEXTS = {
  duration: { unit: 'ms', hint: words.durationHint },
  memory: { unit: 'MB', hint: undefined },
  ephemeral: { unit: 'MB', hint: words.ephemeralHint(LAMBDA_RULES.includedEphemeral) },
  provisioned: { unit: words.provisionedUnit, hint: words.provisionedHint },
  ec2Count: { unit: words.ec2CountUnit, hint: undefined },
  ec2Hours: { unit: words.opsHoursUnit, hint: words.ec2HoursHint },
  ebs: { unit: 'GB', hint: undefined },
  opsHours: { unit: words.opsHoursUnit, hint: undefined },
  opsHoursLambda: { unit: words.opsHoursUnit, hint: undefined },
  opsRate: { unit: 'US$', hint: undefined },
} as const

type TypedField = keyof typeof TEXTS

/** The workload, as typed. What is wrong with a field is said beside it. */
export function InputFields(props: InputFieldsProps) {
  const { id, input, change } = props
  const typed = (field: TypedField) => <Typed key={field} field={field} {...props} />
  return (
    <div className="calc-inputs">
      <SelectField
        id={`${id}-region`}
        label={words.region}
        hint={words.regionHint}
        value={input.region}
        onChange={region => change('region', region as RegionId)}
        groups={REGIONS}
      />
      <LambdaFields {...props} />
      <fieldset className="calc-group">
        <legend>
          <Mark of="ec2" /> {words.ec2}
        </legend>
        <div className="calc-wide">
          <TypeField {...props} />
        </div>
        {typed('ec2Count')}
      </fieldset>
      <fieldset className="calc-group">
        <legend>{words.operations}</legend>
        {typed('opsHours')}
        {typed('opsRate')}
        <p className="calc-note calc-wide">{words.operationsHint}</p>
      </fieldset>
      <MoreFields {...props} />
    </div>
  )
}

const MORE = ['ephemeral', 'provisioned', 'ec2Hours', 'ebs', 'opsHoursLambda'] as const

/** What most workloads leave as it is; it unfolds when something in it is wrong. */
function MoreFields(props: InputFieldsProps) {
  const box = useRef<HTMLDetailsElement>(null)
  const isWrong = MORE.some(field => errorOf(props.errors, field) !== undefined)
  useEffect(() => {
    if (isWrong && box.current) box.current.open = true
  }, [isWrong])
  return (
    <details className="calc-more" ref={box}>
      <summary>{words.more}</summary>
      <div className="calc-group">
        {MORE.map(field => (
          <Typed key={field} field={field} {...props} />
        ))}
      </div>
    </details>
  )
}

function LambdaFields(props: InputFieldsProps) {
  const { id, input, errors, change } = props
  return (
    <fieldset className="calc-group">
      <legend>
        <Mark of="lambda" /> {words.lambda}
      </legend>
      <div className="calc-wide">
        <TextField
          longest={LONGEST_FIELD}
          id={`${id}-requests`}
          label={FIELD.requests}
          hint={words.requestsHint}
          value={input.requests}
          error={errorOf(errors, 'requests')}
          onChange={text => change('requests', text)}
          beside={<PerField {...props} />}
        />
      </div>
      <Typed field="duration" {...props} />
      <Typed field="memory" {...props} />
      <RadioField
        id={`${id}-architecture`}
        label={words.architecture}
        value={input.architecture}
        onChange={architecture => change('architecture', architecture)}
        choices={ARCHITECTURES.map(value => ({ value, label: words.architectures[value] }))}
      />
      <CheckField
        id={`${id}-free`}
        label={words.freeTier}
        hint={words.freeTierHint(LAMBDA_RULES.freeRequests, LAMBDA_RULES.freeGbSeconds)}
        checked={input.freeTier}
        onChange={freeTier => change('freeTier', freeTier)}
      />
    </fieldset>
  )
}

const PerField = ({ input, change }: InputFieldsProps) => (
  <Select
    aria-label={words.per}
    shown={words.pers[input.per]}
    value={input.per}
    autoComplete="off"
    onChange={event => change('per', event.target.value as RequestPer)}
  >
    {REQUEST_PERS.map(per => (
      <option key={per} value={per}>
        {words.pers[per]}
      </option>
    ))}
  </Select>
)

const TypeField = ({ id, input, errors, change }: InputFieldsProps) => (
  <SelectField
    id={`${id}-ec2Type`}
    label={words.ec2Type}
    value={input.ec2Type}
    error={errorOf(errors, 'ec2Type')}
    onChange={type => change('ec2Type', type as InstanceTypeId)}
    groups={FAMILIES.map(family => ({
      label: family,
      choices: INSTANCE_TYPE_IDS.filter(type => INSTANCE_TYPES[type].family === family).map(value => ({
        value,
        label: typeLabel(value, input.region),
      })),
    }))}
  />
)

function typeLabel(type: InstanceTypeId, region: RegionId): string {
  const { vCpu, memoryGiB } = INSTANCE_TYPES[type]
  return isSoldIn(type, region) ? words.ec2TypeLabel(type, vCpu, memoryGiB) : words.ec2NotSold(type)
}

const Typed = ({ field, id, input, errors, change }: InputFieldsProps & { readonly field: TypedField }) => (
  <TextField
    longest={LONGEST_FIELD}
    id={`${id}-${field}`}
    label={FIELD[field]}
    {...TEXTS[field]}
    value={input[field]}
    error={errorOf(errors, field)}
    onChange={text => change(field, text)}
  />
)

const FAMILIES = [...new Set(INSTANCE_TYPE_IDS.map(type => INSTANCE_TYPES[type].family))]

/** Seoul first, the lesson's region; then as AWS orders them. */
const REGIONS = [
  {
    label: '',
    choices: (['ap-northeast-2', ...REGION_IDS.filter(id => id !== 'ap-northeast-2')] as const).map(value => ({
      value,
      label: `${REGION_NAMES[value].fullKo} ${value}`,
    })),
  },
]

function errorOf(errors: readonly WorkloadError[], field: WorkloadError['field']): string | undefined {
  const error = errors.find(error => error.field === field)
  return error && workloadError(error)
}
