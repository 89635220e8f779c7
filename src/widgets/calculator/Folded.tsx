import { type ReactNode, useEffect, useRef } from 'react'
import type { WorkloadInput } from '#core/cost/workload.ts'
import type { WorkloadError } from '#core/cost/workload-error.ts'
import { SelectField } from '#ui/FieldChoice.tsx'
import { errorOf, type InputFieldsProps } from './TypedField.tsx'

type Choices = { readonly [Field in keyof WorkloadInput]: WorkloadInput[Field] extends string ? Field : never }
type ChoiceField = Extract<
  Choices[keyof WorkloadInput],
  'profile' | 'month' | 'snapStart' | 'fargateRun' | 'fargateCpu' | 'front'
>

interface FoldedProps extends InputFieldsProps {
  readonly title: string
  readonly fields: readonly WorkloadError['field'][]
  readonly children: ReactNode
}

/** It unfolds when something in it is wrong. */
export function Folded({ title, fields, errors, children }: FoldedProps) {
  const box = useRef<HTMLDetailsElement>(null)
  const isWrong = fields.some(field => errorOf(errors, field) !== undefined)
  useEffect(() => {
    if (isWrong && box.current) box.current.open = true
  }, [isWrong])
  return (
    <details className="calc-more" ref={box}>
      <summary>{title}</summary>
      <div className="calc-group">{children}</div>
    </details>
  )
}

interface ChoiceProps<Field extends ChoiceField> extends InputFieldsProps {
  readonly field: Field
  readonly label: string
  readonly hint?: string
  readonly of: readonly WorkloadInput[Field][]
  readonly names: Readonly<Record<string, string>>
}

/** One of the input's choices, by its list. */
export function Choice<Field extends ChoiceField>({
  field,
  label,
  hint,
  of,
  names,
  id,
  input,
  change,
}: ChoiceProps<Field>) {
  return (
    <SelectField
      id={`${id}-${field}`}
      label={label}
      hint={hint}
      value={input[field]}
      onChange={value => change(field, value as WorkloadInput[Field])}
      groups={[{ label: '', choices: of.map(value => ({ value, label: names[value] ?? value })) }]}
    />
  )
}
