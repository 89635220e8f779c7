import { describe, expect, it } from 'vitest'
import { isFactKey } from '#core/aws/facts.ts'
import { FIGURE_KEYS, figureOf } from '#core/cost/figures.ts'
import { figureLabel } from '#strings/figure-labels.ts'

const rounded = (n: number, places: number) => Math.round(n * 10 ** places) / 10 ** places

// figure → value to so many places, as the errata re-derive it
it.each([
  ['lambda.freeTier.secondsAt128', 3_200_000, 0],
  ['lambda.freeTier.secondsAt512', 800_000, 0],
  ['lambda.freeTier.secondsAt1024', 400_000, 0],
  ['scenario1.totalWithoutFreeTier', 0.19, 2],
  ['scenario2.totalArm', 195.47, 2],
  ['scenario2.totalWithoutFreeTier', 251, 2],
  ['scenario3.totalOf744', 0.77, 2],
  ['scenario3.totalOf730', 0.63, 2],
  ['scenario3.totalWithoutFreeTier', 7.2, 2],
  ['ec2.t3.micro.month.us-east-1', 7.59, 2],
  ['ec2.t3.micro.month.ap-northeast-2', 9.49, 2],
  // 720 and 744 × 0.013
  ['ec2.t3.micro.monthOf720.ap-northeast-2', 9.36, 2],
  ['ec2.t3.micro.monthOf744.ap-northeast-2', 9.67, 2],
  ['lesson.ec2Total.us-east-1', 107.59, 2],
  ['lesson.ec2Total.ap-northeast-2', 109.49, 2],
  ['lesson.ec2TotalWithIpv4.ap-northeast-2', 113.14, 2],
  ['lesson.ec2TotalWithIpv4AndDisk.ap-northeast-2', 113.87, 2],
  ['ec2.t3.micro.monthWithIpv4AndDisk.ap-northeast-2', 13.87, 2],
  ['traffic-low.lambda', 2, 2],
  ['traffic-middle.lambda', 20, 2],
  ['traffic-high.lambda', 200, 2],
  ['traffic-very-high.lambda', 2000, 2],
  ['traffic-middle.lambdaWithFreeTier', 13.13, 2],
  ['traffic-low.ec2', 30.37, 2],
  ['traffic-very-high.ec2', 242.94, 2],
  ['traffic-high.ec2.ap-northeast-2', 151.84, 2],
  ['traffic-low.leak', 28, 0],
  ['traffic-low.leakPercent', 93, 0],
  ['traffic-middle.leakPercent', 67, 0],
  ['traffic-very-high.leak', -1760, 0],
  ['traffic-very-high.surplusMonth', 715, 0],
  ['breakEven.table.4', 300_000, 0],
  ['breakEven.table.8', 600_000, 0],
  ['breakEven.traffic.us-east-1.4', 304_000, -3],
  ['breakEven.traffic.us-east-1.8', 607_000, -3],
  ['breakEven.traffic.ap-northeast-2.4', 380_000, -3],
  ['breakEven.traffic.ap-northeast-2.8', 759_000, -3],
  ['breakEven.scenario1.us-east-1.1.free', 394_000, -3],
  ['breakEven.scenario1.ap-northeast-2.2.free', 800_000, -3],
  ['busy.lambda.vCpu.x86.ap-northeast-2', 75.67, 2],
  ['busy.lambda.vCpu.arm.ap-northeast-2', 60.53, 2],
  ['busy.fargate.ap-northeast-2', 41.45, 2],
  ['busy.c7g.large.perVCpu.ap-northeast-2', 29.78, 2],
  ['busy.c7g.large.utilisation.us-east-1', 35, 0],
  ['alb.month.ap-northeast-2', 16.43, 2],
  ['nat.month.ap-northeast-2', 43.07, 2],
  ['lambda.provisioned.1gb.month.us-east-1', 10.95, 2],
  ['lesson.chart.wastePercent', 18, 0],
])('%s is %f', (key, value, places) => {
  expect(rounded(Number(figureOf(key)?.value), places)).toBe(value)
})

it('a fact is a figure too, and an unknown key is none', () => {
  expect(figureOf('lambda.timeout.max')).toMatchObject({ value: 900, unit: 's', source: 'lambda-quotas-page' })
  expect(figureOf('toString')).toBeUndefined()
})

it('every figure has a finite number or a text, and a date', () => {
  for (const key of FIGURE_KEYS) {
    const figure = figureOf(key)
    expect(typeof figure?.value === 'string' || Number.isFinite(figure?.value), key).toBe(true)
    expect(figure?.asOf, key).toMatch(/^\d{4}/)
  }
})

describe('what figures are called', () => {
  const COMPUTED = FIGURE_KEYS.filter(key => !isFactKey(key))

  it('each has a Korean name of its own', () => {
    const names = COMPUTED.map(figureLabel)
    for (const name of names) expect(name).toMatch(/^(?=.*[가-힣])(?!.*undefined)/)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it.each([
    ['scenario2.totalArm', '시나리오 2의 월간 총비용(arm64)'],
    ['traffic-middle.ec2.us-east-1', '비용 비교 표 "중간" 줄의 EC2 비용 (버지니아 북부)'],
    [
      'breakEven.traffic.ap-northeast-2.8.free',
      '비용 비교 표의 함수와 t3.small 8대의 비용이 같아지는 하루 요청(프리티어 적용) (서울)',
    ],
    ['busy.lambda.vCpu.arm.ap-northeast-2', '온종일 바쁜 vCPU 하나의 Lambda(arm64) 한 달 비용 (서울)'],
  ])('%s', (key, name) => expect(figureLabel(key)).toBe(name))
})
