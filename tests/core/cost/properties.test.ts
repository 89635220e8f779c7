import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { REGION_IDS } from '#core/aws/regions.ts'
import { breakEvenRequests } from '#core/cost/break-even.ts'
import { ec2Bill, ec2Monthly } from '#core/cost/ec2.ts'
import { workloadOfScenario } from '#core/cost/figure.ts'
import { lambdaBill, lambdaMonthly } from '#core/cost/lambda.ts'
import type { Workload } from '#core/cost/workload.ts'
import { mebibytes, millis, requestsPerMonth } from '#core/units.ts'
import { anyWorkload, bookOf } from './any-input.ts'

const costOf = (workload: Workload) => lambdaMonthly(workload, bookOf(workload.region))

it.each([
  ['requests', (w: Workload, n: number): Workload => ({ ...w, requests: requestsPerMonth(w.requests + n) })],
  ['memory', (w: Workload, n: number): Workload => ({ ...w, memory: mebibytes(Math.min(10_240, w.memory + n)) })],
  ['time', (w: Workload, n: number): Workload => ({ ...w, duration: millis(Math.min(900_000, w.duration + n)) })],
  ['ephemeral storage', (w: Workload, n: number): Workload => ({ ...w, ephemeral: mebibytes(w.ephemeral + n) })],
])('more %s never costs less', (_, more) => {
  fc.assert(
    fc.property(anyWorkload, fc.nat(), (workload, n) => {
      expect(costOf(more(workload, n))).toBeGreaterThanOrEqual(costOf(workload))
    }),
  )
})

it('no workload gives NaN, infinity or a negative amount', () => {
  fc.assert(
    fc.property(anyWorkload, workload => {
      const prices = bookOf(workload.region)
      for (const bill of [lambdaBill(workload, prices), ec2Bill(workload, prices)])
        for (const { amount, quantity, unitPrice } of [
          ...bill.lines,
          { amount: bill.total, quantity: 0, unitPrice: 0 },
        ])
          for (const n of [amount, quantity, unitPrice]) expect(Number.isFinite(n) && n >= 0).toBe(true)
    }),
  )
})

it('arm64 is never dearer than x86, in any region', () => {
  fc.assert(
    fc.property(anyWorkload, workload => {
      expect(costOf({ ...workload, architecture: 'arm' })).toBeLessThanOrEqual(
        costOf({ ...workload, architecture: 'x86' }),
      )
    }),
    { numRuns: 1000 },
  )
})

it('the free tier never makes a bill dearer, and saves 6.87 at most in Seoul', () => {
  fc.assert(
    fc.property(anyWorkload, workload => {
      const saved =
        lambdaMonthly({ ...workload, freeTier: false }, SEOUL) - lambdaMonthly({ ...workload, freeTier: true }, SEOUL)
      expect(saved).toBeGreaterThanOrEqual(0)
      expect(saved).toBeLessThan(6.88)
    }),
  )
})

it.each(REGION_IDS)('tier borders are continuous in %s', region => {
  const prices = bookOf(region)
  for (const architecture of ['x86', 'arm'] as const)
    for (const { upToGBs } of prices.lambda[architecture].tiers) {
      if (upToGBs === null) continue
      const at = (gbs: number) =>
        lambdaMonthly(
          workloadOfScenario('scenario2', {
            architecture,
            freeTier: false,
            duration: millis(1000),
            requests: requestsPerMonth(gbs),
          }),
          prices,
        )
      const step = at(upToGBs + 1) - at(upToGBs)
      expect(step).toBeGreaterThan(0)
      expect(step).toBeLessThan(0.0001)
    }
})

it('at the break-even Lambda costs at least as much as EC2, and one request earlier it does not', () => {
  fc.assert(
    fc.property(anyWorkload, workload => {
      const prices = bookOf(workload.region)
      const n = breakEvenRequests(workload, prices)
      if (n === undefined) return
      const at = (requests: number) => lambdaMonthly({ ...workload, requests: requestsPerMonth(requests) }, prices)
      const ec2 = ec2Monthly(workload, prices)
      expect(at(n)).toBeGreaterThanOrEqual(ec2)
      expect(at(n - 1)).toBeLessThan(ec2)
    }),
    { numRuns: 50 },
  )
})
