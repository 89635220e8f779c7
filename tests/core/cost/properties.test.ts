import fc from 'fast-check'
import { expect, it } from 'vitest'
import { INSTANCE_TYPES } from '#core/aws/instance-types.ts'
import { SEOUL } from '#core/aws/price-book.ts'
import { REGION_IDS } from '#core/aws/regions.ts'
import { EXACT } from '#core/cost/arithmetic.ts'
import type { Bill, LineKey } from '#core/cost/bill.ts'
import type { ChargesIn } from '#core/cost/charge.ts'
import { billsOf, costsOf, crossingsWith } from '#core/cost/compare.ts'
import { dayOf } from '#core/cost/day.ts'
import { above, type Decimal, plus, ZERO } from '#core/cost/decimal.ts'
import { ec2Charges, ec2Monthly } from '#core/cost/ec2.ts'
import { fargateCharges } from '#core/cost/fargate.ts'
import { lambdaCharges, lambdaMonthly } from '#core/cost/lambda.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import type { Workload } from '#core/cost/workload.ts'
import { mebibytes, millis, requestsPerMonth } from '#core/units.ts'
import { anyWorkload, bookOf } from './any-input.ts'

const lambdaOf = (workload: Workload) => lambdaMonthly(workload, bookOf(workload.region))

it.each([
  ['requests', (w: Workload, n: number): Workload => ({ ...w, requests: requestsPerMonth(w.requests + n) })],
  ['memory', (w: Workload, n: number): Workload => ({ ...w, memory: mebibytes(Math.min(10_240, w.memory + n)) })],
  ['time', (w: Workload, n: number): Workload => ({ ...w, duration: millis(Math.min(900_000, w.duration + n)) })],
  ['ephemeral storage', (w: Workload, n: number): Workload => ({ ...w, ephemeral: mebibytes(w.ephemeral + n) })],
])('more %s never costs less', (_, more) => {
  fc.assert(
    fc.property(anyWorkload, fc.nat(), (workload, n) => {
      expect(lambdaOf(more(workload, n))).toBeGreaterThanOrEqual(lambdaOf(workload))
    }),
  )
})

it('no workload gives NaN, infinity or a negative amount', () => {
  fc.assert(
    fc.property(anyWorkload, workload => {
      const prices = bookOf(workload.region)
      for (const bill of Object.values(billsOf(workload, prices)))
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
      expect(lambdaOf({ ...workload, architecture: 'arm' })).toBeLessThanOrEqual(
        lambdaOf({ ...workload, architecture: 'x86' }),
      )
    }),
    { numRuns: 1000 },
  )
})

it('the free tier never makes a bill dearer, and saves 6.87 at most in Seoul, 0.80 more where responses are streamed', () => {
  fc.assert(
    fc.property(anyWorkload, workload => {
      const saved =
        lambdaMonthly({ ...workload, freeTier: false }, SEOUL) - lambdaMonthly({ ...workload, freeTier: true }, SEOUL)
      expect(saved).toBeGreaterThanOrEqual(0)
      expect(saved).toBeLessThan(workload.response.streamed ? 7.68 : 6.88)
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
          workloadOfPreset('scenario2', {
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

/** No instance is added for less than the surplus credits that it saves: the bill never falls. */
const steady = anyWorkload.map(workload => ({ ...workload, ec2: { ...workload.ec2, credits: false } }))
/** An exact sum: floats cannot tell two sides apart that climb together into the millions. */
const exactSum = (charges: ChargesIn): Decimal =>
  plus(...charges(EXACT).map(charge => ('cost' in charge ? charge.cost : ZERO)))

it.each(['ec2', 'fargate'] as const)(
  'at every crossing with %s the order changes, and one request earlier it had not',
  side => {
    fc.assert(
      fc.property(steady, workload => {
        const prices = bookOf(workload.region)
        const isDearer = (n: number) => {
          const asked = { ...workload, requests: requestsPerMonth(n) }
          const servers = side === 'ec2' ? ec2Charges(asked, prices) : fargateCharges(asked, prices)
          return above(exactSum(servers), exactSum(lambdaCharges(asked, prices))).digits === 0n
        }
        for (const { requests, rises } of crossingsWith(side, workload, prices).found) {
          expect(isDearer(requests)).toBe(rises)
          expect(isDearer(requests - 1)).toBe(!rises)
        }
      }),
      { numRuns: 50 },
    )
  },
)

/** Hours that servers of so many places are paid for in a month, added up from the hours of the day. */
const paidFor = (workload: Workload, side: 'ec2' | 'fargate', places: number) =>
  (dayOf(workload).hours.reduce((sum, { paid }) => sum + paid[side], 0) / places) * (workload.month.hours / 24)

it('the bill has the server-hours that the day shows', () => {
  fc.assert(
    fc.property(anyWorkload, workload => {
      const { ec2, fargate } = billsOf(workload, bookOf(workload.region))
      const { slots } = workload.fleet
      const shown = paidFor(workload, 'ec2', INSTANCE_TYPES[workload.ec2.type].vCpu * slots)
      const quantityOf = (bill: Bill, what: LineKey) => bill.lines.find(line => line.what === what)?.quantity ?? 0
      expect(quantityOf(ec2, 'instances') / shown || 1).toBeCloseTo(1, 9)
      if (fargate.unpriced.length > 0) return
      const { run, vCpu } = workload.fargate
      // A task of its own has one place. Its runs are of the month's days, and not of its hours.
      const tasks =
        run === 'always'
          ? paidFor(workload, 'fargate', vCpu * slots)
          : (paidFor(workload, 'fargate', 1) * workload.month.days * 24) / workload.month.hours
      expect(quantityOf(fargate, 'fargateCpu') / vCpu / tasks || 1).toBeCloseTo(1, 9)
    }),
  )
})

it('the quick sums are the exact ones', () => {
  fc.assert(
    fc.property(anyWorkload, workload => {
      const prices = bookOf(workload.region)
      const quick = costsOf(workload, prices)
      expect(quick.lambda).toBeCloseTo(lambdaMonthly(workload, prices), -Math.log10(quick.lambda + 1e-9) + 9)
      expect(quick.ec2).toBeCloseTo(ec2Monthly(workload, prices), -Math.log10(quick.ec2 + 1e-9) + 9)
    }),
  )
})
