import { expect, test } from '@playwright/test'
import {
  awayFrom,
  canvasOf,
  FIRST,
  largeView,
  largeViewOf,
  middleOf,
  NAME,
  percentOf,
  scrolledBy,
  tooWide,
  WIDE,
  wordsIn,
} from './diagram-page.ts'
import { layOutNow } from './page-moves.ts'

test('the wheel over a diagram scrolls the page and never zooms; with Ctrl it zooms in the large view alone', async ({
  page,
}) => {
  await page.goto('./')
  const picture = page.getByRole('img', { name: NAME, exact: true })
  await layOutNow(page)
  await picture.scrollIntoViewIfNeeded()
  const [size, top] = [await picture.boundingBox(), await page.evaluate(() => scrollY)]
  const over = await middleOf(picture)
  await page.mouse.move(over.x, over.y)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top + 200)
  expect((await picture.boundingBox())?.width).toBe(size?.width)

  const { dialog } = await largeViewOf(page, NAME, WIDE, FIRST)
  const spot = await middleOf(wordsIn(dialog, FIRST))
  const before = await percentOf(dialog)
  await page.mouse.move(spot.x, spot.y)
  await page.mouse.wheel(120, 0)
  await expect.poll(async () => (await scrolledBy(canvasOf(dialog))).x).toBe(120)
  expect(await percentOf(dialog)).toBe(before)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -120)
  await page.keyboard.up('Control')
  // One notch is one step of 1.25.
  await expect.poll(() => percentOf(dialog)).toBe(Math.round(before * 1.25))
})

test('plus, minus and zero zoom, arrows move, and the page behind stays where it is', async ({ page }) => {
  const { dialog } = await largeViewOf(page, NAME, WIDE, FIRST)
  const canvas = canvasOf(dialog)
  await canvas.focus()
  const [before, top] = [await percentOf(dialog), await page.evaluate(() => scrollY)]
  await page.keyboard.press('+')
  expect(await percentOf(dialog)).toBe(Math.round(before * 1.25))
  await page.keyboard.press('-')
  expect(await percentOf(dialog)).toBe(before)
  const { x } = await scrolledBy(canvas)
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await scrolledBy(canvas)).x).toBeGreaterThan(x + 10)
  await page.keyboard.press('0')
  expect(await tooWide(canvas)).toBeLessThanOrEqual(0)
  expect(await percentOf(dialog)).toBeLessThan(before)
  expect(await page.evaluate(() => scrollY)).toBe(top)
})

test('the buttons zoom, fit the width and fit all; a double click zooms where it is', async ({ page }) => {
  const { dialog } = await largeView(page, NAME)
  const canvas = canvasOf(dialog)
  await dialog.getByRole('button', { name: '모두 보기' }).click()
  const all = await percentOf(dialog)
  expect(await canvas.evaluate(box => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0)
  expect(await tooWide(canvas)).toBeLessThanOrEqual(0)
  await dialog.getByRole('button', { name: '확대' }).click()
  expect(await percentOf(dialog)).toBeGreaterThan(all)
  await dialog.getByRole('button', { name: '축소' }).click()
  expect(await percentOf(dialog)).toBe(all)
  const node = canvas.getByText('인증', { exact: true })
  const spot = await middleOf(node)
  await page.mouse.dblclick(spot.x, spot.y)
  await expect.poll(async () => Math.abs((await percentOf(dialog)) - all * 2)).toBeLessThanOrEqual(1)
  expect(await awayFrom(node, spot)).toBeLessThan(40)
})

test('fitted to the width, it stays fitted when the window changes', async ({ page }) => {
  const { dialog } = await largeViewOf(page, NAME, WIDE, FIRST)
  await dialog.getByRole('button', { name: '폭에 맞춤' }).click()
  const share = () =>
    canvasOf(dialog).evaluate(box => {
      const width = box.querySelector('svg[data-kind]')?.getBoundingClientRect().width ?? 0
      return { used: width / box.clientWidth, beyond: box.scrollWidth - box.clientWidth }
    })
  for (const width of [1280, 800, 1000]) {
    await page.setViewportSize({ width, height: 700 })
    await expect.poll(async () => (await share()).used, { message: `${width} px` }).toBeGreaterThan(0.93)
    expect((await share()).beyond).toBeLessThanOrEqual(0)
  }
})
