import { expect, type Page, test } from '@playwright/test'

const calculatorOf = (page: Page) => page.getByRole('region', { name: 'Lambda와 EC2 비용 계산기' })

const totalOf = (page: Page, receipt: string) =>
  calculatorOf(page).getByRole('table', { name: receipt }).getByRole('row', { name: /^합계/ })

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
  await expect(totalOf(page, 'Lambda 영수증')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('0.2초')
  await expect(duration).not.toHaveAttribute('aria-invalid')
  await page.keyboard.press('Tab')
  await expect(calculator.getByRole('textbox', { name: '메모리 (MB)' })).toBeFocused()
})

test('the address brings a calculation back, and stays clean before the first change', async ({ page }) => {
  const calculator = calculatorOf(page)
  await expect(calculator.getByRole('application', { name: /요청 수에 따른 월 비용 그래프/ })).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
  await calculator.getByRole('textbox', { name: '요청 수' }).fill('500만')
  await calculator.getByRole('radio', { name: 'arm64' }).check()
  const total = await totalOf(page, 'Lambda 영수증').textContent()
  await expect(page).toHaveURL(/#calculator\?v=1&/)
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(calculator.getByRole('textbox', { name: '요청 수' })).toHaveValue('500만')
  await expect(totalOf(page, 'Lambda 영수증')).toHaveText(total ?? '')
})

test('the chart is read point by point with the arrow keys', async ({ page }) => {
  const chart = calculatorOf(page).getByRole('application', { name: /요청 수에 따른 월 비용 그래프/ })
  await chart.focus()
  await page.keyboard.press('ArrowRight')
  await expect(
    calculatorOf(page).getByText(/^하루 [\d,만억 .천]+ 건: Lambda US\$[\d.,]+, EC2 US\$109\.49$/),
  ).toBeVisible()
})

test('nothing runs over the edge at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 })
  await expect(calculatorOf(page)).toBeVisible()
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
  await page.route('**/assets/CostChart-*.js', route => route.abort())
  await page.goto('about:blank')
  await page.goto('/calculator/')
  const note = calculatorOf(page).getByRole('alert')
  await expect(note).toContainText('그래프를 그리지 못했어요.')
  await expect(note).toContainText(/까닭: .+/)
  await expect(totalOf(page, 'Lambda 영수증')).toBeVisible()
  await page.unroute('**/assets/CostChart-*.js')
  await note.getByRole('button', { name: '다시 그리기' }).press('Enter')
  await expect(calculatorOf(page).getByRole('application', { name: /월 비용 그래프/ })).toBeVisible()
  await expect(note).toHaveCount(0)
})

const unfold = async (page: Page, part: string, field: string) => {
  const summary = calculatorOf(page).locator('summary', { hasText: part })
  await expect(async () => {
    if (!(await calculatorOf(page).getByLabel(field).first().isVisible())) await summary.click()
    await expect(calculatorOf(page).getByLabel(field).first()).toBeVisible({ timeout: 500 })
  }).toPass()
}

test('traffic sizes the servers, and too few of them are said before the cost', async ({ page }) => {
  const calculator = calculatorOf(page)
  await expect(async () => {
    await calculator.getByRole('button', { name: /매우 높음/ }).click()
    await expect(calculator.getByText(/EC2 16대는 32개까지만 감당해요/)).toBeVisible({ timeout: 2000 })
  }).toPass()
  await unfold(page, '트래픽과 서버 대수', '피크에 맞춰 고정')
  await calculator.getByRole('radio', { name: '피크에 맞춰 고정' }).check()
  await expect(calculator.getByText(/개까지만 감당해요/)).toHaveCount(0)
  await expect(calculator.getByRole('table', { name: 'EC2 영수증' })).toContainText('45대 × 730시간')
})

test('each switch says what it adds, and then is in the bill and no longer in the list of what is missing', async ({
  page,
}) => {
  const calculator = calculatorOf(page)
  await unfold(page, '둘레 비용', '퍼블릭 IPv4')
  const address = calculator.getByRole('checkbox', { name: '퍼블릭 IPv4' })
  await expect(address).toHaveAccessibleDescription('켜면: EC2 +$3.65, Fargate +$3.65')
  await expect(calculator.getByText(/^여기에 없는 것: .*퍼블릭 IPv4/)).toBeVisible()
  await address.check()
  await expect(totalOf(page, 'EC2 영수증')).toContainText('US$113.14')
  await expect(calculator.getByText(/^여기에 없는 것: .*퍼블릭 IPv4/)).toHaveCount(0)
  await calculator.getByText('이 가격은 어디서 나왔나요?').click()
  await expect(calculator.getByRole('row', { name: /퍼블릭 IPv4 비용/ }).getByText('$0.005/주소-시간')).toBeVisible()
})

test('a link brings the whole workload to another browser', async ({ page, browser }) => {
  const calculator = calculatorOf(page)
  await unfold(page, '콜드 스타트와 응답', '콜드 스타트 비율')
  await calculator.getByRole('textbox', { name: '콜드 스타트 비율' }).fill('10%')
  await calculator.getByRole('textbox', { name: 'INIT 시간' }).fill('0.5초')
  await calculator.getByRole('textbox', { name: '요청 수' }).fill('500만')
  await expect(calculator.getByRole('table', { name: 'Lambda 영수증' })).toContainText('콜드 스타트 500,000건 × 0.5초')
  const totals = await totalOf(page, 'Lambda 영수증').textContent()
  const other = await browser.newContext({ locale: 'ko-KR' })
  const visit = await other.newPage()
  await visit.goto(page.url())
  await expect(totalOf(visit, 'Lambda 영수증')).toHaveText(totals ?? '')
  await expect(calculatorOf(visit).getByRole('textbox', { name: '요청 수' })).toHaveValue('500만')
  await other.close()
})

test('what decides is named, and what half and one and a half of it change', async ({ page }) => {
  const calculator = calculatorOf(page)
  await calculator.getByText('무엇이 결과를 가장 크게 바꾸나요? 운영 시간당 비용이에요.').click()
  const table = calculator.getByRole('table', { name: /절반으로, 1.5배로/ })
  await expect(table.getByRole('row', { name: /운영 시간당 비용/ })).toContainText('-$50.00 / +$50.00')
})

test('an amount says how much it pays for, and a word in its place what to type', async ({ page }) => {
  const calculator = calculatorOf(page)
  await unfold(page, '이 금액이 되려면?', '한 달 Lambda 금액')
  const target = calculator.getByRole('textbox', { name: '한 달 Lambda 금액' })
  // 5M requests: $0.80 + 100,000 GB-s above the free ones, $1.67; 1,783 more at $0.0000018667 fill the cent.
  await target.fill('2.47')
  await expect(calculator.getByText(/요청 수만 바꾸면 월 5,001,783건/)).toBeVisible()
  await target.fill('많이')
  await expect(target).toHaveAccessibleDescription(/금액에는 숫자를 입력해 주세요/)
})

test("own weights of the day begin with the lesson's curve, and say what is wrong with them", async ({ page }) => {
  const calculator = calculatorOf(page)
  await unfold(page, '트래픽과 서버 대수', '하루의 트래픽')
  await calculator.getByRole('combobox', { name: '하루의 트래픽' }).selectOption('직접 입력')
  const weights = calculator.getByRole('textbox', { name: '시간마다의 요청 비율' })
  await expect(weights).toHaveValue('10, 15, 20, 30, 50, 80, 90, 85, 70, 60, 40, 25, 15')
  await weights.fill('1, 2, 3')
  await expect(weights).toHaveAccessibleDescription(/값 24개나, 0시부터 24시까지 2시간마다의 값 13개를/)
  await expect(totalOf(page, 'EC2 영수증')).toContainText('US$109.49')
})
