import { describe, expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { fargateBill, taskSeconds } from '#core/cost/fargate.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import type { Workload } from '#core/cost/workload.ts'
import { gigabytes, hours, millis, requestsPerMonth } from '#core/units.ts'
import { arithmetic } from '#strings/bill.ts'

/** A task for each run, 2 vCPU and 4 GB. Seoul: $0.04656 a vCPU-h, $0.00511 a GB-h. */
const each = (changes: Partial<Workload> = {}) =>
  workloadOfPreset('scenario1', {
    requests: requestsPerMonth(1200),
    duration: millis(600_000),
    fargate: { run: 'each', vCpu: 2, memory: gigabytes(4), count: 7 },
    ...changes,
  })
const amounts = (workload: Workload) => fargateBill(workload, SEOUL).lines.map(({ what, amount }) => [what, amount])

describe('a task for each run', () => {
  it('1,200 runs of 10 minutes are 200 h: 400 vCPU-h and 800 GB-h, however many are the fewest', () => {
    // 400 × 0.04656 = 18.624, 800 × 0.00511 = 4.088
    expect(amounts(each())).toEqual([
      ['fargateCpu', 18.62],
      ['fargateMemory', 4.09],
    ])
  })

  it('is written as it is computed', () => {
    expect(fargateBill(each(), SEOUL).lines.flatMap(arithmetic)).toEqual([
      '2 vCPU × 1,200건 × 600초 = 400 vCPU-시간',
      '400 × $0.04656 = $18.62',
      '4GB × 1,200건 × 600초 = 800 GB-시간',
      '800 × $0.00511 = $4.09',
    ])
  })

  // ms | seconds that are billed
  it.each([
    [1, 60],
    [59_999, 60],
    [60_000, 60],
    [60_001, 61],
    [600_000, 600],
  ])('%d ms are billed as %d s', (ms, seconds) => {
    expect(taskSeconds(each({ duration: millis(ms) }))).toBe(seconds)
  })

  it('without a run there is nothing to pay', () => {
    expect(amounts(each({ requests: requestsPerMonth(0) }))).toEqual([
      ['fargateCpu', 0],
      ['fargateMemory', 0],
    ])
  })

  it('has its address while it runs: 200 h × $0.005', () => {
    const workload = each()
    const bill = fargateBill({ ...workload, around: { ...workload.around, ipv4: true } }, SEOUL)
    expect(bill.lines.find(({ what }) => what === 'ipv4')?.amount).toBe(1)
  })

  it('leaves hours of work as they are: 2 × $50', () => {
    const workload = each()
    const operations = { ...workload.operations, fargateHours: hours(2) }
    expect(amounts({ ...workload, operations }).at(-1)).toEqual(['operations', 100])
  })
})

it('tasks that always run are paid for all hours: 7 × 730 h', () => {
  const workload = each({ requests: requestsPerMonth(1) })
  // 2 × 7 × 730 = 10,220 vCPU-h × 0.04656 = 475.8432; 20,440 GB-h × 0.00511 = 104.4484
  expect(amounts({ ...workload, fargate: { ...workload.fargate, run: 'always' } })).toEqual([
    ['fargateCpu', 475.84],
    ['fargateMemory', 104.45],
  ])
})

it('the nightly batch pays for its runs: 22.71 and 1,200 × 64 KB of logs', () => {
  // 1,200 × 64 / 1,024² GB × 0.76 = 0.0557
  expect(fargateBill(workloadOfPreset('nightly-batch'), SEOUL)).toMatchObject({ total: 22.77 })
})
