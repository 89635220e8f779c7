import { describe, expect, it } from 'vitest'
import { dayOf } from '#core/cost/day.ts'
import { profileOf } from '#core/cost/profile.ts'
import { stepsOf } from '#core/cost/steps.ts'
import type { Workload } from '#core/cost/workload.ts'
import { gigabytes, hours, millis, requestsPerMonth } from '#core/units.ts'
import { halfDay } from './half-day.ts'

describe('a day of traffic beside what is paid for', () => {
  // sizing | places of EC2 by night | by day | idle share of them
  it.each([
    ['typed', 2, 2, 0.5],
    ['peak', 10, 10, 0.5],
    ['hourly', 2, 10, 1 / 6],
  ] as const)('%s: %d places by night, %d by day, %d of them idle', (sizing, night, noon, idle) => {
    const day = dayOf(halfDay(sizing))
    expect([day.hours[0]?.busy, day.hours[12]?.busy]).toEqual([0, 10])
    expect([day.hours[0]?.paid.ec2, day.hours[12]?.paid.ec2]).toEqual([night, noon])
    expect(day.idle.ec2).toBeCloseTo(idle, 12)
  })

  it('Lambda pays for what runs', () => {
    const { hours, idle } = dayOf(halfDay('typed'))
    expect(hours.map(({ paid }) => paid.lambda)).toEqual(hours.map(({ busy }) => busy))
    expect(idle.lambda).toBe(0)
  })

  it('environments kept ready are paid for in the busiest hours: 20 for 6 hours, 10 of them used', () => {
    const { hours, idle } = dayOf(
      halfDay('typed', { provisioned: 20, provisionedHours: 6 as Workload['provisionedHours'] }),
    )
    expect(hours.filter(({ paid }) => paid.lambda === 20)).toHaveLength(6)
    // 6 × 20 + 6 × 10 = 180 paid, 120 used
    expect(idle.lambda).toBeCloseTo(1 / 3, 12)
  })

  it('instances that run 6 hours of the day run in the busiest: 6 × 10 places, all of them used', () => {
    const whole = halfDay('peak')
    const { hours, idle } = dayOf({
      ...whole,
      ec2: { ...whole.ec2, hours: (whole.month.hours / 4) as Workload['ec2']['hours'] },
    })
    expect(hours.filter(({ paid }) => paid.ec2 === 10)).toHaveLength(6)
    expect(hours.filter(({ paid }) => paid.ec2 === 0)).toHaveLength(18)
    expect(idle.ec2).toBe(0)
  })

  // A task for each run is paid for while it runs: 10 a second for 1 s are 10 in work, and 600 paid for, a minute each.
  it.each([
    [1000, 10, 600, 1 - 1 / 60],
    [60_000, 600, 600, 0],
    [90_000, 900, 900, 0],
  ])('a task for each run of %d ms: %d in work, %d paid for', (ms, busy, paid, idle) => {
    const fargate = { run: 'each', vCpu: 2, memory: gigabytes(4), count: 5 } as const
    const day = dayOf(halfDay('hourly', { duration: millis(ms), fargate }))
    expect(day.hours[12]?.busy).toBeCloseTo(busy, 9)
    expect(day.hours.map(({ paid }) => Math.round(paid.fargate))).toEqual(
      Array.from({ length: 24 }, (_, hour) => (hour < 12 ? 0 : paid)),
    )
    expect(day.idle.fargate).toBeCloseTo(idle, 9)
  })

  it('a part of an hour is kept ready for that part', () => {
    const day = dayOf(
      halfDay('typed', {
        requests: requestsPerMonth(0),
        provisioned: 4,
        provisionedHours: 1.5 as Workload['provisionedHours'],
      }),
    )
    expect(day.hours.reduce((sum, { paid }) => sum + paid.lambda, 0)).toBe(6)
    expect(day.idle).toMatchObject({ lambda: 1, ec2: 1 })
  })
})

describe('the places of the staircase', () => {
  const flat = profileOf(Array.from({ length: 24 }, () => 1))
  /** One in work for each 2,592,000 requests a month of 30 days. */
  const second = 30 * 86_400

  it('instances of two places are added above 2, 4 and 6 in work', () => {
    const steps = stepsOf('ec2', halfDay('peak', { profile: flat }), 1, 7 * second)
    expect(steps.map(n => Math.round((n / second) * 1000) / 1000)).toEqual([2, 4, 6])
  })

  it('typed instances have none', () => {
    expect(stepsOf('ec2', halfDay('typed'), 1, 1e12)).toEqual([])
  })

  it('a task for each run has none', () => {
    const fargate = { run: 'each', vCpu: 2, memory: gigabytes(4), count: 1 } as const
    expect(stepsOf('fargate', halfDay('hourly', { fargate }), 1, 1e12)).toEqual([])
  })

  it('hours in which the instances are off add none', () => {
    // Three quarters of the requests by day, a quarter by night: 12 h on leave the steps of the day alone.
    const uneven = halfDay('hourly', {
      profile: profileOf(Array.from({ length: 24 }, (_, hour) => (hour < 12 ? 1 : 3))),
    })
    const on = (h: number) => stepsOf('ec2', { ...uneven, ec2: { ...uneven.ec2, hours: hours(h) } }, 1, 5 * second)
    const inWork = (steps: readonly number[]) => steps.map(n => Math.round((n / second) * 1e4) / 1e4)
    // By day 1.5 of 1 in work: above 2, 4, 6 at 4/3, 8/3, 4. By night 0.5 of 1: above 2 at 4, the same place.
    expect(inWork(on(365))).toEqual([1.3333, 2.6667, 4])
    expect(on(730)).toEqual(on(365))
    const late = (h: number) =>
      stepsOf('ec2', { ...uneven, ec2: { ...uneven.ec2, hours: hours(h) } }, 4.5 * second, 8.5 * second)
    // By day 8, 10, 12 at 16/3, 20/3, 8; by night 4 at 8.
    expect(inWork(late(365))).toEqual([5.3333, 6.6667, 8])
  })

  it('those too near to be seen apart are one, and there is an end to them', () => {
    const steps = stepsOf('fargate', halfDay('hourly'), 1, 1e12)
    expect(steps.length).toBeLessThanOrEqual(120)
    for (const [index, n] of steps.slice(1).entries()) expect(n / (steps[index] ?? 0)).toBeGreaterThanOrEqual(1.03)
  })
})
