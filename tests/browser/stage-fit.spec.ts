import { expect, type Page, test } from '@playwright/test'
import { numbersOf, openStage } from './stage-page.ts'

/** Words of each step of which something lies outside its screen, or is smaller than the last row can read. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = []
    const scale = document.getElementById('root')?.getBoundingClientRect().height ?? 0
    for (const step of document.querySelectorAll<HTMLElement>('.step')) {
      const was = step.hidden
      step.hidden = false
      const name = step.textContent?.trim().slice(0, 30)
      if (step.scrollHeight > step.clientHeight + 1 || step.scrollWidth > step.clientWidth + 1)
        faults.push(`${name}: ${step.scrollWidth}×${step.scrollHeight} in ${step.clientWidth}×${step.clientHeight}`)
      for (const part of step.querySelectorAll('p, li, td, th, pre, dd, h3, h4')) {
        const size = (Number.parseFloat(getComputedStyle(part).fontSize) * scale) / innerHeight
        const isWork = part.closest('.slot, figure[data-diagram], details:not([open])') !== null
        if (!isWork && size < (28 / 1080) * scale * (1080 / innerHeight) - 0.01)
          faults.push(`${name}: ${part.tagName} ${size}`)
      }
      step.hidden = was
    }
    return faults
  })

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
