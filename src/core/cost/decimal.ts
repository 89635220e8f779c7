/** An exact decimal number: digits / 10^scale. Money is multiplied in it, so that 0.005 is a half-cent and not almost one. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

export const ZERO: Decimal = { digits: 0n, scale: 0 }

/**
 * The decimal that a number is written as: 0.1 becomes exactly one tenth.
 *
 * - In: a finite number. Out: its shortest decimal form, exact. Errors: throws on NaN and infinity (checked before).
 */
export function decimal(n: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(n).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale }
}

/**
 * A float that is a short decimal, or nearly: 1 − 0.3 is 0.7, and not 0.7 and a bit.
 *
 * - In: a number. Out: the nearest of 12 decimals, which from some thousands on is the number itself. Errors: none.
 */
export const withoutNoise = (n: number): number => Math.round(n * 1e12) / 1e12

/**
 * - In: any count of numbers or decimals. Out: their product, exact. Errors: none.
 */
export const times = (...factors: readonly (number | Decimal)[]): Decimal =>
  factors.map(exact).reduce((a, b) => ({ digits: a.digits * b.digits, scale: a.scale + b.scale }), ONE)

/**
 * - In: any count of decimals. Out: their sum, exact; of none, 0. Errors: none.
 */
export const plus = (...terms: readonly Decimal[]): Decimal =>
  terms.reduce((a, b) => {
    const scale = Math.max(a.scale, b.scale)
    return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale }
  }, ZERO)

/**
 * What is left of a usage above an allowance: max(0, a − b), never below 0.
 *
 * - In: two decimals. Out: exact. Errors: none.
 */
export function above(a: Decimal, b: Decimal): Decimal {
  const left = plus(a, { digits: -b.digits, scale: b.scale })
  return left.digits < 0n ? ZERO : left
}

/**
 * - In: two decimals. Out: the smaller. Errors: none.
 */
export const smaller = (a: Decimal, b: Decimal): Decimal => (above(a, b).digits === 0n ? a : b)

/**
 * MB to GB, exact: 1/1,024 is a finite decimal.
 *
 * - In: a decimal. Out: a 1,024th of it. Errors: none.
 */
export const per1024 = (a: Decimal): Decimal => ({ digits: a.digits * 5n ** 10n, scale: a.scale + 10 })

/**
 * - In: a decimal. Out: the nearest number. Errors: none.
 */
export const toNumber = ({ digits, scale }: Decimal): number => Number(`${digits}e-${scale}`)

/**
 * Rounds half-up to so many places: 0.005 → 0.01, 0.0049 → 0.
 *
 * - In: a decimal ≥ 0, places ≥ 0. Out: the nearest number to the rounded decimal. Errors: none.
 */
export function roundHalfUp({ digits, scale }: Decimal, places: number): number {
  if (scale <= places) return toNumber({ digits, scale })
  const step = 10n ** BigInt(scale - places)
  return toNumber({ digits: (digits + step / 2n) / step, scale: places })
}

const ONE: Decimal = { digits: 1n, scale: 0 }
const exact = (n: number | Decimal): Decimal => (typeof n === 'number' ? decimal(n) : n)
const digitsAt = ({ digits, scale }: Decimal, at: number): bigint => digits * 10n ** BigInt(at - scale)
