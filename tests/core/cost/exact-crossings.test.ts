import { describe, expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { crossingsWith } from '#core/cost/compare.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { hours, mebibytes, millis, usd } from '#core/units.ts'

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
