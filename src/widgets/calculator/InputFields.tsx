import { memo, useEffect } from 'react'
import { INSTANCE_TYPE_IDS, INSTANCE_TYPES, type InstanceTypeId, isSoldIn } from '#core/aws/instance-types.ts'
import { LAMBDA_RULES } from '#core/aws/limits.ts'
import { REGION_IDS, REGION_NAMES, type RegionId } from '#core/aws/regions.ts'
import { LONGEST_FIELD } from '#core/cost/link.ts'
import { MONTHS, perMonth } from '#core/cost/parse-workload.ts'
import { ARCHITECTURES, REQUEST_PERS, type RequestPer, type WorkloadInput } from '#core/cost/workload.ts'
import { calculatorWords as words } from '#strings/calculator.ts'
import { FIELD } from '#strings/cost.ts'
import { Select } from '#ui/Control.tsx'
import { TextField } from '#ui/Field.tsx'
import { CheckField, RadioField, SelectField } from '#ui/FieldChoice.tsx'
import { Mark } from './Mark.tsx'
import { MoreFields } from './MoreFields.tsx'
import { Slider } from './Slider.tsx'
import type { SlidField } from './slider-scale.ts'
import { errorOf, type InputFieldsProps, Typed, type TypedName } from './TypedField.tsx'
import type { Change } from './use-calculator.ts'

/** The workload, as typed. What is wrong with a field is said beside it. */
export function InputFields(props: InputFieldsProps) {
  const { id, input, errors, change } = props
  const typed = (field: TypedName) => <Typed key={field} field={field} {...props} />
  useEffect(() => showError(errors), [errors])
  return (
    <div className="calc-inputs">
      <RegionField id={id} region={input.region} change={change} />
      <LambdaFields {...props} />
      <fieldset className="calc-group">
        <legend>
          <Mark of="ec2" /> {words.ec2}
        </legend>
        <div className="calc-wide">
          <TypeField
            id={id}
            ec2Type={input.ec2Type}
            region={input.region}
            error={errorOf(errors, 'ec2Type')}
            change={change}
          />
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

/** What is wrong with the field that is being typed in must not lie under the sums at the foot of a phone's screen. */
function showError(errors: InputFieldsProps['errors']): void {
  if (errors.length > 0)
    document.getElementById(`${document.activeElement?.id}-error`)?.scrollIntoView({ block: 'nearest' })
}

function LambdaFields(props: InputFieldsProps) {
  const { id, input, errors, change } = props
  const slider = (field: SlidField, unit: string, size = 1) => (
    <Slider {...{ id, field, unit, size }} value={input[field]} onChange={text => change(field, text)} />
  )
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
          beside={<PerField per={input.per} change={change} />}
        />
        {slider('requests', words.pers[input.per], perMonth(input.per, MONTHS[input.month].days))}
      </div>
      <div>
        <Typed field="duration" {...props} />
        {slider('duration', 'ms')}
      </div>
      <div>
        <Typed field="memory" {...props} />
        {slider('memory', 'MB')}
      </div>
      <LambdaChoices id={id} architecture={input.architecture} freeTier={input.freeTier} change={change} />
    </fieldset>
  )
}

/** The parts below are drawn anew only when they change themselves: a keystroke beside them leaves their many options alone. */
type Part<Field extends keyof WorkloadInput> = Pick<WorkloadInput, Field> & {
  readonly id: string
  readonly change: Change
}

const LambdaChoices = memo(({ id, architecture, freeTier, change }: Part<'architecture' | 'freeTier'>) => (
  <>
    <RadioField
      id={`${id}-architecture`}
      label={words.architecture}
      value={architecture}
      onChange={value => change('architecture', value)}
      choices={ARCHITECTURES.map(value => ({ value, label: words.architectures[value] }))}
    />
    <CheckField
      id={`${id}-free`}
      label={words.freeTier}
      hint={words.freeTierHint(LAMBDA_RULES.freeRequests, LAMBDA_RULES.freeGbSeconds)}
      checked={freeTier}
      onChange={on => change('freeTier', on)}
    />
  </>
))

const PerField = memo(({ per, change }: Omit<Part<'per'>, 'id'>) => (
  <Select
    aria-label={words.per}
    shown={words.pers[per]}
    value={per}
    autoComplete="off"
    onChange={event => change('per', event.target.value as RequestPer)}
  >
    {REQUEST_PERS.map(value => (
      <option key={value} value={value}>
        {words.pers[value]}
      </option>
    ))}
  </Select>
))

const RegionField = memo(({ id, region, change }: Part<'region'>) => (
  <SelectField
    id={`${id}-region`}
    label={words.region}
    hint={words.regionHint}
    value={region}
    onChange={value => change('region', value as RegionId)}
    groups={REGIONS}
  />
))

interface TypeFieldProps extends Part<'region' | 'ec2Type'> {
  readonly error: string | undefined
}

const TypeField = memo(({ id, ec2Type, region, error, change }: TypeFieldProps) => (
  <SelectField
    id={`${id}-ec2Type`}
    label={words.ec2Type}
    value={ec2Type}
    error={error}
    onChange={value => change('ec2Type', value as InstanceTypeId)}
    groups={FAMILIES.map(family => ({
      label: family,
      choices: INSTANCE_TYPE_IDS.filter(value => INSTANCE_TYPES[value].family === family).map(value => ({
        value,
        label: typeLabel(value, region),
      })),
    }))}
  />
))

function typeLabel(type: InstanceTypeId, region: RegionId): string {
  const { vCpu, memoryGiB } = INSTANCE_TYPES[type]
  return isSoldIn(type, region) ? words.ec2TypeLabel(type, vCpu, memoryGiB) : words.ec2NotSold(type)
}

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
