import { describe, expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { US_EAST_1 } from '#core/aws/us-east-1.ts'
import type { Bill } from '#core/cost/bill.ts'
import { ec2Bill } from '#core/cost/ec2.ts'
import { lambdaBill } from '#core/cost/lambda.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import type { Workload } from '#core/cost/workload.ts'
import { hours, mebibytes, millis, requestsPerMonth } from '#core/units.ts'
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

describe('every step can be followed', () => {
  const busy = (changes: Partial<Workload>) => workloadOfPreset('scenario2', { freeTier: false, ...changes })

  it('a mean number of servers has the digits that give the amount', () => {
    const images = workloadOfPreset('image-pipeline')
    const [line] = written(ec2Bill(images, SEOUL))
    const [, count, hours, price, sum] =
      /^평균 ([\d.]+)대 × (\d+)시간 × \$([\d.]+) = \$([\d.]+)$/.exec(line ?? '') ?? []
    expect(Number(count) * Number(hours) * Number(price)).toBeCloseTo(Number(sum), 2)
  })

  it('calls of an API are counted in millions, and so written', () => {
    const rest = busy({ requests: requestsPerMonth(500_000_000) })
    const around = { ...rest.around, front: 'rest' } as const
    expect(written(lambdaBill({ ...rest, around }, SEOUL))).toEqual(
      expect.arrayContaining(['500,000,000건 = 500 × 100만 건', '333 × $3.50 + 167 × $3.19 = $1,698.23']),
    )
  })

  it('what ran on provisioned environments is taken off before the rest is priced', () => {
    // 5,000,000 × 3 s × 1 GB in a month: one environment that is always ready takes 30 × 86,400 s of it.
    const steps = written(lambdaBill(busy({ provisioned: 1, provisionedHours: hours(24) }), SEOUL))
    const taken = steps.find(step => step.includes('Provisioned'))
    expect(taken).toMatch(/^15,000,000 - Provisioned [\d,.]+ = [\d,.]+ GB-초$/)
    const rest = / = ([\d,.]+) GB-초$/.exec(taken ?? '')?.[1]
    expect(steps.some(step => step.startsWith(`${rest} × $0.0000166667 = `))).toBe(true)
  })

  it('a memory in GB has all the digits of its product', () => {
    // 1,769 ÷ 1,024 = 1.7275390625
    const steps = written(lambdaBill(busy({ memory: mebibytes(1769), duration: millis(200) }), SEOUL))
    expect(steps).toContain('5,000,000 × 0.2초 × 1.7275390625GB = 1,727,539.0625 GB-초')
  })

  it('surplus credits are vCPU-hours of a day', () => {
    const { ec2, ...one } = busy({ requests: requestsPerMonth(100 * 86_400 * 30), duration: millis(30) })
    const small = { ...one, ec2: { ...ec2, type: 't3.small', credits: true } } as const
    // 100 × 0.03 s keep three vCPU of two busy: 2 vCPU × 24 h, less the 20% of them that are paid for
    expect(written(ec2Bill(small, SEOUL))).toContain('38.4 vCPU-시간/일 × 30.416667일 × $0.05 = $58.40')
  })
})
