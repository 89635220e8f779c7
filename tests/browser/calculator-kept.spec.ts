import { expect, test } from '@playwright/test'
import { violationsOf } from './axe.ts'
import { calculatorOf, totalOf, unfold } from './calculator-page.ts'
import { sticksOut } from './page-moves.ts'

test.beforeEach(async ({ page }) => {
  await page.goto('/calculator/#calculator?v=1&req=1000000&ms=100&mb=128&free=0&ops=0')
})

test('workloads are put aside, compared with the present one, opened again and dropped', async ({ page }) => {
  const calculator = calculatorOf(page)
  await expect(calculator.getByRole('textbox', { name: '요청 수' })).toHaveValue('1000000')
  await expect(async () => {
    const keep = calculator.getByRole('button', { name: '지금 계산 담아 두기' })
    if (!(await keep.isVisible())) await calculator.locator('summary', { hasText: '나란히 비교' }).press('Enter')
    await keep.press('Enter', { timeout: 500 })
    await expect(calculator.getByRole('region', { name: '계산 1' })).toBeVisible({ timeout: 500 })
  }).toPass()
  await calculator.getByRole('textbox', { name: '요청 수' }).fill('2,000,000')
  const card = calculator.getByRole('region', { name: '계산 1' })
  await expect(card).toContainText('US$0.41')
  await expect(card).toContainText('지금 계산보다 -$0.41')
  await page.reload()
  await expect(async () => {
    if (!(await card.isVisible())) await calculator.locator('summary', { hasText: '나란히 비교' }).press('Enter')
    await expect(card).toContainText('US$0.41', { timeout: 500 })
  }).toPass()
  await card.getByRole('button', { name: '계산 1 열기' }).press('Enter')
  await expect(calculator.getByRole('textbox', { name: '요청 수' })).toHaveValue('1000000')
  await card.getByRole('button', { name: '계산 1 지우기' }).press('Enter')
  await expect(card).toHaveCount(0)
  await expect(calculator.getByRole('button', { name: '지금 계산 담아 두기' })).toBeFocused()
})

test('a pasted Power Tuning result is priced, and a press takes one of its memories over', async ({ page }) => {
  const calculator = calculatorOf(page)
  await unfold(page, '내 함수의 메모리 찾기', 'Power Tuning 결과')
  const paste = calculator.getByRole('textbox', { name: 'Power Tuning 결과' })
  await paste.fill('hello')
  await expect(paste).toHaveAccessibleDescription(/Power Tuning의 결과가 아니에요/)
  await paste.fill('{"stats":[{"value":128,"averageDuration":800},{"value":512,"averageDuration":150}]}')
  const table = calculator.getByRole('table', { name: /메모리마다 잰 실행 시간/ })
  // 1M × 0.8 s × 0.125 GB = 100,000 GB-s = $1.67, 1M × 0.15 s × 0.5 GB = 75,000 GB-s = $1.25; requests $0.20
  await expect(table.getByRole('row', { name: /^128MB/ })).toContainText('US$1.87')
  await expect(table.getByRole('row', { name: /^512MB/ })).toContainText('US$1.45')
  await expect(table.getByRole('row', { name: /^512MB/ })).toContainText('가장 쌈, 가장 빠름, 균형')
  await table.getByRole('button', { name: '512MB, 150ms로 계산하기' }).press('Enter')
  await expect(calculator.getByRole('textbox', { name: '메모리 (MB)' })).toHaveValue('512')
  await expect(calculator.getByRole('textbox', { name: '실행 시간 (ms)' })).toHaveValue('150')
  await expect(totalOf(page, 'Lambda 영수증')).toContainText('US$1.45')
  await calculator.getByRole('button', { name: '되돌리기' }).press('Enter')
  await expect(calculator.getByRole('textbox', { name: '메모리 (MB)' })).not.toHaveValue('512')
  await expect(calculator.getByRole('textbox', { name: '실행 시간 (ms)' })).not.toHaveValue('150')
})

test('with a pasted result and its chart axe finds nothing, and nothing runs over the edge at 320 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 720 })
  await unfold(page, '내 함수의 메모리 찾기', 'Power Tuning 결과')
  await calculatorOf(page)
    .getByRole('textbox', { name: 'Power Tuning 결과' })
    .fill('{"stats":[{"value":128,"averageDuration":800},{"value":512,"averageDuration":150}]}')
  const chart = calculatorOf(page).getByRole('application', { name: /^메모리에 따른 실행 시간과 월 비용 그래프/ })
  await chart.focus()
  await page.keyboard.press('ArrowRight')
  await expect(calculatorOf(page).getByText('512MB: 150ms, 월 US$1.45')).toBeVisible()
  expect(await sticksOut(page)).toEqual([])
  expect(await violationsOf(page)).toEqual([])
})
