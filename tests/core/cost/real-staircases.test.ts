import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PriceBook } from '#core/aws/price-book.ts'
import { costOf, crossingsWith } from '#core/cost/compare.ts'
import { ec2Monthly } from '#core/cost/ec2.ts'
import { busyAt, nextStep, type Server, serversBy } from '#core/cost/fleet.ts'
import { lambdaMonthly } from '#core/cost/lambda.ts'
import type { Workload } from '#core/cost/workload.ts'
import { gigabytes, hours, millis, requestsPerMonth, usd } from '#core/units.ts'
import { anyWorkload, bookOf } from './any-input.ts'

const MOST = 3000
const RUNS = 60
/** Nearer to each other than this, floats may be wrong about which is more. */
const NEAR = 1e-9

/** Workloads whose fleet grows within 3,000 requests a month: runs of many minutes, nothing around them, surplus credits. */
const anyStaircase = fc
  .record({
    workload: anyWorkload,
    sizing: fc.constantFrom('peak', 'hourly'),
    slots: fc.integer({ min: 1, max: 3 }),
    target: fc.integer({ min: 5, max: 100 }).map(percent => percent / 100),
    duration: fc.integer({ min: 300_000, max: 900_000 }).map(millis),
    discount: fc.integer({ min: 0, max: 90 }).map(percent => percent / 100),
    credits: fc.boolean(),
  })
  .map(
    ({ workload, sizing, slots, target, duration, discount, credits }): Workload => ({
      ...workload,
      duration,
      provisioned: 0,
      fleet: { sizing, slots, target } as Workload['fleet'],
      ec2: { ...workload.ec2, count: 1, ebs: gigabytes(0), discount, credits },
      operations: { ec2Hours: hours(0), lambdaHours: hours(0), fargateHours: hours(0), rate: usd(0) },
      around: { ...workload.around, front: 'none', alb: false, ipv4: false, nat: false, dataOut: false, logs: false },
    }),
  )

/** Every place up to the most requests where the two change order, asked one by one. */
function everyCrossing(workload: Workload, prices: PriceBook): readonly number[] {
  const [lambda, ec2] = [costOf('lambda', workload, prices), costOf('ec2', workload, prices)]
  const isAbove = (requests: number) => {
    const [a, b] = [lambda(requests), ec2(requests)]
    if (Math.abs(a - b) > NEAR || a === 0) return a >= b
    const at = { ...workload, requests: requestsPerMonth(requests) }
    return lambdaMonthly(at, prices) >= ec2Monthly(at, prices)
  }
  const places: number[] = []
  let before = isAbove(0)
  for (let requests = 1; requests <= MOST; requests += 1) {
    const now = isAbove(requests)
    if (now !== before) places.push(requests)
    before = now
  }
  return places
}

describe('crossings of real workloads', () => {
  it('are the ones that asking for every request finds', () => {
    let [met, whole] = [0, 0]
    fc.assert(
      fc.property(anyStaircase, workload => {
        const prices = bookOf(workload.region)
        const every = everyCrossing(workload, prices)
        met += every.length
        const { found, more } = crossingsWith('ec2', workload, prices)
        const near = found.map(({ requests }) => requests).filter(requests => requests <= MOST)
        const isCutShort = more && near.length === found.length
        expect(near).toEqual(isCutShort ? every.slice(0, near.length) : every)
        if (!isCutShort) whole += 1
      }),
      { numRuns: RUNS },
    )
    expect(met).toBeGreaterThan(RUNS / 10)
    expect(whole).toBeGreaterThan(RUNS / 2)
  })
})

describe('the next step of a staircase', () => {
  /** Servers of every hour of the day. */
  const serversOf = (workload: Workload, server: Server) => {
    const at = serversBy(workload, server, 'hourly')
    return workload.profile.levels.map(({ share }) => at(share))
  }

  it('is the first request at which some hour has one server more', () => {
    fc.assert(
      fc.property(anyStaircase, fc.integer({ min: 0, max: 2000 }), (any, requests) => {
        const workload = { ...any, requests: requestsPerMonth(requests) }
        const server = { vCpu: 1, least: 1, baseline: 1 }
        const now = serversOf(workload, server)
        const isMore = (n: number) =>
          serversOf({ ...workload, requests: requestsPerMonth(n) }, server).some(
            (servers, hour) => servers > (now[hour] ?? 0),
          )
        const next = nextStep(workload, server)
        expect(isMore(next)).toBe(true)
        expect(isMore(next - 1)).toBe(false)
      }),
    )
  })

  it('has none where nothing is asked', () => {
    fc.assert(
      fc.property(anyStaircase, workload => {
        const quiet = { ...workload, profile: { ...workload.profile, levels: [{ share: 0, hours: 24 }] } }
        expect(busyAt(quiet, 0)).toBe(0)
        expect(nextStep(quiet, { vCpu: 1, least: 1 })).toBe(Number.POSITIVE_INFINITY)
      }),
      { numRuns: 10 },
    )
  })
})
