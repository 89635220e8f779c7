import { describe, expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { billsOf, type Side } from '#core/cost/compare.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import type { Workload } from '#core/cost/workload.ts'
import { gigabytes, millis, requestsPerMonth } from '#core/units.ts'

/* Prices of Seoul. 1,024 requests of 1 MB are 1 GB. A month of 720 h, so that a request a second makes 2,592,000. */

const none = workloadOfPreset('scenario1', { month: { days: 30, hours: 720 } })
const SECOND = 86_400 * 30

const lineOf = (what: string, side: Side, changes: Partial<Workload>, around: Partial<Workload['around']>) =>
  billsOf({ ...none, ...changes, around: { ...none.around, ...around } }, SEOUL)[side].lines.find(
    line => line.what === what,
  )

describe('REST API', () => {
  // millions of calls | $: 333 × 3.50 = 1,165.50, 667 × 3.19 = 2,127.73, 19,000 × 2.71 = 51,490, then 1.72
  it.each([
    [0, 0],
    [333, 1165.5],
    [334, 1165.5 + 3.19],
    [1000, 3293.23],
    [1001, 3293.23 + 2.71],
    [20_000, 54_783.23],
    [20_001, 54_783.23 + 1.72],
    [25_000, 63_383.23],
  ])('%d million calls', (millions, dollars) => {
    const calls = { requests: requestsPerMonth(millions * 1e6) }
    expect(lineOf('restApi', 'lambda', calls, { front: 'rest' })?.amount).toBeCloseTo(dollars, 9)
  })
})

describe('HTTP API', () => {
  // millions of calls | $: 300 × 1.23 = 369, then 1.11
  it.each([
    [300, 369],
    [301, 370.11],
  ])('%d million calls', (millions, dollars) => {
    const calls = { requests: requestsPerMonth(millions * 1e6) }
    expect(lineOf('httpApi', 'lambda', calls, { front: 'http' })?.amount).toBe(dollars)
  })

  // KB of a request | KB of a response | of 512 KB each: a million calls × $1.23
  it.each([
    [0, 0, 1.23],
    [512, 512, 1.23],
    [513, 0, 2.46],
    [0, 1025, 3.69],
    [600, 1025, 3.69],
  ])('a million calls of %d KB in and %d KB out', (payload, kilobytes, dollars) => {
    const calls = { requests: requestsPerMonth(1e6), payload, response: { kilobytes, streamed: false } }
    expect(lineOf('httpApi', 'lambda', calls, { front: 'http' })?.amount).toBe(dollars)
  })
})

it('a Function URL is a line that costs nothing', () => {
  expect(lineOf('functionUrl', 'lambda', {}, { front: 'url' })).toMatchObject({ quantity: 100_000, amount: 0 })
})

describe('data out', () => {
  // GB | $: 100 free, 10,240 × 0.126 = 1,290.24, 40,960 × 0.122 = 4,997.12, 102,400 × 0.117 = 11,980.80, then 0.108
  it.each([
    [100, 0],
    [101, 0.13],
    [10_340, 1290.24],
    [10_341, 1290.36],
    [51_300, 6287.36],
    [51_301, 6287.48],
    [153_700, 18_268.16],
    [153_701, 18_268.27],
  ])('%d GB, alike on every side', (gb, dollars) => {
    const sent = { requests: requestsPerMonth(gb * 1024), response: { kilobytes: 1024, streamed: false } }
    for (const side of ['lambda', 'ec2', 'fargate'] as const)
      expect(lineOf('dataOut', side, sent, { dataOut: true })?.amount).toBe(dollars)
  })

  it('a billion responses of 200 KB are 190,734.86 GB', () => {
    const sent = { requests: requestsPerMonth(1e9), response: { kilobytes: 200, streamed: false } }
    expect(lineOf('dataOut', 'lambda', sent, { dataOut: true })?.amount).toBe(22_267.93)
  })
})

describe('logs', () => {
  // GB | $ of Lambda: 10,240 × 0.76 = 7,782.40, 20,480 × 0.38 = 7,782.40, 20,480 × 0.152 = 3,112.96, then 0.076 | $ of EC2: 0.76
  it.each([
    [1, 0.76, 0.76],
    [10_240, 7782.4, 7782.4],
    [10_241, 7782.78, 7783.16],
    [30_720, 15_564.8, 23_347.2],
    [30_721, 15_564.95, 23_347.96],
    [51_200, 18_677.76, 38_912],
    [51_201, 18_677.84, 38_912.76],
  ])('%d GB', (gb, lambda, ec2) => {
    const written = { requests: requestsPerMonth(gb * 1024) }
    const logs = { logs: true, logSize: 1024 }
    expect(lineOf('logs', 'lambda', written, logs)?.amount).toBe(lambda)
    expect(lineOf('logs', 'ec2', written, logs)?.amount).toBe(ec2)
  })

  it('a billion runs of 60 KB', () => {
    const logs = { logs: true, logSize: 60 }
    expect(lineOf('logs', 'lambda', { requests: requestsPerMonth(1e9) }, logs)?.amount).toBe(19_135.31)
  })
})

it('a NAT gateway: 720 h × $0.059, and 100 GB × $0.059', () => {
  const nat = { nat: true, natData: gigabytes(100) }
  expect(lineOf('natHours', 'ec2', {}, nat)?.amount).toBe(42.48)
  expect(lineOf('natData', 'ec2', {}, nat)?.amount).toBe(5.9)
})

describe('load balancer', () => {
  // requests a second | ms | KB | before Lambda: LCU | before servers: LCU. An LCU carries 25 new connections a second,
  // 3,000 active ones, 1 GB an hour, 0.4 GB of it to Lambda; 1 × 100 KB a second are 0.36 GB an hour.
  it.each([
    ['new connections', 1, 200, 0, 0.04, 0.04],
    ['new connections', 50, 200, 1, 2, 2],
    ['active connections', 1, 300_000, 0, 0.1, 0.1],
    ['active connections', 10, 900_000, 0, 3, 3],
    ['data', 1, 200, 100, 0.9, 0.36],
  ])('%s decide: %d a second for %d ms with %d KB', (_, rate, ms, kilobytes, lambda, servers) => {
    const workload = {
      requests: requestsPerMonth(rate * SECOND),
      duration: millis(ms),
      response: { kilobytes, streamed: false },
    }
    expect(lineOf('lcu', 'lambda', workload, { front: 'alb' })?.quantity).toBeCloseTo(lambda * 720, 9)
    expect(lineOf('lcu', 'ec2', workload, { alb: true })?.quantity).toBeCloseTo(servers * 720, 9)
    expect(lineOf('lcu', 'fargate', workload, { alb: true })?.quantity).toBeCloseTo(servers * 720, 9)
  })

  // 15 million requests in 30 days, of which an LCU-hour carries 25 × 3,600: 166.67, however long the balancer stands there.
  it.each([720, 730, 744])('LCU follow the requests, and its own hours the month: %d h', monthHours => {
    const workload = { requests: requestsPerMonth(15_000_000), month: { days: 30, hours: monthHours } }
    expect(lineOf('lcu', 'ec2', workload, { alb: true })?.quantity).toBeCloseTo(15e6 / 25 / 3600, 9)
    expect(lineOf('albHours', 'ec2', workload, { alb: true })?.quantity).toBe(monthHours)
  })

  it('counts data in beside data out: 40 and 60 KB a second are 0.36 GB an hour', () => {
    const workload = { requests: requestsPerMonth(SECOND), payload: 40, response: { kilobytes: 60, streamed: false } }
    expect(lineOf('lcu', 'ec2', workload, { alb: true })?.quantity).toBeCloseTo(0.36 * 720, 9)
  })

  it('720 h × $0.0225, 0.9 LCU × 720 h × $0.008, two addresses × 720 h × $0.005', () => {
    const workload = { requests: requestsPerMonth(SECOND), response: { kilobytes: 100, streamed: false } }
    const amountOf = (what: string) => lineOf(what, 'lambda', workload, { front: 'alb', ipv4: true })?.amount
    expect(['albHours', 'lcu', 'ipv4'].map(amountOf)).toEqual([16.2, 5.18, 7.2])
  })
})
