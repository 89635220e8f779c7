import { expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { lambdaBill } from '#core/cost/lambda.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import type { Architecture } from '#core/cost/workload.ts'
import { mebibytes, millis, requestsPerMonth } from '#core/units.ts'

const billion = 1e9

// 1 GB for 1 s, so that runs are GB-seconds; no free tier. A billion at x86: $16,666.70, then $15,000, then $13,333.40.
// At arm64: $13,333.40, then $12,000.10, then $10,666.70.
// architecture | billions of GB-s | $ of duration
it.each<[Architecture, number, number]>([
  ['x86', 6, 100_000.2],
  ['x86', 7, 115_000.2],
  // + 9 × 15,000
  ['x86', 15, 235_000.2],
  ['x86', 16, 248_333.6],
  ['arm', 7.5, 100_000.5],
  ['arm', 8.5, 112_000.6],
  // + 11.25 × 12,000.10 = 135,001.125
  ['arm', 18.75, 235_001.63],
  // 235,001.625 + 10,666.70
  ['arm', 19.75, 245_668.33],
])('%s: %d billion GB-s in Seoul', (architecture, count, usd) => {
  const workload = workloadOfPreset('scenario1', {
    requests: requestsPerMonth(count * billion),
    memory: mebibytes(1024),
    duration: millis(1000),
    freeTier: false,
    architecture,
  })
  const duration = lambdaBill(workload, SEOUL).lines.find(({ what }) => what === 'duration')
  expect(duration?.amount).toBe(usd)
})
