import { expect, type Page } from '@playwright/test'

/** The first calculator of a page. */
export const calculatorOf = (page: Page) => page.getByRole('region', { name: 'Lambda와 EC2 비용 계산기' })

/** The total of one of its receipts. */
export const totalOf = (page: Page, receipt: string) =>
  calculatorOf(page).getByRole('table', { name: receipt }).getByRole('row', { name: /^합계/ })

/** Opens a folded part of the calculator, until a field of it is seen. */
export const unfold = async (page: Page, part: string, field: string) => {
  const summary = calculatorOf(page).locator('summary', { hasText: part })
  await expect(async () => {
    if (!(await calculatorOf(page).getByLabel(field).first().isVisible())) await summary.click()
    await expect(calculatorOf(page).getByLabel(field).first()).toBeVisible({ timeout: 500 })
  }).toPass()
}
