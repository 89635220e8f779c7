import { useRef } from 'react'
import { useEarlyCheck } from '#ui/use-early.ts'

interface SwitchProps {
  readonly label: string
  /** What it changes. */
  readonly help: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** Turned on or off at once. */
export function Switch({ label, help, isOn, onChange }: SwitchProps) {
  const box = useRef<HTMLInputElement>(null)
  useEarlyCheck(box, isOn, onChange)
  return (
    <label className="menu-switch">
      <input
        ref={box}
        type="checkbox"
        autoComplete="off"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
        role="switch"
        checked={isOn}
        onChange={event => onChange(event.target.checked)}
      />
      <span>
        {label}
        <small>{help}</small>
      </span>
    </label>
  )
}
