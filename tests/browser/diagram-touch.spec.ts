import { expect, type Locator, test } from '@playwright/test'
import {
  canvasOf,
  drawingIn,
  FIRST,
  fingers,
  largeViewOf,
  MIDDLE,
  middleOf,
  NAME,
  percentOf,
  scrolledBy,
  tooWide,
  WIDE,
  WIDEST,
  wordsIn,
} from './diagram-page.ts'

/** Height of the letters as they are seen, in px. */
const lettersOf = (words: Locator) =>
  words.evaluate(text => {
    const svg = text.closest('svg')
    const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 0
    return Number.parseFloat(getComputedStyle(text).fontSize) * scale
  })

const bringToMiddle = (words: Locator) =>
  words.evaluate(text => text.scrollIntoView({ inline: 'center', block: 'center', behavior: 'instant' }))

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

test('the widest diagram of a course opens at its start, its words large enough to read', async ({ page }) => {
  const { dialog } = await largeViewOf(page, NAME, WIDE, FIRST)
  const width = await drawingIn(canvasOf(dialog)).getAttribute('width')
  expect(Number(width)).toBeGreaterThanOrEqual(WIDEST)
  await expect.poll(() => lettersOf(wordsIn(dialog, FIRST))).toBeGreaterThanOrEqual(11.9)
  await expect(wordsIn(dialog, FIRST)).toBeInViewport({ ratio: 0.99 })
  await expect(wordsIn(dialog, MIDDLE)).not.toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(await dialog.evaluate(box => box.scrollWidth)).toBeLessThanOrEqual(360)
  await dialog.getByRole('button', { name: '모두 보기' }).click()
  await expect(wordsIn(dialog, MIDDLE)).toBeInViewport({ ratio: 0.99 })
  expect(await tooWide(canvasOf(dialog))).toBeLessThanOrEqual(0)
})

test('two fingers zoom around the point between them, one finger takes the picture along', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { dialog } = await largeViewOf(page, NAME, WIDE, FIRST)
  const hand = await fingers(page)
  const before = await percentOf(dialog)
  const seen = wordsIn(dialog, '단계 5: 요청 처리')
  // Far from the edges, so that nothing holds the picture back.
  await bringToMiddle(seen)
  const spot = await middleOf(seen)
  const spread = (by: number) => [
    { x: spot.x - by, y: spot.y },
    { x: spot.x + by, y: spot.y },
  ]
  await hand.drag(spread(30), spread(35), spread(45), spread(60))
  expect(await percentOf(dialog)).toBeCloseTo(before * 2, -1)
  // One row of nodes: up and down it stays in the middle of the screen.
  expect(Math.abs((await middleOf(seen)).x - spot.x)).toBeLessThan(3)
  await hand.drag([spot], [{ ...spot, x: spot.x - 20 }], [{ ...spot, x: spot.x - 40 }], [{ ...spot, x: spot.x - 40 }])
  expect(Math.abs((await middleOf(seen)).x - spot.x + 40)).toBeLessThan(3)
  expect(await percentOf(dialog)).toBeCloseTo(before * 2, -1)
})

test('a thrown picture goes on by itself, unless the reader wants less motion', async ({ page }) => {
  const { dialog } = await largeViewOf(page, NAME, WIDE, FIRST)
  const hand = await fingers(page)
  const { y } = await middleOf(canvasOf(dialog))
  const thrown = () => hand.drag(...[300, 260, 220, 180].map(x => [{ x, y }]))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await thrown()
  await page.evaluate(() => new Promise(requestAnimationFrame))
  // The way of the finger: from 300 to 180.
  const { x } = await scrolledBy(canvasOf(dialog))
  expect(Math.abs(x - 120)).toBeLessThan(3)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await thrown()
  await expect.poll(async () => (await scrolledBy(canvasOf(dialog))).x).toBeGreaterThan(x + 160)
})

test('a double tap zooms where it is, and a second one goes back', async ({ page }) => {
  const { dialog } = await largeViewOf(page, NAME, WIDE, FIRST)
  const hand = await fingers(page)
  const before = await percentOf(dialog)
  const spot = await middleOf(wordsIn(dialog, FIRST))
  const twice = async () => {
    await hand.tap(spot)
    await hand.tap(spot)
  }
  await twice()
  await expect.poll(() => percentOf(dialog)).toBe(before * 2)
  expect(Math.abs((await middleOf(wordsIn(dialog, FIRST))).x - spot.x)).toBeLessThan(30)
  await twice()
  await expect.poll(() => percentOf(dialog)).toBe(before)
})

test('turned on its side, it shows what was in the middle', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { dialog } = await largeViewOf(page, NAME, WIDE, FIRST)
  const before = await percentOf(dialog)
  const words = wordsIn(dialog, '단계 6: 요청 처리')
  const hand = await fingers(page)
  const { y } = await middleOf(canvasOf(dialog))
  await hand.drag(...[300, 280, 260, 260].map(x => [{ x, y }]))
  await bringToMiddle(words)
  await expect(words).toBeInViewport({ ratio: 0.99 })
  await page.setViewportSize({ width: 740, height: 360 })
  await expect.poll(async () => Math.abs((await middleOf(words)).x - 370)).toBeLessThan(40)
  expect(await percentOf(dialog)).toBe(before)
  await expect(words).toBeInViewport({ ratio: 0.99 })
})
