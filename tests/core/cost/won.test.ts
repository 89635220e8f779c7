import { expect, test } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { billsOf } from '#core/cost/compare.ts'
import { freeLeftOf } from '#core/cost/free-left.ts'
import { parseWorkload } from '#core/cost/parse-workload.ts'
import { SCENARIOS } from '#core/cost/scenarios.ts'
import { rateOf, taxed, taxedCents, wonOf } from '#core/cost/won.ts'
import type { WorkloadInput } from '#core/cost/workload.ts'

test.each([
  ['1400', 1400],
  ['1,380.5', 1380.5],
  ['1,400원', 1400],
  ['₩1,400', 1400],
  ['1.4천원', 1400],
  ['14원00', undefined],
  ['99', undefined],
  ['10,001', undefined],
  ['비싸요', undefined],
  ['', undefined],
])('%j is a rate of %j', (text, rate) => {
  expect(rateOf(text)).toBe(rate)
})

test('an amount in won is whole, tax comes before it is rounded', () => {
  expect(wonOf(109.49, 1400)).toBe(153_286)
  // 109.49 × 1.1 = 120.439; × 1,400 = 168,614.6
  expect(wonOf(taxed(109.49, true), 1400)).toBe(168_615)
  expect(wonOf(taxed(109.49, false), 1400)).toBe(153_286)
})

test.each([
  // 17.15 × 1.1 is 18.865, a half-cent, which floats take for a little less or more.
  [17.15, 18.87],
  [1.15, 1.27],
  [33.05, 36.36],
  [109.49, 120.44],
  [0, 0],
])('%d with tax is %d, half a cent rounded up', (usd, withTax) => {
  expect(taxedCents(usd)).toBe(withTax)
})

const leftOf = (input: WorkloadInput) => {
  const workload = parseWorkload(input)
  if (!workload.ok) throw new Error('not a workload')
  return freeLeftOf(billsOf(workload.value, SEOUL).lambda)
}

test('what is left of the free tier: requests and GB-s apart, never below 0, none where it is not applied', () => {
  // 100,000 × 0.2 s × 0.5 GB = 10,000 GB-s
  expect(leftOf(SCENARIOS.scenario1)).toEqual({
    requests: { free: 1_000_000, left: 900_000 },
    gbSeconds: { free: 400_000, left: 390_000 },
  })
  // 720 × 300 s × 2 GB = 432,000 GB-s
  expect(leftOf(SCENARIOS.scenario3)?.gbSeconds.left).toBe(0)
  expect(leftOf(SCENARIOS.scenario3)?.requests.left).toBe(999_280)
  expect(leftOf({ ...SCENARIOS.scenario1, freeTier: false })).toBeUndefined()
  expect(leftOf({ ...SCENARIOS.scenario1, provisioned: '1' })).toBeUndefined()
})
