import { expect, type Page } from '@playwright/test'

/** The first calculator of a page. */
export const calculatorOf = (page: Page) => page.getByRole('region', { name: 'Lambda와 EC2 비용 계산기' })

/** One of its receipts, also while they are folded. */
export const receiptOf = (page: Page, receipt: string) =>
  calculatorOf(page).getByRole('table', { name: receipt, includeHidden: true })

/** The total of one of its receipts, also while they are folded. */
export const totalOf = (page: Page, receipt: string) =>
  receiptOf(page, receipt).getByRole('row', { name: /^합계/, includeHidden: true })

/** One of the three sums of the answer. */
export const sumOf = (page: Page, side: 'Lambda' | 'EC2' | 'Fargate') =>
  calculatorOf(page)
    .locator('dl > div')
    .filter({ has: page.getByRole('term').filter({ hasText: side }) })
    .getByRole('definition')
    .first()

/** Opens a folded part of the calculator, until a field of it is seen. */
export const unfold = async (page: Page, part: string, field: string) => {
  const summary = calculatorOf(page).locator('summary', { hasText: part })
  await expect(async () => {
    if (!(await calculatorOf(page).getByLabel(field).first().isVisible())) await summary.click()
    await expect(calculatorOf(page).getByLabel(field).first()).toBeVisible({ timeout: 500 })
  }).toPass()
}
