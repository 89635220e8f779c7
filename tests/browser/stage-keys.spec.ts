import { expect, test } from '@playwright/test'
import { expectStep, openStage } from './stage-page.ts'

test('T begins the clock and shows it to the class, Q stops it for a question', async ({ page }) => {
  await openStage(page, '#c1')
  const foot = page.getByRole('contentinfo')
  await page.keyboard.press('t')
  await expect(foot.getByText(/^시계 /)).toHaveCount(0)
  await page.keyboard.press('t')
  await expect(foot.getByText(/^시계 1[12]:\d\d$/)).toBeVisible()
  await page.keyboard.press('q')
  await expect(foot.getByText('시계 질문 받기')).toBeVisible()
  await page.keyboard.press('q')
  await expect(foot.getByText(/^시계 1[12]:\d\d$/)).toBeVisible()
})

test('L points, Z enlarges what is around the pointer, and Esc takes either back', async ({ page }) => {
  await openStage(page)
  const main = page.getByRole('main', { name: '장면' })
  const width = async () => (await main.boundingBox())?.width ?? 0
  const before = await width()
  await page.mouse.move(400, 300)
  await page.keyboard.press('z')
  expect(await width()).toBeCloseTo(2 * before, 0)
  await page.keyboard.press('Escape')
  expect(await width()).toBeCloseTo(before, 0)
  await page.keyboard.press('l')
  const laser = page.getByRole('img', { name: '레이저 포인터' })
  await expect(laser).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(laser).toHaveCount(0)
  await expectStep(page, 1)
})

test('a hand that rests is no longer shown, and the buttons neither, until it moves', async ({ page }) => {
  await page.clock.install()
  await openStage(page)
  const next = page.getByRole('button', { name: '다음', exact: true })
  await page.mouse.move(400, 300)
  await expect(page.locator('html')).toHaveCSS('cursor', 'auto')
  await page.clock.fastForward(3000)
  await expect(page.locator('html')).toHaveCSS('cursor', 'none')
  await expect(next.locator('..')).toHaveCSS('opacity', '0')
  await page.mouse.move(410, 300)
  await expect(page.locator('html')).toHaveCSS('cursor', 'auto')
  await expect(next.locator('..')).toHaveCSS('opacity', '1')
})

test('S opens the presenter’s window, and F asks for the whole screen', async ({ page, context }) => {
  await openStage(page)
  const opening = context.waitForEvent('page')
  await page.keyboard.press('s')
  const presenter = await opening
  await expect(presenter.getByRole('heading', { name: /^지금 장면 1 \// })).toBeVisible()
  await page.bringToFront()
  await page.keyboard.press('f')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('html')
  await page.keyboard.press('f')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBeUndefined()
})
