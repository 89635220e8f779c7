import { expect, test } from '@playwright/test'
import { FIXTURES } from './page-moves.ts'

test('the pictures shift nothing while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as PerformanceEntry & { sources: readonly { node: Node | null }[] }
        const ofDiagrams = sources.some(
          ({ node }) => node instanceof Element && node.closest('figure.diagram') !== null,
        )
        if (ofDiagrams) shifts.push((entry as PerformanceEntry & { value: number }).value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('./')
  for (const picture of await page.locator('figure.diagram').all()) await picture.scrollIntoViewIfNeeded()
  expect(await page.evaluate(() => (window as unknown as { shifts: readonly number[] }).shifts)).toEqual([])
})

test('a diagram that the page draws itself gets its outline and its walk, too', async ({ page }) => {
  await page.goto(`${FIXTURES}lessons/diagram-lesson/`)
  const figure = page.locator('figure.diagram').first()
  await figure.scrollIntoViewIfNeeded()
  await figure.getByText('글로 읽기').click({ timeout: 20_000 })
  await expect(figure.getByRole('listitem').first()).toHaveText(/^이미지 업로드를 알리는 이벤트가 도착했어요/)
  await figure.getByRole('button', { name: /키보드로 따라가기$/ }).press('Enter')
  await expect(figure.getByRole('option', { name: '이미지 업로드를 알리는 이벤트가 도착했어요' })).toBeFocused()
})

for (const width of [1280, 360])
  test(`a chart that the page draws fills the room that was kept for it at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${FIXTURES}lessons/diagram-lesson/`)
    const view = page.locator('.diagram-view[style*="--kept-height"]').first()
    const kept = (await view.boundingBox())?.height ?? 0
    await view.scrollIntoViewIfNeeded()
    await expect(view).toHaveAttribute('data-state', 'live', { timeout: 20_000 })
    expect((await view.boundingBox())?.height).toBe(kept)
    const drawn = (await view.locator('svg[data-kind="xychart"]').boundingBox())?.height ?? 0
    expect(kept - drawn).toBeGreaterThanOrEqual(0)
    expect(kept - drawn).toBeLessThan(kept / 3)
  })
