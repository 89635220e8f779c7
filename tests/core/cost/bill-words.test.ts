import { expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { US_EAST_1 } from '#core/aws/us-east-1.ts'
import type { Bill } from '#core/cost/bill.ts'
import { ec2Bill } from '#core/cost/ec2.ts'
import { lambdaBill } from '#core/cost/lambda.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { requestsPerMonth } from '#core/units.ts'
import { arithmetic } from '#strings/bill.ts'

const written = (bill: Bill) => bill.lines.flatMap(arithmetic)

it('scenario 2 is written as the lesson writes it', () => {
  expect(written(lambdaBill(workloadOfPreset('scenario2'), SEOUL))).toEqual([
    '(5,000,000 - 1,000,000) × $0.20 / 1M = $0.80',
    '5,000,000 × 3초 × 1GB = 15,000,000 GB-초',
    '(15,000,000 - 400,000) × $0.0000166667 = $243.33',
  ])
})

it('below the free tier nothing is left, which is written as max(0, …) and not as a negative amount', () => {
  expect(written(lambdaBill(workloadOfPreset('scenario1'), SEOUL))).toEqual([
    'max(0, 100,000 - 1,000,000) × $0.20 / 1M = $0 (프리티어)',
    '100,000 × 0.2초 × 0.5GB = 10,000 GB-초',
    'max(0, 10,000 - 400,000) × $0.0000166667 = $0 (프리티어)',
  ])
})

it('every tier is named with its share', () => {
  const workload = workloadOfPreset('scenario2', { freeTier: false, requests: requestsPerMonth(3_000_000_000) })
  expect(written(lambdaBill(workload, SEOUL)).at(-1)).toBe(
    '6,000,000,000 × $0.0000166667 + 3,000,000,000 × $0.000015 = $145,000.20',
  )
})

it('the EC2 side of the lesson is written with hours and rate', () => {
  expect(written(ec2Bill(workloadOfPreset('scenario1'), US_EAST_1))).toEqual([
    '1대 × 730시간 × $0.0104 = $7.59',
    '월 2시간 × $50/시간 = $100.00',
  ])
})
