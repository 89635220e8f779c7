import { memo } from 'react'
import { differenceOf, EXTRAS, frontDifferences, type Switch } from '#core/cost/extras.ts'
import { LONGEST_PROFILE } from '#core/cost/link.ts'
import { PROFILE_IDS } from '#core/cost/profile.ts'
import {
  FARGATE_CPUS,
  FARGATE_RUNS,
  FRONTS,
  MONTH_BASES,
  SIZINGS,
  SNAP_STARTS,
  type WorkloadInput,
} from '#core/cost/workload.ts'
import { calculatorWords as words } from '#strings/calculator.ts'
import { fieldWords as more } from '#strings/calculator-fields.ts'
import { TextField } from '#ui/Field.tsx'
import { CheckField, RadioField } from '#ui/FieldChoice.tsx'
import { Choice, Folded } from './Folded.tsx'
import { errorOf, type InputFieldsProps, Typed, type TypedName } from './TypedField.tsx'

/** What most workloads leave as it is, folded away by what it is about. */
export const MoreFields = memo((props: InputFieldsProps) => {
  const typed = (field: TypedName) => <Typed key={field} field={field} {...props} />
  const { id, input, change } = props
  return (
    <>
      <Folded title={words.more} fields={DETAILS} {...props}>
        {DETAILS.map(typed)}
      </Folded>
      <TrafficFields {...props} />
      <Folded title={more.run} fields={['coldShare', 'init', 'payload', 'response']} {...props}>
        {typed('coldShare')}
        {typed('init')}
        <CheckField
          id={`${id}-initBilled`}
          label={more.initBilled}
          hint={`${more.initBilledHint} ${differenceIn(props, 'initBilled')}`.trim()}
          checked={input.initBilled}
          onChange={on => change('initBilled', on)}
        />
        <Choice field="snapStart" label={more.snapStart} of={SNAP_STARTS} names={more.snapStarts} {...props} />
        {typed('payload')}
        {typed('response')}
        <CheckField
          id={`${id}-streamed`}
          label={more.streamed}
          checked={input.streamed}
          onChange={on => change('streamed', on)}
        />
      </Folded>
      <FargateFields {...props} />
      <AroundFields {...props} />
    </>
  )
}, isAlike)

/** Nothing in here shows what is typed above it. */
function isAlike(before: InputFieldsProps, after: InputFieldsProps): boolean {
  const { requests, duration, memory, opsHours, opsRate } = after.input
  const moved = { ...before.input, requests, duration, memory, opsHours, opsRate }
  const isSame = (field: keyof WorkloadInput) => moved[field] === after.input[field]
  return (
    before.errors === after.errors &&
    before.comparison === after.comparison &&
    before.change === after.change &&
    (Object.keys(moved) as (keyof WorkloadInput)[]).every(isSame)
  )
}

const DETAILS = ['ephemeral', 'provisioned', 'provisionedHours', 'ec2Hours', 'ebs', 'opsHoursLambda'] as const
const FARGATE = ['fargateMemory', 'fargateCount', 'opsHoursFargate'] as const
const CPU_NAMES = Object.fromEntries(FARGATE_CPUS.map(count => [count, more.vCpu(count)]))

function TrafficFields(props: InputFieldsProps) {
  const { id, input, errors, change } = props
  return (
    <Folded title={more.traffic} fields={['profileOwn', 'slots', 'target', 'discount']} {...props}>
      <div className="calc-wide">
        <Choice field="profile" label={more.profile} of={PROFILE_IDS} names={more.profiles} {...props} />
      </div>
      <div className="calc-wide">
        <Choice field="month" label={more.month} of={MONTH_BASES} names={more.months} {...props} />
      </div>
      {input.profile === 'own' ? (
        <div className="calc-wide">
          <TextField
            longest={LONGEST_PROFILE}
            id={`${id}-profileOwn`}
            label={more.profileOwn}
            hint={more.profileHint}
            value={input.profileOwn}
            error={errorOf(errors, 'profileOwn')}
            onChange={text => change('profileOwn', text)}
          />
        </div>
      ) : null}
      <div className="calc-wide">
        <RadioField
          id={`${id}-sizing`}
          label={more.sizing}
          value={input.sizing}
          onChange={sizing => change('sizing', sizing)}
          choices={SIZINGS.map(value => ({ value, label: more.sizings[value] }))}
        />
      </div>
      <Typed field="slots" {...props} />
      <Typed field="target" {...props} />
      <Typed field="discount" {...props} />
    </Folded>
  )
}

function FargateFields(props: InputFieldsProps) {
  const hint = more.fargateRunHints[props.input.fargateRun]
  return (
    <Folded title={more.fargate} fields={FARGATE} {...props}>
      <div className="calc-wide">
        <Choice
          field="fargateRun"
          label={more.fargateRun}
          hint={hint}
          of={FARGATE_RUNS}
          names={more.fargateRuns}
          {...props}
        />
      </div>
      <Choice field="fargateCpu" label={more.fargateCpu} of={FARGATE_CPUS} names={CPU_NAMES} {...props} />
      {FARGATE.map(field => (
        <Typed key={field} field={field} {...props} />
      ))}
    </Folded>
  )
}

/** Each switch says what it adds, or would add. */
function AroundFields(props: InputFieldsProps) {
  const { id, input, change, comparison } = props
  const fronts = comparison && more.frontDifferences(frontDifferences(comparison.workload, comparison.book))
  return (
    <Folded title={more.around} fields={['natData', 'logSize']} {...props}>
      <p className="calc-note calc-wide">{more.aroundHint}</p>
      <Choice
        field="front"
        label={more.front}
        {...(fronts === undefined ? {} : { hint: fronts })}
        of={FRONTS}
        names={more.fronts}
        {...props}
      />
      {EXTRAS.map(extra => (
        <CheckField
          key={extra}
          id={`${id}-${extra}`}
          label={more.extras[extra]}
          hint={differenceIn(props, extra)}
          checked={input[extra]}
          onChange={on => change(extra, on)}
        />
      ))}
      <Typed field="natData" {...props} />
      <Typed field="logSize" {...props} />
    </Folded>
  )
}

/** What a switch adds, or would add, once there is a result. */
const differenceIn = ({ input, comparison }: InputFieldsProps, what: Switch): string =>
  comparison === undefined ? '' : more.difference(differenceOf(what, comparison.workload, comparison.book), input[what])
