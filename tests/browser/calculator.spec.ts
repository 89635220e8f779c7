import { expect, test } from '@playwright/test'
import { calculatorOf, sumOf, totalOf } from './calculator-page.ts'
import { unfoldAll } from './page-moves.ts'

test.beforeEach(async ({ page }) => {
  await page.goto('/calculator/')
})

// preset | what Lambda costs
for (const [name, total] of [
  ['시나리오 1', 'US$0.00'],
  ['시나리오 2', 'US$244.13'],
  ['시나리오 3', 'US$0.53'],
] as const) {
  test(`${name} shows the lesson's total`, async ({ page }) => {
    const preset = calculatorOf(page).getByRole('button', { name: new RegExp(name) })
    await expect(async () => {
      await preset.click()
      await expect(preset).toHaveAttribute('aria-pressed', 'true', { timeout: 500 })
      await expect(totalOf(page, 'Lambda 영수증')).toContainText(total, { timeout: 500 })
    }).toPass()
  })
}

test("us-east-1 gives the lesson's EC2 side", async ({ page }) => {
  await expect(totalOf(page, 'EC2 영수증')).toContainText('US$109.49')
  await expect(async () => {
    await calculatorOf(page).getByRole('combobox', { name: '리전' }).selectOption('us-east-1')
    await expect(totalOf(page, 'EC2 영수증')).toContainText('US$107.59', { timeout: 1000 })
  }).toPass()
})

test('a student types with the keyboard, sees why a value is refused, and mends it', async ({ page }) => {
  const calculator = calculatorOf(page)
  await expect(calculator.getByRole('application', { name: /요청 수에 따른 월 비용 그래프/ })).toBeVisible()
  const duration = calculator.getByRole('textbox', { name: '실행 시간 (ms)' })
  await duration.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('20분')
  await expect(duration).toHaveAttribute('aria-invalid', 'true')
  await expect(duration).toHaveAccessibleDescription(/1ms부터 15분까지 입력할 수 있어요/)
  await expect(sumOf(page, 'Lambda')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('0.2초')
  await expect(duration).not.toHaveAttribute('aria-invalid')
  await page.keyboard.press('Tab')
  await expect(calculator.getByRole('slider', { name: '실행 시간 조절' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(calculator.getByRole('textbox', { name: '메모리 (MB)' })).toBeFocused()
})

test('the address brings a calculation back, and stays clean before the first change', async ({ page }) => {
  const calculator = calculatorOf(page)
  await expect(calculator.getByRole('application', { name: /요청 수에 따른 월 비용 그래프/ })).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
  await calculator.getByRole('textbox', { name: '요청 수' }).fill('500만')
  await calculator.getByRole('radio', { name: 'arm64' }).check()
  await expect(page).toHaveURL(/#calculator\?v=1&.*arch=arm/)
  // (5M - 1M) × $0.20 / 1M + (500,000 - 400,000) GB-s × $0.0000133334 = $0.80 + $1.33
  await expect(totalOf(page, 'Lambda 영수증')).toContainText('US$2.13')
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(calculator.getByRole('textbox', { name: '요청 수' })).toHaveValue('500만')
  await expect(totalOf(page, 'Lambda 영수증')).toContainText('US$2.13')
})

test('the chart is read point by point with the arrow keys', async ({ page }) => {
  const chart = calculatorOf(page).getByRole('application', { name: /요청 수에 따른 월 비용 그래프/ })
  await chart.focus()
  await page.keyboard.press('ArrowRight')
  const tip = calculatorOf(page).getByRole('status').filter({ hasText: /^하루/ })
  for (const line of [/^하루 [\d,만억 .천]+건$/, /^Lambda US\$[\d.,]+$/, /^EC2 US\$109\.49$/, /^Fargate US\$[\d.,]+$/])
    await expect(tip.getByText(line)).toBeVisible()
})

test('nothing runs over the edge at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 })
  await expect(calculatorOf(page)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})

test('nothing runs over the edge at 320 px with large amounts and all of it open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 })
  await page.goto('about:blank')
  await page.goto(
    '/calculator/#calculator?v=1&req=10000000&per=day&ms=300&mb=512&prof=lesson&size=hourly&util=70&type=t3.small' +
      '&front=rest&alb=1&ipv4=1&out=1&kb=20&logs=1&cold=1&init=400&cred=1&nat=1&natgb=100',
  )
  await expect(totalOf(page, 'Lambda 영수증')).toContainText('US$2,788.95')
  await calculatorOf(page)
    .locator('details')
    .evaluateAll(all => {
      for (const part of all) (part as HTMLDetailsElement).open = true
    })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})

test('nothing runs over the edge at 360 px with the largest amounts that can be typed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 720 })
  await page.goto('about:blank')
  await page.goto(
    '/calculator/#calculator?v=1&req=1e12&ms=900000&mb=10240&size=hourly&alb=1&ipv4=1&nat=1&out=1&logs=1&kb=200&logkb=1024&front=rest',
  )
  const decides = calculatorOf(page).getByText(/^무엇이 결과를 가장 크게 바꾸나요/)
  await expect(decides).toBeVisible()
  await decides.click()
  await expect(calculatorOf(page).getByRole('table', { name: /절반으로.*1.5배로/ })).toContainText('억')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})

test('a value that another choice makes wrong is shown, although its field was folded away', async ({ page }) => {
  const calculator = calculatorOf(page)
  const volume = calculator.getByRole('textbox', { name: 'EBS' })
  await expect(async () => {
    await calculator.getByText('더 자세히').click()
    await volume.fill('8', { timeout: 500 })
  }).toPass()
  await calculator.getByText('더 자세히').click()
  await expect(volume).toBeHidden()
  await calculator.getByRole('combobox', { name: '리전' }).selectOption('ap-east-1')
  await expect(volume).toBeVisible()
  await expect(volume).toHaveAccessibleDescription(/EBS 용량을 0으로 두면/)
})

test('when the chart does not load it says why, the table stands, and a retry brings it', async ({ page }) => {
  await page.route('**/assets/CostChart-*.js*', route => route.abort())
  await page.goto('about:blank')
  await page.goto('/calculator/')
  const note = calculatorOf(page).getByRole('alert')
  await expect(note).toContainText('그래프를 그리지 못했어요.')
  await expect(note).toContainText(/까닭: .+/)
  await expect(sumOf(page, 'Lambda')).toBeVisible()
  await page.unroute('**/assets/CostChart-*.js*')
  await note.getByRole('button', { name: '다시 그리기' }).press('Enter')
  await expect(calculatorOf(page).getByRole('application', { name: /월 비용 그래프/ })).toBeVisible()
  await expect(note).toHaveCount(0)
})

/** No number, one below every range, one above; an amount to reach has no greatest. */
const mistakesIn = (id: string) => ['많이', '-1', ...(id.endsWith('-amount') ? [] : ['1e14'])]

test('every typed field says what is wrong with it, keeps it, and takes the number again', async ({ page }) => {
  test.setTimeout(90_000)
  const calculator = calculatorOf(page)
  await expect(calculator.getByRole('application', { name: /요청 수에 따른 월 비용 그래프/ })).toBeVisible()
  await unfoldAll(page)
  await calculator.getByRole('combobox', { name: '하루의 트래픽' }).selectOption('own')
  const fields = calculator.getByRole('textbox').and(page.locator('[maxlength]'))
  await expect(calculator.getByRole('textbox', { name: '시간마다의 요청 비율' })).toBeVisible()
  const names = await fields.evaluateAll(all => all.map(({ id }) => id))
  expect(names.length).toBeGreaterThanOrEqual(25)
  for (const id of names) {
    const field = page.locator(`#${id}`)
    const before = await field.inputValue()
    for (const wrong of mistakesIn(id)) {
      await field.fill(wrong)
      await expect(field, `${id}: ${wrong}`).toHaveAttribute('aria-invalid', 'true')
      await expect(field, `${id}: ${wrong}`).toHaveAccessibleDescription(/(입력해|적어) 주세요|입력할 수 있어요/)
      await expect(field).toHaveValue(wrong)
    }
    await field.fill(before)
    await expect(field, id).not.toHaveAttribute('aria-invalid')
  }
  await expect(totalOf(page, 'EC2 영수증')).toContainText('US$109.49')
})
