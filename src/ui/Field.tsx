import type { ReactNode } from 'react'
import { TextInput } from './Control.tsx'

interface FieldProps {
  /** Given by the caller: `useId` would clash between the islands of one page. */
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Letters that can be typed. */
  readonly longest: number
  /** Stands behind the number, and is read out with the label. */
  readonly unit?: string | undefined
  /** A second control in the same box, e.g. the unit of time. */
  readonly beside?: ReactNode
}

/** A line of typed text. It stays as typed; what is wrong with it is said below it. */
export function TextField({ id, label, value, onChange, longest, unit, hint, error, beside }: TextFieldProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
        {unit === undefined ? null : <span className="field-sr"> ({unit})</span>}
      </label>
      <div className="field-box">
        <TextInput
          id={id}
          inputMode="text"
          maxLength={longest}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={event => onChange(event.target.value)}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={describedBy(id, hint, error)}
        />
        {unit === undefined ? null : (
          <span className="field-unit" aria-hidden="true">
            {unit}
          </span>
        )}
        {beside}
      </div>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  )
}

/** What is said below a control: the error, if there is one, and the hint. */
export function FieldNotes({ id, hint, error }: Omit<FieldProps, 'label'>) {
  return (
    <>
      {error === undefined ? null : (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint === undefined ? null : (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  )
}

export const describedBy = (id: string, hint: string | undefined, error: string | undefined): string | undefined =>
  [error === undefined ? '' : `${id}-error`, hint === undefined ? '' : `${id}-hint`].filter(Boolean).join(' ') ||
  undefined
