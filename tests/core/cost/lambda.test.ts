import { describe, expect, it } from 'vitest'
import { type PriceBook, SEOUL } from '#core/aws/price-book.ts'
import { gbSecondsOf, lambdaBill, lambdaMonthly } from '#core/cost/lambda.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import type { Workload } from '#core/cost/workload.ts'
import { hours, mebibytes, millis, requestsPerMonth } from '#core/units.ts'

const amounts = (workload: Workload, prices: PriceBook = SEOUL) =>
  Object.fromEntries(lambdaBill(workload, prices).lines.map(line => [line.what, line.amount]))

describe("the lesson's scenarios in Seoul", () => {
  // scenario | GB-s | requests $ | duration $ | total $
  it.each([
    ['scenario1', 10_000, 0, 0, 0],
    ['scenario2', 15_000_000, 0.8, 243.33, 244.13],
    ['scenario3', 432_000, 0, 0.53, 0.53],
  ] as const)('%s', (key, gbs, requests, duration, total) => {
    const workload = workloadOfPreset(key)
    expect(gbSecondsOf(workload)).toBe(gbs)
    expect(amounts(workload)).toEqual({ requests, duration })
    expect(lambdaBill(workload, SEOUL).total).toBe(total)
  })
})

// Round prices, so that a reader can check every row in the head: $2 per 100,000 GB-s up to 1M, then $1, then $0.50.
const tiers = [
  { upToGBs: 1_000_000, perGBs: 0.00002 },
  { upToGBs: 3_000_000, perGBs: 0.00001 },
  { upToGBs: null, perGBs: 0.000005 },
]
const ready = { capacityPerGBs: 0.000005, durationPerGBs: 0.00001 }
const ROUND: PriceBook = {
  ...SEOUL,
  lambda: {
    ...SEOUL.lambda,
    requestPerMillion: 0.2,
    x86: { tiers, provisionedConcurrency: ready },
    ephemeralStoragePerGBs: 0.000001,
  },
}

/** 1 GB for 1 s without a free tier: GB-seconds equal requests. */
const second = (requests: number, changes: Partial<Workload> = {}) =>
  workloadOfPreset('scenario1', {
    requests: requestsPerMonth(requests),
    memory: mebibytes(1024),
    duration: millis(1000),
    freeTier: false,
    ...changes,
  })

describe('requests and duration', () => {
  // name | requests | free tier → requests $ | duration $
  it.each([
    ['no traffic costs nothing', 0, true, 0, 0],
    ['exactly the free GB-seconds cost nothing', 400_000, true, 0, 0],
    ['only what lies above the free tier is billed', 1_500_000, true, 0.1, 21],
    ['without the free tier all of it is billed', 500_000, false, 0.1, 10],
    ['the first tier ends where the second begins', 1_000_000, false, 0.2, 20],
    ['the second tier is cheaper for what lies in it', 2_000_000, false, 0.4, 30],
    ['the second ends where the third begins', 3_000_000, false, 0.6, 40],
    ['the third tier has no end', 5_000_000, false, 1, 50],
  ])('%s', (_, requests, freeTier, requestCharge, durationCharge) => {
    expect(amounts(second(requests, { freeTier }), ROUND)).toEqual({
      requests: requestCharge,
      duration: durationCharge,
    })
  })

  it('half the memory for twice the time costs the same', () => {
    const half = second(500_000, { memory: mebibytes(512), duration: millis(2000) })
    expect(lambdaMonthly(half, ROUND)).toBe(lambdaMonthly(second(500_000), ROUND))
  })

  it('a started millisecond is billed as a whole one', () => {
    expect(gbSecondsOf(second(1000, { duration: millis(1.01) }))).toBe(2)
    expect(gbSecondsOf(second(1000, { duration: millis(1) }))).toBe(1)
  })

  it('an amount below the free tier is zero and never negative', () => {
    const [requests, duration] = lambdaBill(workloadOfPreset('scenario1'), SEOUL).lines
    expect(requests).toMatchObject({ amount: 0, quantity: 0 })
    expect(duration).toMatchObject({ amount: 0, quantity: 0 })
  })
})

describe('ephemeral storage', () => {
  // MB | → $ for 1,000,000 s at $1 per million GB-s
  it.each([
    [512, undefined],
    [1536, 1],
    [2560, 2],
  ])('%i MB', (mb, dollars) => {
    expect(amounts(second(1_000_000, { ephemeral: mebibytes(mb) }), ROUND).ephemeral).toBe(dollars)
  })

  it('lasts as long as INIT too: a tenth of 10,000,000 runs begins with 2 s of it, 10M + 2M s', () => {
    const cold = { share: 0.1, init: millis(2000), billed: true }
    expect(amounts(second(10_000_000, { ephemeral: mebibytes(1536), cold }), ROUND).ephemeral).toBe(12)
  })
})

describe('provisioned concurrency', () => {
  // One environment of 1 GB is ready for 730 × 3,600 = 2,628,000 GB-s: 13.14 at $5 per million.
  it('is paid for all hours of the month without a request', () => {
    expect(amounts(second(0, { provisioned: 1 }), ROUND)).toEqual({
      requests: 0,
      provisionedCapacity: 13.14,
      provisionedDuration: 0,
    })
  })

  it('has no free tier, neither for requests nor for duration', () => {
    expect(amounts(second(1_000_000, { provisioned: 1, freeTier: true }), ROUND)).toEqual({
      requests: 0.2,
      provisionedCapacity: 13.14,
      provisionedDuration: 10,
    })
  })

  it('runs what does not fit at the tier price', () => {
    expect(amounts(second(2_728_000, { provisioned: 1 }), ROUND)).toEqual({
      requests: 0.55,
      provisionedCapacity: 13.14,
      provisionedDuration: 26.28,
      duration: 2,
    })
  })

  it('costs 13.47 a month for one environment of 1 GB in Seoul', () => {
    expect(lambdaBill(second(0, { provisioned: 1 }), SEOUL).total).toBe(13.47)
  })
})

describe('provisioned concurrency for part of the day, by five minutes begun', () => {
  // 5 environments of 0.5 GB × hours × 730 / 24 × 3,600 s × $0.0000051254: hours a day | hours that are billed | $
  it.each([
    [8, 8, 11.22],
    [8.01, 8 + 5 / 60, 11.34],
    [8.0833, 8 + 5 / 60, 11.34],
    [8.09, 8 + 10 / 60, 11.46],
    [24, 24, 33.67],
  ])('%d h are %d h', (aDay, billed, dollars) => {
    const workload = workloadOfPreset('scenario1', {
      requests: requestsPerMonth(0),
      provisioned: 5,
      provisionedHours: hours(aDay),
    })
    const line = lambdaBill(workload, SEOUL).lines.find(({ what }) => what === 'provisionedCapacity')
    expect(line?.quantity).toBeCloseTo(5 * 0.5 * billed * (730 / 24) * 3600, 5)
    expect(line?.amount).toBe(dollars)
  })
})

describe('a tenth of 5,000,000 runs of 3 s begins cold with 2 s of INIT, 1 GB', () => {
  const cold = { share: 0.1, init: millis(2000), billed: true }
  const of = (changes: Partial<Workload>) =>
    amounts(workloadOfPreset('scenario2', { freeTier: false, cold, ...changes }))

  // name | → $: 15M GB-s, and 1M of INIT where it is billed; 500,000 restores × $0.0001674588; 1 GB kept for 730 h
  it.each<[string, Partial<Workload>, Record<string, number>]>([
    ['INIT is billed with the run', {}, { duration: 266.67 }],
    ['before it was billed', { cold: { ...cold, billed: false } }, { duration: 250 }],
    [
      'SnapStart restores instead of initializing, and restores are paid for',
      { snapStart: 'python' },
      { duration: 250, snapStartCache: 4.83, snapStartRestore: 83.73 },
    ],
    ['SnapStart for Java costs nothing', { snapStart: 'java' }, { duration: 250 }],
  ])('%s', (_, changes, lines) => {
    expect(of(changes)).toEqual({ requests: 1, ...lines })
  })
})

describe('streamed responses', () => {
  // 1,000,000 × 7 MB: 1 MB of each is above the free 6 MB, 1,000,000 / 1,024 = 976.5625 GB × $0.008.
  const streaming = (changes: Partial<Workload>, kilobytes = 7 * 1024, streamed = true) =>
    amounts(second(1_000_000, { response: { kilobytes, streamed }, ...changes })).streaming

  it.each<[string, Partial<Workload>, number]>([
    ['all of them without the free tier', {}, 7.81],
    ['100 GB less with it', { freeTier: true }, 7.01],
    ['all of them with provisioned concurrency, which has none', { freeTier: true, provisioned: 1 }, 7.81],
    ['nothing within the free 100 GB', { freeTier: true, requests: requestsPerMonth(102_400) }, 0],
    ['100.9765625 GB, of which a GB costs', { freeTier: true, requests: requestsPerMonth(103_400) }, 0.01],
  ])('%s', (_, changes, dollars) => {
    expect(streaming(changes)).toBe(dollars)
  })

  it('a response of 6 MB has nothing above, and one that is not streamed has no such line', () => {
    expect(streaming({}, 6 * 1024)).toBeUndefined()
    expect(streaming({}, 7 * 1024, false)).toBeUndefined()
  })
})
