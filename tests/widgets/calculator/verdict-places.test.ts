import { describe, expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { verdictWords } from '#strings/calculator-verdict.ts'
import { compareCosts, verdictOf } from '#widgets/calculator/compare.ts'

describe('several crossings, or none that is known', () => {
  const seen = verdictOf(compareCosts(workloadOfPreset('scenario1'), SEOUL))
  const places = (...perDays: number[]) => perDays.map((perDay, index) => ({ perDay, rises: index % 2 === 0 }))
  const tail = (changes: Partial<typeof seen>) => verdictWords.tail({ ...seen, limit: undefined, ...changes })

  it('stairs are the reason where servers follow the traffic, and are not where their number is typed', () => {
    const crossings = places(1_000_000, 2_000_000)
    expect(tail({ crossings, isTyped: false })).toBe(
      '서버가 계단처럼 늘어서 하루 약 100만 건, 200만 건에서 더 싼 쪽이 바뀌어요.',
    )
    expect(tail({ crossings, isTyped: true })).toBe('하루 약 100만 건, 200만 건에서 더 싼 쪽이 바뀌어요.')
  })

  it('where both cost the same, that is the break-even only near it: two bills of $0 are alike far below', () => {
    const crossings = places(1_000_000)
    expect(tail({ cheaper: 'same', crossings, perDay: 1_004_000 })).toBe(
      '지금이 손익분기점이에요. 요청이 더 늘면 EC2가 싸져요.',
    )
    expect(tail({ cheaper: 'same', crossings, perDay: 0 })).toBe('하루 약 100만 건부터는 EC2가 싸져요.')
  })

  it('there may be more behind the last that was found', () => {
    expect(tail({ more: true })).toBe('하루 약 208만 건부터는 EC2가 싸져요. 그 뒤에도 더 바뀔 수 있어요.')
  })

  it('where the search found none, nothing is called cheaper for ever', () => {
    expect(tail({ crossings: [], more: true })).toBe(
      '손익분기점은 알 수 없어요. 요청이 아주 많거나 가격 자료가 없는 곳에 있을 수 있어요.',
    )
  })
})
