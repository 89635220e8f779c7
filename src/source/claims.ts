import type { FactUnit } from '#core/aws/fact.ts'
import type { Figure } from '#core/cost/figures.ts'
import type { Figures } from './annotations.ts'
import type { ClaimYaml } from './lesson-schema.ts'
import { writtenNumber } from './written-number.ts'

export interface ClaimFault {
  /** As the claim has it. */
  readonly number: string
  readonly what: string
  readonly remedy: string
}

/** Figures' units in the unit that written numbers are compared in. A unit that is not here is compared as it is. */
const TO_WRITTEN: Readonly<Partial<Record<FactUnit, { readonly factor: number; readonly unit: string }>>> = {
  s: { factor: 1000, unit: 'ms' },
  h: { factor: 3_600_000, unit: 'ms' },
  KiB: { factor: 1 / 1024, unit: 'MiB' },
  GB: { factor: 1024, unit: 'MiB' },
  'MB/s': { factor: 1, unit: 'MiB' },
}

/**
 * Checks every number of one claim against the figure it must equal.
 *
 * - In: the claim as written, the pricing module. Out: what is wrong, with both values; empty when all holds.
 */
export function claimFaults(
  { quote, is }: Pick<ClaimYaml, 'quote' | 'is'>,
  { figure, written }: Pick<Figures, 'figure' | 'written'>,
): readonly ClaimFault[] {
  return Object.entries(is).flatMap(([number, key]) => {
    const known = figure(key)
    const fault =
      faultOfCopy(quote, number) ?? (known ? faultOfValue(number, known, written(known)) : noSuchFigure(key))
    return fault ? [{ number, what: fault[0], remedy: fault[1] }] : []
  })
}

type Fault = readonly [what: string, remedy: string]

export const noSuchFigure = (key: string): Fault => [
  `there is no figure "${key}"`,
  'write a key of src/core/aws/facts.ts or src/core/cost/figures.ts',
]

function faultOfCopy(quote: string, number: string): Fault | undefined {
  if (!quote.includes(number))
    return [`"${number}" is not in the quote "${quote}"`, 'copy the number as the quote has it']
  if (standsAlone(quote, number)) return undefined
  return [`"${number}" is only a piece of a number in the quote "${quote}"`, 'copy the whole number']
}

/** True when the quote has the number with no digit of it left out: `15분` is no number of `115분`. */
function standsAlone(quote: string, number: string): boolean {
  const before = /^[\d.,]/.test(number) ? '(?<!\\d[.,]?)' : ''
  const after = /\d$/.test(number) ? '(?![.,]?\\d)' : ''
  return new RegExp(before + number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + after).test(quote)
}

function faultOfValue(number: string, figure: Figure, written: string): Fault | undefined {
  if (equals(number, figure)) return undefined
  const { key, value, unit } = figure
  return [
    `the lesson says ${number}, the pricing module gives ${written} for ${key} (${value} ${unit})`,
    'correct the key; or, if the lesson is wrong, write a `corrections` entry and take this number out of the claim',
  ]
}

function equals(text: string, { value, unit }: Figure): boolean {
  if (typeof value === 'string') return isSameDate(text, value) || text.trim() === value
  const number = writtenNumber(text)
  if (number === undefined) return false
  const to = number.unit === '' ? undefined : TO_WRITTEN[unit]
  if (number.unit !== '' && number.unit !== (to?.unit ?? unit)) return false
  return Math.abs(number.value - value * (to?.factor ?? 1)) <= number.halfStep * (1 + 1e-9)
}

/** `2024.11` holds for 2024-11-22, and `2024.3` for 2024-03. */
function isSameDate(written: string, date: string): boolean {
  if (!/^\d{4}([.-]\d{1,2}){0,2}$/.test(written)) return false
  const day = written
    .split(/[.-]/)
    .map(part => part.padStart(2, '0'))
    .join('-')
  return `${date}-`.startsWith(`${day}-`)
}
