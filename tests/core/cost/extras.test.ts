import { describe, expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { differenceOf, frontDifferences, offOf } from '#core/cost/extras.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { mebibytes, millis, requestsPerMonth } from '#core/units.ts'
import { fieldWords } from '#strings/calculator-fields.ts'
import { bookOf } from './any-input.ts'

/** A million requests a month of 1 GB for 1 s. */
const second = workloadOfPreset('scenario1', {
  memory: mebibytes(1024),
  duration: millis(1000),
  freeTier: false,
  requests: requestsPerMonth(1_000_000),
})

describe('what a switch changes', () => {
  // Seoul, 730 h: an address $3.65, a NAT gateway $43.07.
  const fleet = workloadOfPreset('scenario1', {
    requests: requestsPerMonth(0),
    ec2: { ...second.ec2, count: 20 },
    around: { ...second.around, ipv4: true },
  })

  it('an address for each of 20 instances and the one task', () => {
    expect(differenceOf('ipv4', fleet, SEOUL).changes).toEqual([
      { side: 'ec2', usd: expect.closeTo(20 * 3.65, 6) },
      { side: 'fargate', usd: expect.closeTo(3.65, 6) },
    ])
  })

  it('a NAT gateway may save: 20 addresses become one', () => {
    expect(differenceOf('nat', fleet, SEOUL).changes).toEqual([
      { side: 'ec2', usd: expect.closeTo(43.07 - 19 * 3.65, 6) },
      { side: 'fargate', usd: expect.closeTo(43.07, 6) },
    ])
  })

  it('a log is shown with the size that is typed: 1,048,576 requests × 4 KB = 4 GB × $0.76', () => {
    const around = { ...second.around, logSize: 4 }
    const logs = differenceOf('logs', { ...second, around, requests: requestsPerMonth(1_048_576) }, SEOUL).changes
    expect(logs).toEqual(['lambda', 'ec2', 'fargate'].map(side => ({ side, usd: expect.closeTo(3.04, 6) })))
  })

  it('INIT is billed or not: 500 ms more of 100,000 cold runs of 1 GB are 50,000 GB-s, $0.83', () => {
    const cold = { share: 0.1, init: millis(500), billed: false }
    const changes = [{ side: 'lambda', usd: expect.closeTo(50_000 * 0.0000166667, 6) }]
    expect(differenceOf('initBilled', { ...second, cold }, SEOUL)).toEqual({ changes, unpriced: [] })
    expect(differenceOf('initBilled', { ...second, cold: { ...cold, billed: true } }, SEOUL).changes).toEqual(changes)
    expect(differenceOf('initBilled', second, SEOUL).changes).toEqual([])
  })

  it('each front against none: a million requests are $1.23 and $3.50, a load balancer $0.0225 × 730 and 0.38 LCU', () => {
    // 1,000,000 ÷ 30 days = 0.3858 connections a second; 25 of them, or 3,000 a minute that are open, make an LCU.
    const lcu = 0.385802 / 25
    expect(frontDifferences(second, SEOUL)).toEqual([
      { front: 'url', usd: 0 },
      { front: 'http', usd: expect.closeTo(1.23, 6) },
      { front: 'rest', usd: expect.closeTo(3.5, 6) },
      { front: 'alb', usd: expect.closeTo(0.0225 * 730 + lcu * 0.008 * 720, 3) },
    ])
  })

  it('what has no price is named, and not called free', () => {
    // Sydney has no price of a load balancer.
    const sydney = { ...second, region: 'ap-southeast-2' as const }
    const prices = bookOf('ap-southeast-2')
    expect(differenceOf('alb', sydney, prices)).toEqual({ changes: [], unpriced: ['ec2', 'fargate'] })
    expect(frontDifferences(sydney, prices)).toContainEqual({ front: 'alb', usd: undefined })
  })

  it('is told in words', () => {
    const { difference, frontDifferences: fronts } = fieldWords
    expect(difference({ changes: [{ side: 'ec2', usd: 3.65 }], unpriced: [] }, false)).toBe('켜면: EC2 +$3.65')
    expect(difference({ changes: [], unpriced: [] }, false)).toBe('켜도 지금은 값이 없어요.')
    expect(difference({ changes: [], unpriced: ['ec2', 'fargate'] }, true)).toBe(
      'EC2, Fargate: 이 리전의 가격 자료가 없어서 얼마인지 몰라요.',
    )
    expect(
      fronts([
        { front: 'url', usd: 0 },
        { front: 'http', usd: 1.23 },
        { front: 'alb', usd: undefined },
      ]),
    ).toBe('Lambda에 더해지는 값: Function URL $0, HTTP API +$1.23, ALB 가격 자료 없음')
  })

  it('what is off is named; credits only of a type that has them', () => {
    expect(offOf(fleet)).toEqual(['alb', 'nat', 'dataOut', 'logs', 'credits'])
    expect(offOf({ ...fleet, ec2: { ...fleet.ec2, type: 'm5.large' } })).not.toContain('credits')
  })
})
