import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PriceBook } from '#core/aws/price-book.ts'
import { billsOf, crossingsWith } from '#core/cost/compare.ts'
import { EXAMPLES } from '#core/cost/examples.ts'
import { parseWorkload } from '#core/cost/parse-workload.ts'
import { profileOf } from '#core/cost/profile.ts'
import { SCENARIOS } from '#core/cost/scenarios.ts'
import type { RequestPer, Workload } from '#core/cost/workload.ts'
import { gigabytes, hours } from '#core/units.ts'
import { anyWorkload, bookOf } from './any-input.ts'

/* What cannot matter changes nothing. */

const billsIn = (workload: Workload) => billsOf(workload, bookOf(workload.region))

const anyWeights = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 24, maxLength: 24 })
  .filter(weights => weights.some(weight => weight > 0))

it('which hour is the busy one', () => {
  const days = anyWeights.chain(day => fc.tuple(fc.constant(day), fc.shuffledSubarray(day, { minLength: 24 })))
  fc.assert(
    fc.property(anyWorkload, days, (workload, [day, shuffled]) => {
      const of = (weights: readonly number[]) => billsIn({ ...workload, profile: profileOf(weights) })
      expect(of(shuffled)).toEqual(of(day))
    }),
  )
})

it('how large the weights of the day are, as long as they keep their proportions', () => {
  fc.assert(
    fc.property(anyWorkload, anyWeights, (workload, day) => {
      const of = (weights: readonly number[]) => billsIn({ ...workload, profile: profileOf(weights) })
      expect(of(day.map(weight => weight * 8))).toEqual(of(day))
    }),
  )
})

// 5 a second, 300 a minute, 18,000 an hour, 432,000 a day, 12,960,000 a month of 30 days
it('which unit the same requests are typed in', () => {
  const input = { ...EXAMPLES['real-api'], month: '30d' } as const
  const read = (requests: string, per: RequestPer) => parseWorkload({ ...input, requests, per })
  const month = read('12,960,000', 'month')
  expect(month.ok).toBe(true)
  expect([read('5', 'second'), read('300', 'minute'), read('18,000', 'hour'), read('432,000', 'day')]).toEqual([
    month,
    month,
    month,
    month,
  ])
})

// field | two ways to write one amount
it.each([
  ['requests', '5,000,000', '500만'],
  ['duration', '3000', '3초'],
  ['memory', '1024', '1GB'],
  ['response', '2048', '2MB'],
  ['discount', '30', '30%'],
] as const)('how %s is written: %s or %s', (field, one, other) => {
  const read = (text: string) => parseWorkload({ ...SCENARIOS.scenario2, [field]: text })
  expect(read(one)).toMatchObject({ ok: true })
  expect(read(other)).toEqual(read(one))
})

it('in which order switches are turned on', () => {
  const switches = ['alb', 'ipv4', 'nat', 'dataOut', 'logs', 'credits', 'streamed'] as const
  const turned = (order: readonly (typeof switches)[number][]) =>
    parseWorkload({
      ...SCENARIOS.scenario2,
      ec2Hours: '365',
      ...Object.fromEntries(order.map(name => [name, true])),
    })
  fc.assert(
    fc.property(fc.shuffledSubarray([...switches], { minLength: switches.length }), order => {
      expect(turned(order)).toEqual(turned(switches))
    }),
  )
})

// what has no say | where | what is changed
it.each<[string, (workload: Workload) => Workload, (workload: Workload) => Workload]>([
  [
    'hours of provisioned concurrency where there is none',
    workload => ({ ...workload, provisioned: 0 }),
    workload => ({ ...workload, provisionedHours: hours(1) }),
  ],
  [
    'the length of a log where none is written',
    workload => ({ ...workload, around: { ...workload.around, logs: false } }),
    workload => ({ ...workload, around: { ...workload.around, logSize: 512 } }),
  ],
  [
    'what comes with a request to a function that nothing stands before',
    workload => ({ ...workload, around: { ...workload.around, front: 'none', alb: false } }),
    workload => ({ ...workload, payload: workload.payload + 4096 }),
  ],
  [
    'the data of a gateway that does not stand there',
    workload => ({ ...workload, around: { ...workload.around, nat: false } }),
    workload => ({ ...workload, around: { ...workload.around, natData: gigabytes(77) } }),
  ],
  [
    'INIT where no run begins cold',
    workload => ({ ...workload, cold: { ...workload.cold, share: 0 }, snapStart: 'off' }),
    workload => ({
      ...workload,
      cold: { ...workload.cold, init: (workload.cold.init + 500) as Workload['cold']['init'] },
    }),
  ],
  [
    'the fewest tasks where each run has its own',
    workload => ({ ...workload, fargate: { ...workload.fargate, run: 'each' } }),
    workload => ({ ...workload, fargate: { ...workload.fargate, count: 99 } }),
  ],
  [
    'slots and target where instances are typed and each run has its task',
    workload => ({
      ...workload,
      fleet: { ...workload.fleet, sizing: 'typed' },
      fargate: { ...workload.fargate, run: 'each' },
      ec2: { ...workload.ec2, credits: false },
    }),
    workload => ({ ...workload, fleet: { ...workload.fleet, slots: 3, target: 0.5 } }),
  ],
])('%s', (_, where, changed) => {
  fc.assert(
    fc.property(anyWorkload, workload => {
      const before = where(workload)
      expect(billsIn(changed(before))).toEqual(billsIn(before))
    }),
  )
})

/** Every number in it, ten times as much. */
const dearer = <T>(prices: T): T =>
  JSON.parse(JSON.stringify(prices), (_, value) => (typeof value === 'number' ? value * 10 : value))

it('prices of what is not used, also for where the sides cross', () => {
  fc.assert(
    fc.property(anyWorkload, any => {
      const around = {
        ...any.around,
        front: 'none',
        alb: false,
        ipv4: false,
        nat: false,
        dataOut: false,
        logs: false,
      } as const
      const workload: Workload = { ...any, architecture: 'x86', snapStart: 'off', provisioned: 0, around }
      const book = bookOf(workload.region)
      const { type } = workload.ec2
      const changed: PriceBook = {
        ...dearer(book),
        lambda: {
          ...dearer(book.lambda),
          x86: { ...book.lambda.x86, provisionedConcurrency: dearer(book.lambda.x86.provisionedConcurrency) },
          requestPerMillion: book.lambda.requestPerMillion,
          ephemeralStoragePerGBs: book.lambda.ephemeralStoragePerGBs,
          responseStreamingPerGB: book.lambda.responseStreamingPerGB,
        },
        fargate: { ...dearer(book.fargate), x86: book.fargate.x86 },
        ebsGp3: book.ebsGp3,
        ec2: { ...dearer(book.ec2), [type]: book.ec2[type] },
      }
      expect(billsOf(workload, changed)).toEqual(billsOf(workload, book))
      expect(crossingsWith('ec2', workload, changed, 3)).toEqual(crossingsWith('ec2', workload, book, 3))
    }),
    { numRuns: 50 },
  )
})
