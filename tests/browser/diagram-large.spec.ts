import { expect, type Locator, test } from '@playwright/test'
import {
  awayFrom,
  canvasOf,
  drawingIn,
  fingers,
  largeView,
  largeViewOf,
  middleOf,
  percentOf,
  sourceIn,
  WIDE,
  WIDEST,
} from './diagram-page.ts'

const NAME = 'Lambda 함수를 중심으로 한 서버리스 아키텍처'
const FIRST = '단계 1: 요청 처리'
const MIDDLE = '단계 9: 요청 처리'

const wordsIn = (dialog: Locator, words: string) => canvasOf(dialog).getByText(words, { exact: true })

/** Height of the letters as they are seen, in px. */
const lettersOf = (words: Locator) =>
  words.evaluate(text => {
    const svg = text.closest('svg')
    const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 0
    return Number.parseFloat(getComputedStyle(text).fontSize) * scale
  })

const scrolledBy = (canvas: Locator) => canvas.evaluate(box => ({ x: box.scrollLeft, y: box.scrollTop }))

const bringToMiddle = (words: Locator) =>
  words.evaluate(text => text.scrollIntoView({ inline: 'center', block: 'center', behavior: 'instant' }))

/** What of the drawing is wider than the room for it, in px. */
const tooWide = (canvas: Locator) => canvas.evaluate(box => box.scrollWidth - box.clientWidth)

test.describe('on a phone of 360 px', () => {
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
})

test('the wheel over a diagram scrolls the page and never zooms; with Ctrl it zooms in the large view alone', async ({
  page,
}) => {
  await page.goto('./')
  const picture = page.getByRole('img', { name: NAME, exact: true })
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

test('the source is opened from the figure, and closing by button or Esc gives the focus back', async ({ page }) => {
  const { opener, dialog } = await largeView(page, NAME, '소스 고쳐 보기')
  await expect(sourceIn(dialog)).toBeFocused()
  await dialog.getByRole('button', { name: '닫기' }).click()
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
  await opener.press('Enter')
  await expect(sourceIn(dialog)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})

test('the line that fails is marked, a button takes the caret there, and the last picture stays', async ({ page }) => {
  const { dialog } = await largeView(page, NAME, '소스 고쳐 보기')
  const source = sourceIn(dialog)
  await source.fill('graph LR\n  A[하나] --> B[둘]\n')
  await expect(canvasOf(dialog).getByText('하나', { exact: true })).toBeVisible({ timeout: 15_000 })
  const strip = () =>
    source.evaluate(text => {
      const { backgroundImage, backgroundPositionY, lineHeight, paddingTop } = getComputedStyle(text)
      if (backgroundImage === 'none') return 0
      const y = Number.parseFloat(backgroundPositionY) - Number.parseFloat(paddingTop)
      return Math.round(y / Number.parseFloat(lineHeight)) + 1
    })
  expect(await strip()).toBe(0)
  await source.fill('graph LR\n  A[하나] --> B[둘]\n  B[둘 --> C[셋]\n  C --> D[넷]\n')
  await expect(dialog.getByRole('alert')).toContainText('3번째 줄의 문법이 맞지 않아서 그리지 못했어요.')
  await expect(source).toHaveAttribute('aria-invalid', 'true')
  expect(await strip()).toBe(3)
  await expect(canvasOf(dialog).getByText('하나', { exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: '3번째 줄로 가기' }).click()
  await expect(source).toBeFocused()
  await page.keyboard.press('Shift+End')
  await page.keyboard.type('B --> C[셋]')
  await expect(canvasOf(dialog).getByText('넷', { exact: true })).toBeVisible()
  await expect(dialog.getByRole('alert')).toBeHidden()
  await expect(source).not.toHaveAttribute('aria-invalid')
  expect(await strip()).toBe(0)
})

test('what was changed outlives Esc, is copied, and goes back to the lesson’s own', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { opener, dialog } = await largeView(page, NAME, '소스 고쳐 보기')
  const own = await sourceIn(dialog).inputValue()
  const changed = 'graph LR\n  A[하나] --> B[둘]\n'
  await sourceIn(dialog).fill(changed)
  await page.keyboard.press('Escape')
  await opener.press('Enter')
  await expect(sourceIn(dialog)).toHaveValue(changed)
  await dialog.getByRole('button', { name: '소스 복사' }).click()
  await expect(dialog.getByText('소스를 복사했어요.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(changed)
  await dialog.getByRole('button', { name: '처음으로' }).click()
  await expect.poll(() => sourceIn(dialog).inputValue()).toBe(own)
  await expect(canvasOf(dialog).getByRole('img', { name: NAME })).toBeVisible({ timeout: 15_000 })
})
