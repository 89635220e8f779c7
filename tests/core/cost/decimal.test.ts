import Big from 'big.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { above, decimal, per1024, plus, roundHalfUp, smaller, times, toNumber } from '#core/cost/decimal.ts'

// value → cents; the half-cents are exact, as they would not be in binary
it.each([
  [0, 0],
  [0.0049, 0],
  [0.005, 0.01],
  [0.0051, 0.01],
  [1.005, 1.01],
  [8.575, 8.58],
  [243.33382, 243.33],
  [2.5e-7, 0],
])('%f rounds half-up to %f', (value, cents) => {
  expect(roundHalfUp(decimal(value), 2)).toBe(cents)
})

it('a product is exact before it is rounded: 15 × 0.067 = 1.005', () => {
  expect(15 * 0.067).not.toBe(1.005)
  expect(roundHalfUp(times(15, 0.067), 2)).toBe(1.01)
})

const money = fc.double({ min: 0, max: 1e12, noNaN: true })

it('products, sums and rounding agree with big.js', () => {
  fc.assert(
    fc.property(money, money, money, (a, b, c) => {
      const oracle = new Big(a).times(b).plus(c)
      const ours = plus(times(a, b), decimal(c))
      expect(roundHalfUp(ours, 2)).toBe(Number(oracle.round(2, Big.roundHalfUp).toString()))
      expect(toNumber(ours)).toBe(Number(oracle.toString()))
    }),
    { numRuns: 1000 },
  )
})

it('a 1,024th is exact', () => {
  fc.assert(fc.property(fc.nat(10_240), mb => toNumber(per1024(decimal(mb))) === mb / 1024))
})

it('what is left above an allowance is never below 0', () => {
  expect(toNumber(above(decimal(3), decimal(5)))).toBe(0)
  expect(toNumber(above(decimal(5), decimal(3)))).toBe(2)
  expect(toNumber(smaller(decimal(0.3), decimal(0.25)))).toBe(0.25)
})
