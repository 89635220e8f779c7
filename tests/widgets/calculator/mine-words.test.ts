import { expect, it } from 'vitest'
import { usd } from '#core/units.ts'
import { mineWords } from '#strings/calculator-mine.ts'

const bill = (total: number) => ({ total: usd(total), unpriced: [] })

// runs at the same time, on average | what the way says of them
it.each([
  [0.0077, '하루의 99.2%는 아무 요청도 없고'],
  [0.4, '한꺼번에 실행되는 요청이 평균 1건도 안 되고'],
  [2.31, '평균 2.31건이 한꺼번에 실행되고'],
])('%d runs at a time are told as something that can happen', (busy, words) => {
  expect(mineWords.path({ lambda: 1, ec2: 11 }, busy, 0.9)).toBe(
    `내 워크로드는 Lambda 쪽 길이에요. ${words} EC2 자리의 90%가 놀아요. 월 비용은 Lambda가 US$10.00 싸요.`,
  )
})

it('a scenario is set against both of the reader’s sides', () => {
  expect(mineWords.scenario(bill(34.33), 0, '시나리오 1')).toBe(
    '내 워크로드의 Lambda는 월 US$34.33이에요. 강의의 시나리오 1(US$0.00)보다 US$34.33 비싸요.',
  )
  expect(mineWords.scenarioEc2(bill(109.49), 107.59, '시나리오 1', '버지니아 북부')).toBe(
    '내 워크로드의 EC2는 월 US$109.49예요. 강의의 시나리오 1 EC2(버지니아 북부, US$107.59)보다 US$1.90 비싸요.',
  )
  expect(mineWords.scenario(bill(0.53), 0.53, '시나리오 3')).toBe(
    '내 워크로드의 Lambda는 월 US$0.53이에요. 강의의 시나리오 3(US$0.53)과 같아요.',
  )
})
