import { expect, type Locator, type Page } from '@playwright/test'

/** A flow from left to right, as wide as the widest of a course: 2,954 px and a little more. */
export const WIDE = [
  'graph LR',
  ...Array.from(
    { length: 16 },
    (_, n) => `  N${n}["단계 ${n + 1}: 요청 처리"] --> N${n + 1}["단계 ${n + 2}: 요청 처리"]`,
  ),
].join('\n')
export const WIDEST = 2954

/** The diagram of the lesson that these tests look at. */
export const NAME = 'Lambda 함수를 중심으로 한 서버리스 아키텍처'
export const FIRST = '단계 1: 요청 처리'
export const MIDDLE = '단계 9: 요청 처리'

export const canvasOf = (dialog: Locator) => dialog.getByRole('region', { name: /^그림\./ })
export const drawingIn = (box: Locator) => box.locator('svg[data-kind]')
export const sourceIn = (dialog: Locator) => dialog.getByRole('textbox', { name: 'Mermaid 소스' })

export const wordsIn = (dialog: Locator, words: string) => canvasOf(dialog).getByText(words, { exact: true })

export const scrolledBy = (canvas: Locator) => canvas.evaluate(box => ({ x: box.scrollLeft, y: box.scrollTop }))

/** What of the drawing is wider than the room for it, in px. */
export const tooWide = (canvas: Locator) => canvas.evaluate(box => box.scrollWidth - box.clientWidth)

/** Percent of the size as drawn, as the bar says it. */
export const percentOf = async (dialog: Locator) =>
  Number.parseInt((await dialog.getByRole('status').textContent()) ?? '', 10)

/** Presses a button until its view is open: it answers once its code has come, and lies behind the view afterwards. */
export const pressUntilOpen = (opener: Locator, dialog: Locator) =>
  expect(async () => {
    if (!(await dialog.isVisible())) await opener.press('Enter', { timeout: 1000 })
    await expect(dialog).toBeVisible({ timeout: 1000 })
  }).toPass()

/** Opens the large view of a diagram by the button of its figure that is named like this. */
export async function largeView(page: Page, name: string, by: '크게 보기' | '소스 고쳐 보기' = '크게 보기') {
  await page.goto('./')
  const opener = page.getByRole('button', { name: `${name} ${by}`, exact: true })
  const dialog = page.getByRole('dialog', { name })
  await opener.scrollIntoViewIfNeeded()
  await pressUntilOpen(opener, dialog)
  return { opener, dialog }
}

/** The large view with a source of our own, its editor closed again. */
export async function largeViewOf(page: Page, name: string, source: string, words: string) {
  const { opener, dialog } = await largeView(page, name, '소스 고쳐 보기')
  await sourceIn(dialog).fill(source)
  await expect(canvasOf(dialog).getByText(words, { exact: true })).toBeAttached()
  await dialog.getByRole('button', { name: '소스 고쳐 보기' }).click()
  await expect(sourceIn(dialog)).toBeHidden()
  return { opener, dialog }
}

export interface Spot {
  readonly x: number
  readonly y: number
}

export async function middleOf(part: Locator): Promise<Spot> {
  const { x, y, width, height } = (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  return { x: x + width / 2, y: y + height / 2 }
}

/** How far a part of a drawing is from a spot of the window, in px. */
export async function awayFrom(part: Locator, spot: Spot): Promise<number> {
  const { x, y } = await middleOf(part)
  return Math.hypot(x - spot.x, y - spot.y)
}

/** Fingers of a hand: each step says where they are. */
export async function fingers(page: Page) {
  const session = await page.context().newCDPSession(page)
  // As quick as a hand, however slow the machine is: a frame lies between two steps.
  let timestamp = Date.now() / 1000
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]) => {
    timestamp += 0.016
    return session.send('Input.dispatchTouchEvent', {
      type,
      timestamp,
      touchPoints: spots.map(({ x, y }, id) => ({ x, y, id })),
    })
  }
  return {
    drag: async (...steps: readonly (readonly Spot[])[]) => {
      const [first = [], ...rest] = steps
      await send('touchStart', first)
      for (const spots of rest) await send('touchMove', spots)
      await send('touchEnd', [])
    },
    tap: async (spot: Spot) => {
      await send('touchStart', [spot])
      await send('touchEnd', [])
    },
  }
}
