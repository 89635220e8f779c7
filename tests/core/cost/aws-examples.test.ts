import { describe, expect, it } from 'vitest'
import { US_EAST_1 } from '#core/aws/us-east-1.ts'
import { ec2Bill } from '#core/cost/ec2.ts'
import { fargateBill } from '#core/cost/fargate.ts'
import { billedDuration, billedInit, lambdaBill } from '#core/cost/lambda.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { profileOf } from '#core/cost/profile.ts'
import type { Workload } from '#core/cost/workload.ts'
import { gigabytes, hours, mebibytes, millis, requestsPerMonth } from '#core/units.ts'

/*
 * Worked examples that AWS published, to the cent: each line rounded, then added. The figures were read in stored copies of
 * AWS's pages; region us-east-1.
 */

const plain = workloadOfPreset('scenario1', { freeTier: false, month: { days: 31, hours: 744 } })
const amounts = ({ lines, total }: ReturnType<typeof lambdaBill>) => [...lines.map(({ amount }) => amount), total]
const around = (changes: Partial<Workload['around']>): Workload['around'] => ({ ...plain.around, ...changes })

const telemetry = { requests: requestsPerMonth(10_000 * 24 * 31), duration: millis(2000), memory: mebibytes(1024) }

/** name | workload | each line in $, then the total */
const LAMBDA: readonly (readonly [string, Partial<Workload>, readonly number[]])[] = [
  [
    'mobile backend: 3M requests, 120 ms, 1,536 MB, free tier',
    { requests: requestsPerMonth(3e6), duration: millis(120), memory: mebibytes(1536), freeTier: true },
    [0.4, 2.33, 2.73],
  ],
  ['telemetry: 7.44M requests, 2 s, 1,024 MB', telemetry, [1.49, 248, 249.49]],
  [
    'ephemeral storage: 6M requests, 280 ms, 4,096 MB, 2 GB of /tmp, free tier',
    {
      requests: requestsPerMonth(6e6),
      duration: millis(280),
      memory: mebibytes(4096),
      ephemeral: mebibytes(2048),
      freeTier: true,
    },
    [1, 105.33, 0.08, 106.41],
  ],
  [
    'provisioned concurrency: 7 environments for a day, 2M requests on them, 280 ms, 4,096 MB',
    {
      requests: requestsPerMonth(2e6),
      duration: millis(280),
      memory: mebibytes(4096),
      provisioned: 7,
      month: { days: 1, hours: 24 },
    },
    [0.4, 10.08, 21.78, 32.26],
  ],
  [
    'SnapStart: the telemetry function, 1 GB cached for 31 days, 74,400 restores',
    { ...telemetry, snapStart: 'python', cold: { share: 0.01, init: millis(0), billed: true } },
    [1.49, 248, 4.03, 10.4, 263.92],
  ],
]

it.each(LAMBDA)('aws.amazon.com/lambda/pricing: %s', (_, changes, expected) => {
  expect(amounts(lambdaBill({ ...plain, ...changes }, US_EAST_1))).toEqual(expected)
})

it('aws.amazon.com/blogs/compute, INIT billing: 250.06 ms and 100.77 ms of INIT are billed as 351 ms', () => {
  const run = { ...plain, duration: millis(250.06), cold: { share: 1, init: millis(100.77), billed: true } }
  expect(billedDuration(run.duration)).toBe(251)
  expect(billedDuration(run.duration) + billedInit(run)).toBe(351)
})

it('aws.amazon.com/fargate/pricing: ten pods for an hour a day, 0.25 vCPU and 1 GB, 30 days', () => {
  const month = { days: 30, hours: 30 }
  const fargate = { run: 'always' as const, vCpu: 0.25, memory: gigabytes(1), count: 10 }
  expect(amounts(fargateBill({ ...plain, month, fargate, requests: requestsPerMonth(0) }, US_EAST_1))).toEqual([
    3.04, 1.33, 4.37,
  ])
})

describe('aws.amazon.com/api-gateway/pricing', () => {
  // name | requests | KB | front | $
  it.each([
    ['HTTP API, 432M calls over two tiers', 432e6, 1, 'http', 418.8],
    ['HTTP API, 1.08M calls of 4.5 MB are metered as nine each', 1.08e6, 4608, 'http', 9.72],
    ['REST API, 5M calls', 5e6, 3, 'rest', 17.5],
    ['REST API, 15 billion calls over three tiers', 15e9, 4, 'rest', 1165.5 + 1867.6 + 33_320],
  ] as const)('%s', (_, calls, kilobytes, front, dollars) => {
    const workload = {
      ...plain,
      requests: requestsPerMonth(calls),
      response: { kilobytes, streamed: false },
      around: around({ front }),
    }
    const line = lambdaBill(workload, US_EAST_1).lines.find(({ what }) => what === `${front}Api`)
    expect(line?.amount).toBe(dollars)
  })
})

describe('EC2 User Guide, unlimited mode', () => {
  const busy = (share: number, type: Workload['ec2']['type']): Workload => ({
    ...plain,
    month: { days: 1, hours: 24 },
    requests: requestsPerMonth(86_400 * share * 2),
    duration: millis(1000),
    profile: profileOf(Array.from({ length: 24 }, () => 1)),
    ec2: { ...plain.ec2, type, credits: true, hours: hours(24) },
    operations: { ...plain.operations, ec2Hours: hours(0) },
  })

  it('t3.large at 42.5% of its two vCPU costs what m5.large does', () => {
    const burst = ec2Bill(busy(0.425, 't3.large'), US_EAST_1).total
    expect(burst).toBe(ec2Bill(busy(0.425, 'm5.large'), US_EAST_1).total)
    expect(burst).toBe(2.3)
  })

  it('at the baseline of 30% there is no surplus', () => {
    expect(ec2Bill(busy(0.3, 't3.large'), US_EAST_1).lines.map(({ what }) => what)).toEqual(['instances'])
  })
})

/*
 * The copy of the example holds its lines: 30.83 + 0.40 + 7.81 = 39.04. The first two take their free tier, 3M requests of
 * 2.25M GB-s; the third takes none of its own, 1,000,000 MB above the free 6 MB of each response.
 */
it('aws.amazon.com/lambda/pricing: response streaming, each line rounded, then added', () => {
  const streamed = { requests: requestsPerMonth(1e6), response: { kilobytes: 7 * 1024, streamed: true } }
  const run = { requests: requestsPerMonth(3e6), duration: millis(500), memory: mebibytes(1536), freeTier: true }
  const [requests, duration] = lambdaBill({ ...plain, ...run }, US_EAST_1).lines
  const streaming = lambdaBill({ ...plain, ...streamed }, US_EAST_1).lines.find(({ what }) => what === 'streaming')
  const lines = [duration, requests, streaming].map(line => line?.amount ?? Number.NaN)
  expect(lines).toEqual([30.83, 0.4, 7.81])
  expect(lines.reduce((sum, amount) => sum + amount * 100, 0)).toBe(3904)
})

it('aws.amazon.com/elasticloadbalancing/pricing: 1 connection a second that lasts 2 minutes is 0.04 LCU by either count', () => {
  const workload = {
    ...plain,
    month: { days: 30, hours: 720 },
    requests: requestsPerMonth(86_400 * 30),
    duration: millis(120_000),
    around: around({ alb: true }),
  }
  expect(fargateBill(workload, US_EAST_1).lines.find(({ what }) => what === 'lcu')?.quantity).toBeCloseTo(0.04 * 720, 9)
})

it('aws.amazon.com/elasticloadbalancing/pricing: 5 requests a second of 60 KB are 1.08 LCU, 22.42 in 30 days', () => {
  const workload = {
    ...plain,
    month: { days: 30, hours: 720 },
    requests: requestsPerMonth(5 * 86_400 * 30),
    response: { kilobytes: 60, streamed: false },
    around: around({ alb: true }),
  }
  const lines = fargateBill(workload, US_EAST_1).lines.filter(({ what }) => what === 'albHours' || what === 'lcu')
  expect(lines.map(({ amount }) => amount)).toEqual([16.2, 6.22])
})
