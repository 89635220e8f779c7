import { roundHalfUp, times } from './decimal.ts'
import { krwOf } from './number-text.ts'

/** Share that Korea adds to what AWS charges. Source: Value-Added Tax Act of Korea, article 30. */
export const VAT = 0.1
/** KRW for US$1 that a person can mean. */
export const RATES = { min: 100, max: 10_000 } as const

/**
 * Reads an exchange rate that a person typed: as `krwOf` does.
 *
 * - In: any text. Out: KRW for US$1, `RATES.min` to `RATES.max`; undefined when it is none. Errors: none.
 */
export function rateOf(text: string): number | undefined {
  const rate = krwOf(text)
  return rate !== undefined && rate >= RATES.min && rate <= RATES.max ? rate : undefined
}

/** - In: cents of USD without tax, as a bill has them. Out: USD with tax, rounded half up to cents. Errors: none. */
export const taxedCents = (usd: number): number => roundHalfUp(times(usd, 1 + VAT), 2)

/** - In: USD without tax, whether tax is added. Out: USD, unrounded. Errors: none. */
export const taxed = (usd: number, vat: boolean): number => (vat ? usd * (1 + VAT) : usd)

/** - In: USD, KRW for US$1. Out: whole KRW, half up. Errors: none. */
export const wonOf = (usd: number, rate: number): number => Math.round(Number((usd * rate).toPrecision(12)))
