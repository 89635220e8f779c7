import { describe, expect, it } from 'vitest'
import { MONTHS } from '#core/cost/parse-workload.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { requestsPerMonth } from '#core/units.ts'
import { calculatorWords } from '#strings/calculator.ts'
import { basisOf } from '#widgets/calculator/AnswerNotes.tsx'

const scenario = workloadOfPreset('scenario1')

describe('what a result is counted in', () => {
  it('tells month, mean and peak', () => {
    // 1,036,800 requests in 30 days of 24 hours: 0.4 a second; a peak of twelve even hours has twice as many.
    const workload = { ...scenario, requests: requestsPerMonth(1_036_800) }
    expect(basisOf(workload)).toBe(
      '한 달은 요청 30일, 서버 730시간으로 셌어요. 요청은 초당 0.4건이에요. EC2 대수는 입력한 그대로예요.',
    )
    const levels = [
      { share: 2 / 24, hours: 12 },
      { share: 0, hours: 12 },
    ]
    expect(basisOf({ ...workload, profile: { ...workload.profile, levels } })).toContain(
      '요청은 초당 평균 0.4건, 가장 바쁜 시간에는 0.8건이에요.',
    )
  })

  it('names the days of 730 hours', () => {
    expect(calculatorWords.month(MONTHS['730h'])).toBe('한 달은 요청 30.4일, 서버 730시간이에요.')
  })
})
