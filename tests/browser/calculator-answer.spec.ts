import { expect, type Page, test } from '@playwright/test'
import { calculatorOf, receiptOf, sumOf } from './calculator-page.ts'

const verdict = (page: Page) => calculatorOf(page).getByText(/^이 사용량이면/)
const boxOf = async (locator: ReturnType<typeof verdict>) =>
  (await locator.boundingBox()) ?? { x: Number.NaN, y: Number.NaN, width: Number.NaN, height: Number.NaN }
const alive = (page: Page) =>
  expect(calculatorOf(page).getByRole('application', { name: /요청 수에 따른 월 비용 그래프/ })).toBeAttached()

const SIDES = ['Lambda', 'EC2', 'Fargate'] as const

for (const [width, height] of [
  [360, 740],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
] as const)
  test(`the first screen of ${width} px answers: verdict, three sums with names, what decides`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/calculator/')
    const answer = [
      verdict(page),
      ...SIDES.map(side => sumOf(page, side)),
      calculatorOf(page).getByText('결과를 가장 크게 바꾸는 값: EC2 관리 시간'),
    ]
    for (const part of answer) await expect(part).toBeInViewport({ ratio: 0.9 })
    await expect(sumOf(page, 'EC2')).toContainText('US$109.49')
  })

test('on a phone what is wrong is not covered, and the sums at the foot say that they are old', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/calculator/')
  const duration = calculatorOf(page).getByRole('textbox', { name: '실행 시간' })
  await expect(async () => {
    await duration.fill('1시간')
    await expect(duration).toHaveAttribute('aria-invalid', 'true', { timeout: 500 })
  }).toPass()
  const error = await boxOf(calculatorOf(page).getByText(/^실행 시간은 1ms부터 15분까지.*지금 값: 60분$/))
  const foot = await boxOf(calculatorOf(page).getByText('이전 결과예요'))
  expect(foot.y).toBeLessThan(640)
  expect(error.y + error.height).toBeLessThanOrEqual(foot.y)
  await expect(calculatorOf(page).getByText(/나눌 수 없으면 Fargate 태스크나 EC2를 쓰세요/)).toBeVisible()
})

test('the first key moves nothing, and the way back keeps the focus', async ({ page }) => {
  await page.goto('/calculator/')
  await alive(page)
  const requests = calculatorOf(page).getByRole('textbox', { name: '요청 수' })
  const undo = calculatorOf(page).getByRole('button', { name: '되돌리기' })
  await expect(undo).toHaveAttribute('aria-disabled', 'true')
  await requests.press('End')
  const before = await boxOf(requests)
  await page.keyboard.type('0')
  await expect(undo).toHaveAttribute('aria-disabled', 'false')
  expect(await boxOf(requests)).toEqual(before)
  await undo.press('Enter')
  await expect(undo).toHaveAttribute('aria-disabled', 'true')
  await expect(undo).toBeFocused()
  await expect(requests).toHaveValue('100,000')
})

test('a price of a receipt tells where it comes from, by the keyboard', async ({ page }) => {
  await page.goto('/calculator/')
  await calculatorOf(page).getByText('영수증 세 장 보기').click()
  const ask = receiptOf(page, 'EC2 영수증').getByRole('button', { name: '인스턴스 비용: 어디서 나온 수?' })
  expect((await boxOf(ask)).height).toBeGreaterThanOrEqual(24)
  await ask.press('Enter')
  const day = receiptOf(page, 'EC2 영수증').getByText('기준일 2025-10-28')
  await expect(day).toBeVisible()
  await expect(receiptOf(page, 'EC2 영수증').getByText('$0.013/시간', { exact: true })).toBeVisible()
  await expect(receiptOf(page, 'EC2 영수증').getByText('서울(ap-northeast-2)')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(
    receiptOf(page, 'EC2 영수증')
      .getByRole('link', { name: /AWS 페이지/ })
      .first(),
  ).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(day).toBeHidden()
  await expect(ask).toBeFocused()
})

// screen | how many receipts stand in one row
for (const [width, beside] of [
  [1920, 3],
  [1280, 1],
  [360, 1],
] as const)
  test(`receipts at ${width} px: ${beside} in a row`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/calculator/')
    await calculatorOf(page).getByText('영수증 세 장 보기').click()
    const tops = await Promise.all(SIDES.map(async side => (await boxOf(receiptOf(page, `${side} 영수증`))).y))
    expect(tops.filter(top => top === tops[0])).toHaveLength(beside)
  })

test('Fargate is named where it is the cheapest, and EC2 refused where it cannot carry the traffic', async ({
  page,
}) => {
  await page.goto('/calculator/')
  await alive(page)
  await calculatorOf(page)
    .getByRole('button', { name: /이미지 파이프라인/ })
    .click()
  await expect(verdict(page)).toContainText(
    '이 사용량이면 Fargate가 가장 싸요. Lambda보다 월 US$60.10 적게 들어요. Lambda와 EC2만 보면 Lambda가 월 US$47.26 더 싸요.',
  )
  await calculatorOf(page)
    .getByRole('button', { name: /매우 높음/ })
    .click()
  await expect(
    calculatorOf(page).getByText(/^EC2 16대로는 이 트래픽을 감당할 수 없어요\. 비용만 보면 EC2가 월/),
  ).toBeVisible()
})

test('a link with what nobody can read says so, and whose result stands there', async ({ page }) => {
  await page.goto('/calculator/#calculator?v=1&req=abc&requests=7')
  await expect(calculatorOf(page).getByRole('alert')).toContainText('요청 수: "abc"')
  await expect(calculatorOf(page).getByRole('alert')).toContainText('모르는 이름이 들어 있어요: "requests"')
  await expect(calculatorOf(page).getByText('고칠 값이 있어요. 아래는 기본값의 결과예요.')).toBeVisible()
  await calculatorOf(page).getByRole('textbox', { name: '요청 수' }).fill('100,000')
  await expect(calculatorOf(page).getByRole('alert')).toHaveCount(0)
})
