import { expect, test } from '@playwright/test'
import { faultsOf, numbersOf, openStage } from './stage-page.ts'

for (const [width, height] of [
  [1920, 1080],
  [1280, 800],
  [1024, 768],
] as const)
  test(`every step fits a screen of ${width} × ${height} and can be read from the back`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openStage(page)
    const [, all] = await numbersOf(page)
    expect(all).toBeGreaterThan(80)
    expect(await faultsOf(page)).toEqual([])
  })

test('the steps are the same on every screen', async ({ page }) => {
  const names = async (width: number, height: number) => {
    await page.setViewportSize({ width, height })
    await openStage(page)
    return page.locator('.step').allTextContents()
  }
  expect(await names(1024, 768)).toEqual(await names(1920, 1080))
})
