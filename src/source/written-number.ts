import { WRITTEN_UNITS } from './korean.ts'

/** A number as a lesson writes it, in the unit that figures are compared in. */
export interface WrittenNumber {
  readonly value: number
  /** '' where the text names none, so any figure's unit will do. */
  readonly unit: string
  /** Half of the last digit written, in `unit`: `$243.33` is right for anything that rounds to it. */
  readonly halfStep: number
}

const SHAPE = /^(-)?\$?\s*(-)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![.,]?\d)\s*(.*)$/
const UNITS = Object.keys(WRITTEN_UNITS).sort((a, b) => b.length - a.length)

/**
 * Reads `$0.20`, `15분`, `10GB`, `1M`, `400K`, `-$80`, `93%`, `3,200,000초`.
 *
 * - Out: undefined when the text does not begin with a number, or is a range. Words after the number (`8대 고정`, `requests`) are let be.
 */
export function writtenNumber(text: string): WrittenNumber | undefined {
  const found = SHAPE.exec(text.trim())
  if (!found) return undefined
  const [, minusBefore, minusAfter, whole = '', fraction = '', rest = ''] = found
  if (/^[-~–]\s*\d/.test(rest)) return undefined
  const spelling = UNITS.find(unit => rest.startsWith(unit) && !/^[a-z]/i.test(rest.slice(unit.length)))
  const { factor, unit } = (spelling === undefined ? undefined : WRITTEN_UNITS[spelling]) ?? { factor: 1, unit: '' }
  const sign = minusBefore === undefined && minusAfter === undefined ? 1 : -1
  const digits = Math.max(0, fraction.length - 1)
  return {
    value: sign * Number(whole.replaceAll(',', '') + fraction) * factor,
    unit,
    halfStep: (0.5 / 10 ** digits) * factor,
  }
}
