import { describe, expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { breakEvenMap } from '#core/cost/break-even-map.ts'
import { crossingsWith } from '#core/cost/compare.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import type { Workload } from '#core/cost/workload.ts'
import { hours, mebibytes, millis, requestsPerMonth, usd } from '#core/units.ts'

/**
 * Lambda: 1 GB for 1 s and one request, $0.0000166667 + $0.0000002, so $16.8667 a million. EC2: no hour of an instance, one hour of
 * work at a rate of so many times $16.8667: both cost the same at exactly so many million requests.
 */
const meetingAt = (millions: number) => {
  const { ec2, operations, ...rest } = workloadOfPreset('scenario1', {
    memory: mebibytes(1024),
    duration: millis(1000),
    freeTier: false,
  })
  const rate = usd(Number((16.8667 * millions).toFixed(4)))
  return { ...rest, ec2: { ...ec2, hours: hours(0) }, operations: { ...operations, ec2Hours: hours(1), rate } }
}

const around = (changes: Partial<Workload['around']>) => {
  const { around, ...rest } = workloadOfPreset('scenario1')
  return { ...rest, around: { ...around, ...changes } }
}

describe('what both pay alike moves no crossing', () => {
  const alone = { requests: 62_333_825, rises: true }

  it('stands where EC2 is reached without anything around it', () => {
    expect(crossingsWith('ec2', around({}), SEOUL)).toEqual({ found: [alone], more: false })
  })

  // 100 KB × 62,333,825 are 5,945 GB. From 10,240 GB, 107,374,182 requests, on the next ones cost half as much on Lambda.
  it('logs, up to the volume from which a function pays less for them', () => {
    const { found, more } = crossingsWith('ec2', around({ logs: true, logSize: 100 }), SEOUL)
    expect(more).toBe(false)
    expect(found[0]).toEqual(alone)
    expect(found[1]?.rises).toBe(false)
    expect(found[1]?.requests).toBeGreaterThan(107_374_182)
  })

  it('a load balancer before either, whose connections count', () => {
    expect(crossingsWith('ec2', around({ front: 'alb', alb: true, ipv4: true }), SEOUL)).toEqual({
      // The two addresses of the balancer are in both bills, the one of the instance in EC2's alone.
      found: crossingsWith('ec2', around({ ipv4: true }), SEOUL).found,
      more: false,
    })
  })
})

// A t3a.small has no price of surplus credits: where it needs them nobody knows what it costs.
it('no crossing is told at which a price is missing', () => {
  const { ec2, ...rest } = workloadOfPreset('scenario1', {
    requests: requestsPerMonth(1000),
    duration: millis(200),
    memory: mebibytes(512),
    freeTier: false,
  })
  const workload: Workload = {
    ...rest,
    ec2: { ...ec2, type: 't3a.small', count: 2, credits: true },
    operations: { ...rest.operations, ec2Hours: hours(0) },
  }
  expect(crossingsWith('ec2', workload, SEOUL)).toEqual({ found: [], more: true })
  const found = crossingsWith('ec2', { ...workload, ec2: { ...workload.ec2, credits: false } }, SEOUL)
  expect(found).toEqual({ found: [{ requests: expect.any(Number), rises: true }], more: false })
  const [map] = breakEvenMap(workload, SEOUL, [512], [200]).rows
  expect(map).toEqual(['unknown'])
})

describe('a crossing of whole requests is exact', () => {
  // In floats 267, 317 and 367 million begin one request late.
  it.each([1, 100, 267, 317, 367, 399])('%d million requests', millions => {
    const found = crossingsWith('ec2', meetingAt(millions), SEOUL)
    expect(found).toEqual({ found: [{ requests: millions * 1e6, rises: true }], more: false })
  })

  it('each of the first 399 million', () => {
    const late = Array.from({ length: 399 }, (_, index) => index + 1).filter(
      millions => crossingsWith('ec2', meetingAt(millions), SEOUL).found[0]?.requests !== millions * 1e6,
    )
    expect(late).toEqual([])
  })
})
