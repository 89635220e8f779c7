import type { Figure } from '#core/cost/figures.ts'
import type { ClaimYaml } from './lesson-schema.ts'
import { writtenNumber } from './written-number.ts'

export interface ClaimFault {
  readonly what: string
  readonly remedy: string
}

/** Figures' units in the unit that written numbers are compared in. A unit that is not here is compared as it is. */
const TO_WRITTEN: Readonly<Record<string, { readonly factor: number; readonly unit: string }>> = {
  s: { factor: 1000, unit: 'ms' },
  ms: { factor: 1, unit: 'ms' },
  min: { factor: 60_000, unit: 'ms' },
  h: { factor: 3_600_000, unit: 'ms' },
  MiB: { factor: 1, unit: 'MiB' },
  MB: { factor: 1, unit: 'MiB' },
  KB: { factor: 1 / 1024, unit: 'MiB' },
  GB: { factor: 1024, unit: 'MiB' },
}

/**
 * Checks every number of one claim against the figure it must equal.
 *
 * - In: the claim as written, a look-up of figures. Out: what is wrong, with both values; empty when all holds.
 */
export function claimFaults(claim: ClaimYaml, figure: (key: string) => Figure | undefined): readonly ClaimFault[] {
  return Object.entries(claim.is).flatMap(([written, key]) => {
    if (!claim.quote.includes(written))
      return { what: `"${written}" is not in the quote "${claim.quote}"`, remedy: 'copy the number as the quote has it' }
    const known = figure(key)
    if (known === undefined)
      return { what: `there is no figure "${key}"`, remedy: 'see src/core/aws/facts.ts and src/core/cost/figures.ts' }
    return equals(written, known)
      ? []
      : {
          what: `the lesson says ${written}, the pricing module gives ${known.value} ${known.unit} for ${key}`,
          remedy: 'correct the key, or add a `corrections` entry and take this number out of the claim',
        }
  })
}

function equals(written: string, { value, unit }: Figure): boolean {
  if (typeof value === 'string') return isSameDate(written, value) || written.trim() === value
  const number = writtenNumber(written)
  if (number === undefined) return false
  const to = TO_WRITTEN[unit]
  const comparable = number.unit === '' || to === undefined ? value : value * to.factor
  const isOtherUnit = number.unit !== '' && to !== undefined && to.unit !== number.unit
  return !isOtherUnit && Math.abs(number.value - comparable) <= number.halfStep * (1 + 1e-9)
}

/** `2024.11` holds for 2024-11-22. */
const isSameDate = (written: string, date: string) =>
  /^\d{4}([.-]\d{1,2}){0,2}$/.test(written) && date.startsWith(written.replaceAll('.', '-'))
