import { FIELD_RULES } from '#core/cost/parse-workload.ts'
import { sliderWords as words } from '#strings/calculator-fields.ts'
import { FIELD } from '#strings/cost.ts'
import { counted } from '#strings/quantity.ts'
import { RangeInput } from '#ui/Control.tsx'
import { placeOf, type SlidField, valuesOf } from './slider-scale.ts'

interface SliderProps {
  readonly id: string
  readonly field: SlidField
  readonly value: string
  readonly unit: string
  /** How many of the field's own unit one of `unit` is */
  readonly size: number
  readonly onChange: (value: string) => void
}

/** Moves a typed number by ratios: the field shows it, and takes over again as soon as something is typed. */
export function Slider({ id, field, value, unit, size, onChange }: SliderProps) {
  const typed = FIELD_RULES[field].read(value)
  const values = valuesOf(field, size)
  return (
    <RangeInput
      id={`${id}-${field}-slider`}
      className="calc-slider"
      aria-label={words.label(FIELD[field])}
      aria-valuetext={typed === undefined ? words.unread : `${counted(typed)}${unit}`}
      min={0}
      max={values.length - 1}
      value={placeOf(values, typed ?? 0)}
      onChange={event => onChange(counted(values[Number(event.target.value)] ?? 0))}
    />
  )
}
