import { expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { lambdaBill } from '#core/cost/lambda.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { requestsPerMonth } from '#core/units.ts'
import { arithmetic } from '#strings/bill.ts'

it('the free GB-seconds are taken off before tiers cut the rest', () => {
  const workload = workloadOfPreset('scenario2', { requests: requestsPerMonth(3_000_000_000) })
  const duration = lambdaBill(workload, SEOUL).lines.find(({ what }) => what === 'duration')
  // 6 billion × $0.0000166667 = $100,000.20, the other 2,999,600,000 × $0.000015 = $44,994.00
  expect(duration && arithmetic(duration)).toEqual([
    '3,000,000,000 × 3초 × 1GB = 9,000,000,000 GB-초',
    '9,000,000,000 - 400,000 = 8,999,600,000 GB-초',
    '6,000,000,000 × $0.0000166667 + 2,999,600,000 × $0.000015 = $144,994.20',
  ])
})

it('so are the free 100 GB of data out', () => {
  const scenario = workloadOfPreset('scenario1')
  const workload = {
    ...scenario,
    requests: requestsPerMonth(1_048_576),
    response: { kilobytes: 20_480, streamed: false },
    around: { ...scenario.around, dataOut: true },
  }
  const out = lambdaBill(workload, SEOUL).lines.find(({ what }) => what === 'dataOut')
  // 1,048,576 KB make a GB: 20,480 GB. 10,240 GB × $0.126 = $1,290.24, the other 10,140 GB × $0.122 = $1,237.08.
  expect(out && arithmetic(out)).toEqual([
    '1,048,576건 × 20,480KB = 20,480 GB',
    '20,480 - 100 = 20,380 GB',
    '10,240 × $0.126 + 10,140 × $0.122 = $2,527.32',
  ])
})
