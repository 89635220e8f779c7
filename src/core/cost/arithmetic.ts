import { above, type Decimal, decimal, plus, smaller, times, toNumber } from './decimal.ts'

/**
 * What a charge is computed with. The formulas are written once: a bill runs them in exact decimals, a curve in floats.
 * No operation subtracts below zero.
 */
export interface Arithmetic<N> {
  readonly of: (n: number) => N
  readonly times: (a: N, b: number) => N
  readonly plus: (a: N, b: N) => N
  /** max(0, a − b) */
  readonly above: (a: N, b: N) => N
  readonly smaller: (a: N, b: N) => N
  readonly toNumber: (a: N) => number
}

/** For bills: 0.005 is a half-cent, and not almost one. */
export const EXACT: Arithmetic<Decimal> = { of: decimal, times: (a, b) => times(a, b), plus, above, smaller, toNumber }

/** For curves, crossings and maps, which ask thousands of times. */
export const FAST: Arithmetic<number> = {
  of: n => n,
  times: (a, b) => a * b,
  plus: (a, b) => a + b,
  above: (a, b) => Math.max(0, a - b),
  smaller: (a, b) => Math.min(a, b),
  toNumber: n => n,
}
