import { describe, expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { SCENARIOS } from '#core/cost/scenarios.ts'
import type { Workload } from '#core/cost/workload.ts'
import { hours, requestsPerMonth } from '#core/units.ts'
import { totalWords } from '#strings/calculator.ts'
import { mineWords } from '#strings/calculator-mine.ts'
import { reverseWords } from '#strings/calculator-reverse.ts'
import { verdictWords } from '#strings/calculator-verdict.ts'
import { calculationFile } from '#widgets/calculator/calculation-file.ts'
import { sheetOf } from '#widgets/calculator/calculation-sheet.ts'
import { compareCosts, verdictOf } from '#widgets/calculator/compare.ts'
import { bookOf } from '../../core/cost/any-input.ts'

const scenario = workloadOfPreset('scenario1')
const idle = { ...scenario.operations, ec2Hours: hours(0) }

const sentences = (workload: Workload, book = SEOUL) => {
  const verdict = verdictOf(compareCosts(workload, book))
  return [verdictWords.head(verdict), verdictWords.tail(verdict)]
}

describe('who is cheaper, and from where on', () => {
  it('scenario 1: EC2 from 208만 a day', () => {
    expect(sentences(scenario)).toEqual([
      '이 사용량이면 Lambda가 월 US$109.49 더 싸요.',
      // Two vCPU of 0.2 s a request carry 10 a second, 864,000 a day.
      '하루 약 208만 건부터는 EC2가 싸져요. 다만 EC2 1대는 하루 86만 건까지만 감당해요.',
    ])
  })

  it('above the only crossing it is told where Lambda is cheaper', () => {
    expect(sentences({ ...scenario, requests: requestsPerMonth(300_000_000) })[1]).toContain(
      '하루 약 208만 건보다 적으면 Lambda가 싸요.',
    )
  })

  // Five environments kept ready cost more than five servers. At a tenth of its two slots a server takes one run of 0.2 s each
  // second, so 2,592,000 a month, and 12,960,001 are the first that a sixth is bought for.
  const ready = {
    ...scenario,
    provisioned: 5,
    operations: idle,
    fleet: { sizing: 'hourly' as const, slots: 1, target: 0.1 },
  }

  it('where the only crossing falls, Lambda is cheaper from there on', () => {
    expect(compareCosts(ready, SEOUL).crossings.found).toEqual([{ requests: 12_960_001, rises: false }])
    expect(sentences(ready)[1]).toBe('하루 약 43만 건부터는 Lambda가 싸져요.')
    expect(sentences({ ...ready, requests: requestsPerMonth(20_000_000) })[1]).toBe(
      '하루 약 43만 건보다 적으면 EC2가 싸요.',
    )
  })

  it('without any crossing EC2 is cheaper from the first request', () => {
    const twoReady = { ...scenario, provisioned: 5, operations: idle }
    expect(sentences(twoReady)[1]).toBe('요청이 한 건도 없어도 EC2가 더 싸요.')
  })
})

describe('more than a typed number of instances carries', () => {
  // 62,700,000 a month: (61.7 million × $0.20 = $12.34) + (6,270,000 - 400,000) GB-s × $0.0000166667 = $97.83 are $110.17 on Lambda.
  const busy = { ...scenario, requests: requestsPerMonth(62_700_000) }

  it('is said before who would be cheaper, and who of the others is', () => {
    const { fargate } = compareCosts(busy, SEOUL).bills
    expect(fargate.total).toBeGreaterThan(110.17)
    expect(sentences(busy)).toEqual([
      'EC2 1대로는 이 트래픽을 감당할 수 없어요. 비용만 보면 EC2가 월 US$0.68 더 싸요.',
      `EC2를 빼면 Lambda가 월 US$${(fargate.total - 110.17).toFixed(2)} 더 싸요. 하루 약 208만 건보다 적으면 Lambda가 싸요. EC2 1대는 하루 86만 건까지만 감당해요.`,
    ])
    expect(verdictWords.short(verdictOf(compareCosts(busy, SEOUL)))).toBe('EC2로는 감당할 수 없어요')
  })

  it('is said beside the answer where Lambda is cheaper anyway', () => {
    const [head, tail] = sentences({ ...scenario, requests: requestsPerMonth(30_000_000) })
    expect(head).toMatch(/^이 사용량이면 Lambda가 월 US\$[\d.]+ 더 싸요\.$/)
    expect(tail).toBe(
      '하루 약 208만 건부터는 EC2가 싸져요. EC2 1대로는 이 트래픽을 감당할 수 없어요. EC2 1대는 하루 86만 건까지만 감당해요.',
    )
  })

  it('is not said where three instances carry the crossing', () => {
    // 3 × 864,000 = 2,592,000 a day; without work they cost 3 × $9.49 = $28.47, which Lambda reaches earlier.
    const three = { ...scenario, operations: idle, ec2: { ...scenario.ec2, count: 3 } }
    expect(sentences(three)[1]).not.toContain('감당')
  })
})

describe('Fargate as the cheapest of three', () => {
  const images = workloadOfPreset('image-pipeline')

  it('is named, and then who is cheaper of the other two', () => {
    const { bills } = compareCosts(images, SEOUL)
    expect([bills.lambda.total, bills.ec2.total, bills.fargate.total]).toEqual([197.69, 244.95, 137.59])
    const [head, tail] = sentences(images)
    expect(head).toBe('이 사용량이면 Fargate가 가장 싸요. Lambda보다 월 US$60.10 적게 들어요.')
    expect(tail).toMatch(/^Lambda와 EC2만 보면 Lambda가 월 US\$47\.26 더 싸요\./)
    expect(verdictWords.short(verdictOf(compareCosts(images, SEOUL)))).toBe('Fargate가 가장 싸요')
  })

  it('is not named where it lacks a price, and so may cost more', () => {
    const sydney = bookOf('ap-southeast-2')
    const balanced: Workload = { ...images, region: 'ap-southeast-2', around: { ...images.around, alb: true } }
    const { bills, unpriced } = compareCosts(balanced, sydney)
    expect(unpriced).toContain('fargate')
    expect(bills.fargate.total).toBeLessThan(Math.min(bills.lambda.total, bills.ec2.total))
    expect(sentences(balanced, sydney)[0]).not.toContain('Fargate')
  })
})

describe('a price that nobody knows', () => {
  // Sydney has no price of a load balancer: $0.0132 × 730 = $9.64 is the least that EC2 costs.
  const sydney = bookOf('ap-southeast-2')
  const balanced: Workload = {
    ...scenario,
    region: 'ap-southeast-2',
    operations: idle,
    around: { ...scenario.around, alb: true },
  }

  it('is told with the total, and no crossing is', () => {
    const comparison = compareCosts(balanced, sydney)
    expect(comparison.bills.ec2.unpriced).toEqual(['albHours', 'lcu'])
    expect(totalWords(comparison.bills.ec2)).toBe('US$9.64 이상')
    expect(comparison.crossings.found).toEqual([])
    expect(sentences(balanced, sydney)).toEqual([
      '이 사용량이면 Lambda가 적어도 월 US$9.64 더 싸요.',
      'EC2는 가격 자료가 없는 항목이 있어서 손익분기점은 계산할 수 없어요.',
    ])
  })

  it('where it may decide, nobody is called cheaper', () => {
    const busy = { ...balanced, requests: requestsPerMonth(1_000_000_000) }
    expect(sentences(busy, sydney)).toEqual([
      'EC2는 가격 자료가 없는 항목이 있어서 어느 쪽이 더 싼지 말할 수 없어요.',
      '손익분기점도 계산할 수 없어요. EC2 1대로는 이 트래픽을 감당할 수 없어요. EC2 1대는 하루 86만 건까지만 감당해요.',
    ])
  })

  it('stands in the files, too', () => {
    const making = {
      title: '',
      address: '',
      created: new Date(0),
      exchange: { rate: '', on: '', vat: false },
      notes: [],
    }
    const file = calculationFile(SCENARIOS.scenario1, compareCosts(balanced, sydney), making)
    expect(file.verdict).toMatchObject({ cheaper: 'lambda', byUsd: 9.64, crossings: [], moreCrossings: false })
    expect(sheetOf(file)).toContainEqual([
      ...['합계', '합계', 'EC2', 9.64, 'USD/월'],
      ...['이상 (가격 자료가 없는 항목은 빠졌어요)', '', ''],
    ])
  })

  it('is told with what an amount pays for', () => {
    expect(reverseWords.basis(false)).toBe('영수증의 합계가 이 금액을 넘지 않는 가장 큰 값이에요.')
    expect(reverseWords.basis(true)).toBe(
      '영수증의 합계가 이 금액을 넘지 않는 가장 큰 값이에요. Lambda에 가격 자료가 없는 항목이 있어서 실제로는 더 작을 수 있어요.',
    )
  })

  it('is told in the lesson as well', () => {
    const { bills } = compareCosts(balanced, sydney)
    expect(mineWords.cell(bills, 1, false)).toEqual(['Lambda US$0.00', 'EC2 US$9.64 이상 (1대)'])
    expect(mineWords.cell(bills, 1, true)[1]).toBe('EC2 US$9.64 이상 (1대로는 부족)')
  })

  it('of data out moves nothing, since both sides pay it alike', () => {
    const book = { ...SEOUL, dataTransferOut: null }
    const out = { ...scenario, around: { ...scenario.around, dataOut: true } }
    const comparison = compareCosts(out, book)
    expect(totalWords(comparison.bills.ec2)).toBe('US$109.49 이상')
    expect(sentences(out, book)).toEqual(sentences(scenario))
  })
})
