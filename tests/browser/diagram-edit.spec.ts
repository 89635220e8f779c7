import { expect, type Locator, test } from '@playwright/test'
import { canvasOf, drawingIn, largeView, NAME, pressUntilOpen, sourceIn } from './diagram-page.ts'
import { layOutNow } from './page-moves.ts'

test('the source is opened from the figure, and closing by button or Esc gives the focus back', async ({ page }) => {
  const { opener, dialog } = await largeView(page, NAME, '소스 고쳐 보기')
  await expect(sourceIn(dialog)).toBeFocused()
  await dialog.getByRole('button', { name: '닫기' }).click()
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
  await layOutNow(page)
  const place = () => page.evaluate(() => ({ top: scrollY, height: document.documentElement.scrollHeight }))
  const before = await place()
  await opener.press('Enter')
  await expect(sourceIn(dialog)).toBeFocused()
  expect(await place(), 'while the view lies over the page').toEqual(before)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
  expect(await place(), 'afterwards').toEqual(before)
})

test('the line that fails is marked, a button takes the caret there, and the last picture stays', async ({ page }) => {
  const { dialog } = await largeView(page, NAME, '소스 고쳐 보기')
  const source = sourceIn(dialog)
  await source.fill('graph LR\n  A[하나] --> B[둘]\n')
  await expect(canvasOf(dialog).getByText('하나', { exact: true })).toBeVisible()
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
  await expect(canvasOf(dialog).getByRole('img', { name: NAME })).toBeVisible()
})

/** Everything that has a place in a drawing, and its words. The size on the screen is not the drawing's. */
const shapesOf = (drawing: Locator) =>
  drawing.evaluate(svg => {
    const names = ['viewBox', 'transform', 'x', 'y', 'dx', 'dy', 'height', 'd', 'r', 'cx', 'cy', 'points']
    return [svg, ...svg.querySelectorAll('*')].map(part => {
      const width = part === svg ? null : part.getAttribute('width')
      const words = part.children.length === 0 ? part.textContent : ''
      return [part.tagName, width, ...names.map(name => part.getAttribute(name)), words].join(' ')
    })
  })

test('the same source drawn live is the drawing of the page, part by part', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('./')
  await layOutNow(page)
  const openers = page.getByRole('button', { name: /소스 고쳐 보기$/ })
  const names = await openers.evaluateAll(all => all.map(opener => opener.getAttribute('aria-label') ?? ''))
  expect(names).toHaveLength(10)
  for (const name of names) {
    const figure = page.locator('figure').filter({ has: page.getByRole('button', { name, exact: true }) })
    const before = await shapesOf(drawingIn(figure))
    const dialog = page.getByRole('dialog')
    await pressUntilOpen(figure.getByRole('button', { name, exact: true }), dialog)
    await sourceIn(dialog).press('ControlOrMeta+End')
    await sourceIn(dialog).press('Enter')
    await expect(drawingIn(dialog)).toHaveAttribute('id', /-edit-/)
    expect(await shapesOf(drawingIn(dialog)), name).toEqual(before)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
})
