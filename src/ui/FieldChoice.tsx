import { useRef } from 'react'
import { Select } from './Control.tsx'
import { describedBy, FieldNotes } from './Field.tsx'
import { useEarlyCheck, useEarlyRadio } from './use-early.ts'

export interface Choice<Value extends string = string> {
  readonly value: Value
  readonly label: string
}

export interface ChoiceGroup {
  readonly label: string
  readonly choices: readonly Choice[]
}

interface SelectFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly groups: readonly ChoiceGroup[]
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

/** One of many, by the browser's own list. A single group without a label is a plain list. */
export function SelectField({ id, label, value, onChange, groups, hint, error }: SelectFieldProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-box field-box-select">
        <Select
          id={id}
          shown={labelOf(value, groups)}
          value={value}
          autoComplete="off"
          onChange={event => onChange(event.target.value)}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={describedBy(id, hint, error)}
        >
          {groups.map(group =>
            group.label === '' ? (
              <Options key="" choices={group.choices} />
            ) : (
              <optgroup key={group.label} label={group.label}>
                <Options choices={group.choices} />
              </optgroup>
            ),
          )}
        </Select>
      </div>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  )
}

const labelOf = (value: string, groups: readonly ChoiceGroup[]): string =>
  groups.flatMap(({ choices }) => choices).find(choice => choice.value === value)?.label ?? value

const Options = ({ choices }: { readonly choices: readonly Choice[] }) =>
  choices.map(choice => (
    <option key={choice.value} value={choice.value}>
      {choice.label}
    </option>
  ))

interface RadioFieldProps<Value extends string> {
  readonly id: string
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly choices: readonly Choice<Value>[]
}

/** One of a few, all of them in sight: native radios drawn as one bar. */
export function RadioField<Value extends string>({ id, label, value, onChange, choices }: RadioFieldProps<Value>) {
  const group = useRef<HTMLFieldSetElement>(null)
  useEarlyRadio(
    group,
    value,
    choices.map(choice => choice.value),
    onChange,
  )
  return (
    <fieldset className="field field-radios" ref={group}>
      <legend className="field-label">{label}</legend>
      <div className="field-bar">
        {choices.map(choice => (
          <label key={choice.value} className="field-radio">
            <input
              type="radio"
              name={id}
              value={choice.value}
              autoComplete="off"
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface CheckFieldProps {
  readonly id: string
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: string | undefined
}

/** On or off. */
export function CheckField({ id, label, checked, onChange, hint }: CheckFieldProps) {
  const box = useRef<HTMLInputElement>(null)
  useEarlyCheck(box, checked, onChange)
  return (
    <div className="field">
      <label className="field-check" htmlFor={id}>
        <input
          id={id}
          ref={box}
          type="checkbox"
          checked={checked}
          autoComplete="off"
          onChange={event => onChange(event.target.checked)}
          aria-describedby={describedBy(id, hint, undefined)}
        />
        <span>{label}</span>
      </label>
      <FieldNotes id={id} hint={hint} />
    </div>
  )
}
