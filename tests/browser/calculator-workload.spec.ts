import { expect, test } from '@playwright/test'
import { calculatorOf, receiptOf, sumOf, totalOf, unfold } from './calculator-page.ts'

test.beforeEach(async ({ page }) => {
  await page.goto('/calculator/')
})

test('what runs all month runs all of another month', async ({ page }) => {
  const calculator = calculatorOf(page)
  await unfold(page, '트래픽과 서버 대수', '한 달')
  await calculator.getByRole('combobox', { name: '한 달', exact: true }).selectOption('31d')
  await expect(calculator.getByRole('table', { name: 'EC2 영수증', includeHidden: true })).toContainText(
    '1대 × 744시간',
  )
  await expect(calculator.getByText(/^한 달은 요청 31일, 서버 744시간으로 셌어요/)).toBeVisible()
})

test('traffic sizes the servers, and too few of them are said before the cost', async ({ page }) => {
  const calculator = calculatorOf(page)
  await expect(async () => {
    await calculator.getByRole('button', { name: /매우 높음/ }).click()
    await expect(calculator.getByText(/EC2 16대는 32개까지만 감당해요/)).toBeVisible({ timeout: 2000 })
  }).toPass()
  await unfold(page, '트래픽과 서버 대수', '피크에 맞춰 고정')
  await calculator.getByRole('radio', { name: '피크에 맞춰 고정' }).check()
  await expect(calculator.getByText(/개까지만 감당해요/)).toHaveCount(0)
  await expect(calculator.getByRole('table', { name: 'EC2 영수증', includeHidden: true })).toContainText(
    '45대 × 730시간',
  )
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
  await expect(calculator.getByRole('table', { name: 'Lambda 영수증', includeHidden: true })).toContainText(
    '콜드 스타트 500,000건 × 0.5초',
  )
  const totals = await totalOf(page, 'Lambda 영수증').textContent()
  const other = await browser.newContext({ locale: 'ko-KR' })
  const visit = await other.newPage()
  await expect(page).toHaveURL(/req=500/)
  await visit.goto(page.url())
  await expect(totalOf(visit, 'Lambda 영수증')).toHaveText(totals ?? '')
  await expect(calculatorOf(visit).getByRole('textbox', { name: '요청 수' })).toHaveValue('500만')
  await other.close()
})

test('typed by keyboard alone, copied as a link, the same three bills stand in another browser', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const calculator = calculatorOf(page)
  await calculator.getByRole('textbox', { name: '요청 수' }).focus()
  // Requests, their unit and slider, then duration; its slider, then memory.
  for (const [name, text] of [
    ['요청 수', '500만'],
    ['실행 시간', '3초'],
    ['메모리', '1GB'],
  ] as const) {
    const field = calculator.getByRole('textbox', { name: new RegExp(`^${name}`) }).first()
    await expect(async () => {
      if (!(await field.evaluate(box => box === document.activeElement))) await page.keyboard.press('Tab')
      await expect(field).toBeFocused({ timeout: 100 })
    }).toPass({ intervals: [0] })
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(text)
  }
  // The lesson's second scenario, with the hours of work of the first.
  await expect(sumOf(page, 'Lambda')).toContainText('US$244.13')
  await expect(sumOf(page, 'EC2')).toContainText('US$109.49')
  // 5.79 runs at the same time on quarters of a vCPU: 24 tasks of $10.36.
  await expect(sumOf(page, 'Fargate')).toContainText('US$248.69')
  const copy = calculator.getByRole('button', { name: '링크 복사', exact: true })
  await copy.press('Enter')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#calculator?')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const other = await browser.newContext({ locale: 'ko-KR' })
  const visit = await other.newPage()
  await visit.goto(link)
  await expect(sumOf(visit, 'Lambda')).toContainText('US$244.13')
  for (const receipt of ['Lambda 영수증', 'EC2 영수증', 'Fargate 영수증'])
    await expect(receiptOf(visit, receipt)).toHaveText((await receiptOf(page, receipt).textContent()) ?? '')
  await other.close()
})

test('what decides is named, and what half and one and a half of it change', async ({ page }) => {
  const calculator = calculatorOf(page)
  await calculator.getByText('무엇이 결과를 가장 크게 바꾸나요? EC2 관리 시간이에요.').click()
  const table = calculator.getByRole('table', { name: /절반으로.*1.5배로/ })
  await expect(table.getByRole('row', { name: /관리 1시간의 비용/ })).toContainText('-$50.00 +$50.00')
  await expect(table.getByRole('row', { name: /EC2 관리 시간/ })).toContainText('월 1시간, 월 3시간')
})

test('an amount says how much it pays for, and a word in its place what to type', async ({ page }) => {
  const calculator = calculatorOf(page)
  await unfold(page, '이 금액이 되려면?', '한 달 Lambda 금액')
  const target = calculator.getByRole('textbox', { name: '한 달 Lambda 금액' })
  // The receipt: $0.80 + $1.67, which stands for less than $1.675, so for 100,499.7 GB-s above the free ones at 0.1 a request.
  await target.fill('2.47')
  await expect(calculator.getByText(/요청 수만 바꾸면 월 5,004,997건/)).toBeVisible()
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

test("the reader's own rate shows won, tax is added below the totals, and both are kept", async ({ page }) => {
  const calculator = calculatorOf(page)
  const sums = calculator.locator('dl').first()
  await unfold(page, '원화와 부가세로 보기', '환율 날짜')
  const rate = calculator.getByRole('textbox', { name: '환율 (원/US$)' })
  await rate.fill('1,400')
  await expect(sums.getByText('₩153,286 (약 15만 원)')).toBeVisible()
  await expect(calculator.getByLabel('환율 날짜')).toHaveValue(/^\d{4}-\d{2}-\d{2}$/)
  await calculator.getByLabel('환율 날짜').fill('2026-11-20')
  await expect(calculator.getByText('원화는 2026-11-20 환율, 1달러 1,400원으로 바꿨어요.')).toBeVisible()
  await calculator.getByRole('checkbox', { name: '부가세 10% 더하기' }).check()
  await expect(sums.getByText('₩168,615 (약 17만 원)')).toBeVisible()
  await expect(sums.getByText('부가세 포함 US$120.44')).toBeVisible()
  for (const row of ['부가세 포함 US$120.44', '₩168,615 (약 17만 원)'])
    await expect(receiptOf(page, 'EC2 영수증').getByRole('row', { name: row, includeHidden: true })).toHaveCount(1)
  await page.reload()
  await expect(sums.getByText('₩168,615 (약 17만 원)')).toBeVisible()
  await unfold(page, '원화와 부가세로 보기', '환율 날짜')
  await rate.fill('비싸요')
  await expect(rate).toHaveAccessibleDescription(/환율은 1,400처럼 숫자로/)
  await expect(sums.getByText('부가세 포함 US$120.44', { exact: true })).toBeVisible()
})

test('what is left of the free tier stands below the answer', async ({ page }) => {
  await expect(
    calculatorOf(page).getByText('남는 프리티어는 요청 1,000,000건 중 900,000건, 400,000 GB-초 중 390,000 GB-초예요.'),
  ).toBeVisible()
})
