import { describe, expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { ec2Bill, ec2Fleet } from '#core/cost/ec2.ts'
import { fargateBill } from '#core/cost/fargate.ts'
import { LESSON_CURVE, PROFILES, readProfile } from '#core/cost/profile.ts'
import { hours, requestsPerMonth } from '#core/units.ts'
import { halfDay } from './half-day.ts'

describe('instances from traffic', () => {
  // sizing | slots of a vCPU | target | at the peak | on average
  it.each([
    ['typed', 1, 1, 1, 1],
    ['peak', 1, 1, 5, 5],
    ['hourly', 1, 1, 5, 3],
    ['hourly', 1, 0.5, 10, 5.5],
    ['peak', 5, 1, 1, 1],
  ] as const)('%s, %d slots, %d of them busy: %d at the peak, %d on average', (sizing, slots, target, peak, mean) => {
    const fleet = ec2Fleet(halfDay(sizing, { fleet: { sizing, slots, target } }))
    expect({ peak: fleet.peak, mean: fleet.mean }).toEqual({ peak, mean })
  })

  it('the fewest are kept also when nobody asks', () => {
    const workload = halfDay('hourly', { requests: requestsPerMonth(0) })
    expect(ec2Fleet({ ...workload, ec2: { ...workload.ec2, count: 2 } })).toEqual({
      running: 2,
      mean: 2,
      peak: 2,
      surplus: 0,
    })
  })

  it('the bill follows the mean: 3 × 730 h × $0.013, and 30% less with a discount of 30%', () => {
    const workload = halfDay('hourly')
    expect(ec2Bill(workload, SEOUL).lines[0]?.amount).toBe(28.47)
    const discounted = { ...workload, ec2: { ...workload.ec2, discount: 0.3 } }
    expect(ec2Bill(discounted, SEOUL).lines[0]?.amount).toBe(19.93)
  })

  it('full vCPU of a T type cost surplus above their baseline', () => {
    // 10 vCPU for 12 h = 120 vCPU-h; 36 instance-hours... by the peak: 5 × 24 h × 2 vCPU × 10% = 24 vCPU-h are paid for.
    expect(ec2Fleet(halfDay('peak')).surplus).toBeCloseTo(96, 9)
  })

  // hours a month of 730 | instances that run while they are on | surplus vCPU-h of a day
  // 12 hours with 10 vCPU busy on 5 instances of 2 vCPU at a baseline of 10%: 12 × (10 − 1) = 108; 6 of those hours: 54.
  // The other 12 hours have one instance and no work: its 2 × 10% × 12 = 2.4 vCPU-h are paid for too, when it is on.
  it.each([
    [730, 3, 105.6],
    [547.5, (12 * 5 + 6) / 18, 106.8],
    [365, 5, 108],
    [182.5, 5, 54],
    [0, 5, 0],
  ])('on for %d h a month, the busiest: %d run, %d vCPU-h of surplus', (on, running, surplus) => {
    const workload = halfDay('hourly')
    const fleet = ec2Fleet({ ...workload, ec2: { ...workload.ec2, hours: hours(on) } })
    expect(fleet.running).toBeCloseTo(running, 12)
    expect(fleet.surplus).toBeCloseTo(surplus, 9)
    expect([fleet.mean, fleet.peak]).toEqual([3, 5])
  })

  it('tasks follow the peak where instances are typed: 40 tasks of 0.25 vCPU', () => {
    const cpu = fargateBill(halfDay('typed'), SEOUL).lines.find(({ what }) => what === 'fargateCpu')
    expect(cpu?.quantity).toBe(40 * 0.25 * 730)
  })
})

describe('the day', () => {
  it('24 numbers are taken as they are, 13 as every second hour', () => {
    const own = Array.from({ length: 24 }, (_, hour) => hour + 1)
    expect(readProfile(own.join(', '))?.shares[23]).toBeCloseTo(24 / 300, 12)
    expect(readProfile(LESSON_CURVE.join(' '))).toEqual(PROFILES.lesson)
  })

  it.each(['', '1,2,3', 'a', `${'0,'.repeat(23)}0`, '-1'.repeat(24), `${'1,'.repeat(24)}1`])('%j is no day', text => {
    expect(readProfile(text)).toBeUndefined()
  })

  it.each(Object.entries(PROFILES))('the hours of %s add up to the day', (_, { shares, levels }) => {
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
    expect(levels.reduce((sum, { hours }) => sum + hours, 0)).toBe(24)
    expect(levels.map(({ share }) => share)).toEqual(levels.map(({ share }) => share).sort((a, b) => b - a))
  })
})
