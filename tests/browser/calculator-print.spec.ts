import { expect, type Page, test } from '@playwright/test'
import { calculatorOf, sumOf, totalOf } from './calculator-page.ts'
import { sticksOut } from './page-moves.ts'

const HASH = '#calculator?v=1&req=500%EB%A7%8C&ms=3000&mb=1024&nat=1'

/** The printer's dialog is the browser's own: it is answered at once. */
const answerPrinter = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.asked = document.documentElement.dataset.print ?? ''
    }
  })

/** What must be on paper: totals, assumptions, where prices come from, and the way back. */
async function expectCalculation(page: Page) {
  const calculator = calculatorOf(page)
  await expect(totalOf(page, 'Lambda 영수증')).toBeVisible()
  await expect(sumOf(page, 'Lambda')).toContainText('US$244.13')
  await expect(sumOf(page, 'Lambda')).toBeVisible()
  await expect(calculator.getByRole('textbox', { name: '요청 수' })).toHaveValue('500만')
  await expect(calculator.getByRole('checkbox', { name: 'NAT 게이트웨이' })).toBeVisible()
  await expect(calculator.getByRole('textbox', { name: 'NAT 처리 데이터' })).toBeVisible()
  await expect(calculator.getByText(/^여기에 없는 것:/)).toBeVisible()
  const prices = calculator.getByRole('table', { name: '이 계산에 쓰인 가격' })
  await expect(prices.getByRole('row', { name: /EC2 t3\.micro/ }).getByText('2025-10-28')).toBeVisible()
  await expect(calculator.getByText(/^이 계산을 다시 여는 주소: http.*#calculator\?v=1&.*nat=1/)).toBeVisible()
  await expect(calculator.getByRole('button', { name: /시나리오|링크|QR|저장|인쇄/ })).toHaveCount(0)
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`the calculator's page prints the calculation whole and alone, ${colorScheme}`, async ({ page }) => {
    // A4 less its margins, in CSS pixels.
    await page.setViewportSize({ width: 688, height: 1000 })
    await page.goto(`/calculator/${HASH}`)
    await expect(totalOf(page, 'Lambda 영수증')).toContainText('US$244.13')
    await page.emulateMedia({ media: 'print', colorScheme })
    await expectCalculation(page)
    expect(await sticksOut(page)).toEqual([])
    const ink = await calculatorOf(page).evaluate(frame => getComputedStyle(frame).color)
    expect(ink).toBe('rgb(29, 28, 26)')
  })

test('the chart stands on paper, no wider than the sheet, whatever the screen was', async ({ page }) => {
  await page.setViewportSize({ width: 880, height: 1000 })
  await page.goto(`/calculator/${HASH}`)
  // The link brings the calculator into view once it is read.
  await expect(totalOf(page, 'Lambda 영수증')).toContainText('US$244.13')
  const chart = calculatorOf(page).getByRole('application', { name: /월 비용 그래프/ })
  await calculatorOf(page).getByText('요청 수에 따른 월 비용').first().scrollIntoViewIfNeeded()
  await expect(chart).toBeVisible()
  const seen = (await chart.boundingBox())?.width ?? 0
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 688, height: 1000 })
  const printed = (await chart.boundingBox())?.width ?? 0
  expect(seen).toBeGreaterThan(688)
  expect(printed).toBeGreaterThan(600)
  expect(printed).toBeLessThanOrEqual(688)
})

test('the button prints the calculation alone from a page in a frame too', async ({ page }) => {
  await answerPrinter(page)
  await page.goto(`/calculator/?embed${HASH}`)
  await expect(totalOf(page, 'Lambda 영수증')).toContainText('US$244.13')
  await calculatorOf(page).getByText('내보내기', { exact: true }).click()
  await calculatorOf(page).getByRole('button', { name: '인쇄' }).press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'calculation')
  await page.emulateMedia({ media: 'print' })
  await expectCalculation(page)
})

test("on a lesson's page the button prints the calculation, the page's own menu the lesson", async ({ page }) => {
  await answerPrinter(page)
  await page.goto(`/${HASH}`)
  await expect(totalOf(page, 'Lambda 영수증')).toContainText('US$244.13')
  const text = page.getByText('서버 인프라를 관리하지 않고')
  await page.emulateMedia({ media: 'print' })
  await expect(text).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await calculatorOf(page).getByText('내보내기', { exact: true }).click()
  await calculatorOf(page).getByRole('button', { name: '인쇄' }).press('Enter')
  await page.emulateMedia({ media: 'print' })
  await expectCalculation(page)
  await expect(text).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(text).toBeVisible()
})
