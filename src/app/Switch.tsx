interface SwitchProps {
  readonly label: string
  /** What it changes. */
  readonly help: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** Turned on or off at once. */
export const Switch = ({ label, help, isOn, onChange }: SwitchProps) => (
  <label className="menu-switch">
    <input
      type="checkbox"
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
