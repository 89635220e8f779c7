import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { breakEvenMap } from '#core/cost/break-even-map.ts'
import { billOn, breakEvenRequests } from '#core/cost/compare.ts'
import { lambdaBill } from '#core/cost/lambda.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { solveFor } from '#core/cost/reverse.ts'
import { type Effect, isHalfAndMore, sensitivity } from '#core/cost/sensitivity.ts'
import type { NumberField } from '#core/cost/workload-error.ts'
import { WORKLOAD_FIELDS } from '#core/cost/workload-fields.ts'
import { gigabytes, hours, mebibytes, millis, requestsPerMonth, usd } from '#core/units.ts'
import { anyWorkload, bookOf } from './any-input.ts'

/** $0.20 a million requests, 1 GB for 1 s at $0.0000166667: $16.8667 a million requests. */
const second = workloadOfPreset('scenario1', {
  memory: mebibytes(1024),
  duration: millis(1000),
  freeTier: false,
  requests: requestsPerMonth(1_000_000),
})

describe('how much an amount pays for', () => {
  // input | $ | the most of it. The receipt of a million is $0.20 + $16.67; from $16.675 on, which is 1,000,498 requests, duration
  // rounds to $16.68. One more ms or MB is at least a cent.
  it.each([
    ['requests', 16.87, 1_000_497],
    ['duration', 16.87, 1000],
    ['duration', 8.53, 500],
    ['memory', 8.53, 512],
  ] as const)('%s for $%d', (field, target, value) => {
    expect(solveFor(field, target, 'lambda', second, SEOUL)).toEqual({ kind: 'most', value })
  })

  // What the receipt of scenario 2 says, typed in: its own 3,000 ms and 1,024 MB. Duration rounds to $243.33 below $243.335, which
  // are 14,600,070 GB-s above the free 400,000, so 5,000,023 requests.
  it.each([
    ['requests', 5_000_023],
    ['duration', 3000],
    ['memory', 1024],
  ] as const)('the total of scenario 2 gives its %s again', (field, value) => {
    const workload = workloadOfPreset('scenario2')
    const { total } = lambdaBill(workload, SEOUL)
    expect(total).toBe(244.13)
    expect(solveFor(field, total, 'lambda', workload, SEOUL)).toEqual({ kind: 'most', value })
  })

  it('says when even the least costs more, and when even the most does not', () => {
    expect(solveFor('memory', 0.1, 'lambda', second, SEOUL)).toEqual({ kind: 'none' })
    expect(solveFor('memory', 1000, 'lambda', second, SEOUL)).toEqual({ kind: 'any' })
  })

  it('inverts the bill: so much costs no more, one more does', () => {
    const anySide = fc.constantFrom('lambda' as const, 'fargate' as const)
    const anyField = fc.constantFrom('requests' as const, 'duration' as const, 'memory' as const)
    const anyTarget = fc.integer({ min: 1, max: 1e7 }).map(cents => cents / 100)
    fc.assert(
      fc.property(anyWorkload, anySide, anyField, anyTarget, (workload, side, field, target) => {
        const prices = bookOf(workload.region)
        const found = solveFor(field, target, side, workload, prices)
        if (found.kind !== 'most') return
        const total = (n: number) => billOn(side, { ...workload, [field]: n }, prices).total
        expect(total(found.value)).toBeLessThanOrEqual(target)
        expect(total(found.value + 1)).toBeGreaterThan(target)
      }),
      { numRuns: 300 },
    )
  })
})

/** Ten a second, and everything on that costs: each input changes something. */
const busy = workloadOfPreset('scenario1', {
  requests: requestsPerMonth(25_920_000),
  provisioned: 2,
  ephemeral: mebibytes(1024),
  cold: { share: 0.5, init: millis(500), billed: true },
  fleet: { sizing: 'hourly', slots: 1, target: 0.5 },
  around: { ...second.around, nat: true, natData: gigabytes(100), logs: true, dataOut: true },
  response: { kilobytes: 100, streamed: false },
  operations: { ec2Hours: hours(2), lambdaHours: hours(1), fargateHours: hours(1), rate: usd(50) },
})

describe('what decides', () => {
  it('halving the memory saves half of the duration charge: 8.33 of 16.67', () => {
    const memory = sensitivity(second, SEOUL).find(({ field }) => field === 'memory')
    expect(memory?.less.lambda).toBeCloseTo(-8.33, 2)
    expect(memory?.more.lambda).toBeCloseTo(8.33, 2)
    expect(memory?.less.ec2).toBe(0)
  })

  it('the greatest effect stands first, and what changes nothing is left out', () => {
    const effects = sensitivity(second, SEOUL)
    expect(effects.slice(0, 2).map(({ field }) => field)).toEqual(['opsHours', 'opsRate'])
    expect(effects.map(({ size }) => size)).toEqual(effects.map(({ size }) => size).sort((a, b) => b - a))
    expect(effects.map(({ field }) => field)).not.toContain('response')
  })

  // input | what stands there | half and one and a half, within what the field may be
  it.each<[NumberField, number, number, number]>([
    ['memory', 128, 128, 192],
    ['memory', 10_240, 5120, 10_240],
    ['duration', 800_000, 400_000, 900_000],
    ['slots', 1, 1, 1.5],
    ['target', 80, 40, 100],
    ['discount', 80, 40, 90],
    ['ec2Count', 3, 2, 5],
    ['ec2Hours', 730, 365, 730],
    ['ec2Hours', 400, 200, 600],
    ['provisioned', 4, 2, 6],
    ['provisionedHours', 20, 10, 24],
    ['ephemeral', 2048, 1024, 3072],
    ['opsHours', 4, 2, 6],
    ['opsHoursLambda', 4, 2, 6],
    ['opsHoursFargate', 4, 2, 6],
    ['coldShare', 80, 40, 100],
    ['init', 1000, 500, 1500],
    // 0.25 vCPU has 0.5, 1 or 2 GB
    ['fargateMemory', 2, 1, 2],
    ['fargateMemory', 1, 0.5, 2],
    ['fargateMemory', 0.5, 0.5, 1],
    ['fargateCount', 400, 200, 600],
    ['natData', 100, 50, 150],
    ['logSize', 800, 400, 1024],
    ['ebs', 100, 50, 150],
    ['response', 2048, 1024, 3072],
    ['requests', 1_000_000, 500_000, 1_500_000],
    ['opsRate', 900, 450, 1000],
  ])('%s of %d becomes %d and %d', (field, given, less, more) => {
    const workload = WORKLOAD_FIELDS[field].write(busy, given)
    expect(sensitivity(workload, SEOUL).find(effect => effect.field === field)?.values).toEqual({
      less: expect.closeTo(less, 9),
      more: expect.closeTo(more, 9),
    })
  })
})

it('one instance cannot be halved, two can', () => {
  const ofCount = (count: number) =>
    sensitivity(WORKLOAD_FIELDS.ec2Count.write(second, count), SEOUL).find(({ field }) => field === 'ec2Count')
  expect([1, 2].map(count => isHalfAndMore(ofCount(count) as Effect))).toEqual([false, true])
})

it('the map holds the break-even of each memory and duration', () => {
  const map = breakEvenMap(second, SEOUL, [128, 1024], [100, 1000])
  expect(map.rows[1]?.[1]).toBe(breakEvenRequests(second, SEOUL))
  expect(map.rows.map(row => row.length)).toEqual([2, 2])
})

it('the map tells who is cheaper where no number of requests turns it', () => {
  // Five environments of 1 GB, always ready, cost more than one t3.micro.
  const none = { ...second.operations, ec2Hours: hours(0) }
  const ready = { ...second, provisioned: 5, operations: none }
  expect(breakEvenMap(ready, SEOUL, [1024], [10]).rows).toEqual([[0]])
  // At a hundredth of two slots, a run of 10 ms takes half a second of a server: $0.0000018, and $0.0000002 on Lambda.
  const idle = { ...second, fleet: { sizing: 'hourly' as const, slots: 1, target: 0.01 } }
  expect(breakEvenMap(idle, SEOUL, [128], [10]).rows).toEqual([[undefined]])
})
