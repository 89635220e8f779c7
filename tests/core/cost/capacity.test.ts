import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capacityOf } from '#core/cost/capacity.ts'
import { obstaclesOf } from '#core/cost/obstacles.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { PROFILES, profileOf } from '#core/cost/profile.ts'
import type { Workload } from '#core/cost/workload.ts'
import { millis, requestsPerMonth } from '#core/units.ts'
import { anyWorkload } from './any-input.ts'

/** t3.micro has 2 vCPU. A request of 1 s, one slot each: an instance carries 2 requests a second. */
const second = workloadOfPreset('scenario1', { duration: millis(1000) })
const typed = (count: number, slots = 1): Partial<Workload> => ({
  ec2: { ...second.ec2, count },
  fleet: { ...second.fleet, slots },
})
/** All of a day's requests in one hour of its 24 */
const oneHour = profileOf(Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 1 : 0)))

describe('what a typed number of instances carries in 30 days', () => {
  // what | changes | requests a day: 86,400 s × requests a second
  it.each([
    ['one instance, flat', typed(1), 172_800],
    ['three instances, flat', typed(3), 518_400],
    ['ten requests on each vCPU', typed(1, 10), 1_728_000],
    ['a fifth of the time each, as scenario 1', { duration: millis(200) }, 864_000],
    ['a day within one hour of 3,600 s', { profile: oneHour }, 7200],
  ] as const)('%s', (_, changes, perDay) => {
    expect(capacityOf('ec2', { ...second, ...changes })).toBe(perDay * 30)
  })

  it('the requests of the workload itself play no part', () => {
    expect(capacityOf('ec2', { ...second, requests: requestsPerMonth(1e12) })).toBe(capacityOf('ec2', second))
  })
})

it.each(['peak', 'hourly'] as const)('instances that follow the traffic by %s carry what comes', sizing => {
  expect(capacityOf('ec2', { ...second, fleet: { ...second.fleet, sizing } })).toBeUndefined()
})

it('tasks follow the traffic, also where instances are typed', () => {
  expect(capacityOf('fargate', second)).toBeUndefined()
})

it('a request beyond it is a server too few, one below is not', () => {
  const flat = anyWorkload.map(workload => ({
    ...workload,
    profile: PROFILES.office,
    fleet: { ...workload.fleet, sizing: 'typed' as const },
  }))
  const isTooMuch = (workload: Workload, requests: number) =>
    obstaclesOf({ ...workload, requests: requestsPerMonth(requests) }).some(({ kind }) => kind === 'too-few-servers')
  fc.assert(
    fc.property(flat, workload => {
      const carried = capacityOf('ec2', workload) ?? 0
      expect(isTooMuch(workload, Math.ceil(carried * 1.000001) + 1)).toBe(true)
      expect(isTooMuch(workload, Math.floor(carried * 0.999999))).toBe(false)
    }),
  )
})
