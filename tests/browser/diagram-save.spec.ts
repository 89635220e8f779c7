import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { drawnIn, inkOf, type Picture } from './diagram-ink.ts'
import { canvasOf, drawingIn, largeView, NAME, sourceIn } from './diagram-page.ts'

const CHART = 'Lambda 비용 패턴 (사용량 비례)'
const WORDS = ['사용자', '인증', 'Lambda 함수', 'DynamoDB']

async function taken(page: Page, dialog: Locator, by: string) {
  const waiting = page.waitForEvent('download')
  await take(dialog, by)
  const file = await waiting
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

async function take(dialog: Locator, by: string) {
  await dialog.getByRole('button', { name: '저장·복사' }).click()
  await dialog.getByRole('button', { name: by }).click()
}

/** The first part of every PNG says how wide and how high it is. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })

const dataUrl = (bytes: Buffer, type: string) => `data:${type};base64,${bytes.toString('base64')}`

/** A drawing as the window shows it, and where its words are in it (0 to 1). */
async function pictureOf(drawing: Locator, words: readonly string[]): Promise<Picture> {
  const shot = await drawing.screenshot()
  return {
    url: dataUrl(shot, 'image/png'),
    width: sizeOf(shot).width,
    words: await drawing.evaluate(drawnIn, words),
  }
}

/** The drawing as it stands in the page, two points for a pixel. */
async function shownIn(page: Page, name: string): Promise<Picture> {
  const drawing = drawingIn(
    page.getByRole('figure').filter({ has: page.getByRole('button', { name: `${name} 크게 보기` }) }),
  )
  await drawing.scrollIntoViewIfNeeded()
  // Nodes that lead somewhere are underlined under the mouse.
  await page.mouse.move(0, 0)
  // In the middle of its box it may begin at half a pixel: what is taken of it is then wider than it is, and blurred when compared.
  await drawing.evaluate(svg => svg.style.setProperty('margin-inline', '0'))
  return pictureOf(drawing, WORDS)
}

test.use({ deviceScaleFactor: 2 })

for (const colorScheme of ['light', 'dark'] as const)
  test(`the saved SVG and PNG show Hangul as the page does in the ${colorScheme} theme`, async ({ page, context }) => {
    await page.emulateMedia({ colorScheme })
    const { dialog } = await largeView(page, NAME)
    const svg = await taken(page, dialog, 'SVG로 저장')
    const png = await taken(page, dialog, 'PNG로 저장')
    expect([svg.name, png.name]).toEqual([`${NAME}.svg`, `${NAME}.png`])
    await expect(dialog.getByText(`${NAME}.png 파일로 저장했어요.`)).toBeVisible()
    await page.keyboard.press('Escape')
    const shown = await shownIn(page, NAME)

    const empty = await context.newPage()
    await empty.goto('about:blank')
    const wanted = await empty.evaluate(inkOf, shown)
    expect(wanted.map(({ words }) => words)).toEqual(WORDS)
    for (const [type, { bytes }] of [
      ['image/svg+xml', svg],
      ['image/png', png],
    ] as const) {
      const seen = await empty.evaluate(inkOf, { ...shown, url: dataUrl(bytes, type) })
      for (const [index, { words, ink, ground, letters }] of wanted.entries()) {
        const told = `${type}: ${words}`
        expect(ink, told).toBeGreaterThan(0.03)
        expect(Math.abs((seen[index]?.ink ?? 0) / ink - 1), `${told}, ink`).toBeLessThan(0.1)
        expect(apart(seen[index]?.ground, ground), `${told}, ground`).toBeLessThan(6)
        expect(apart(seen[index]?.letters, letters), `${told}, letters`).toBeLessThan(24)
      }
    }
  })

/** Largest difference of two colours in one of red, green and blue, of 255. */
const apart = (one: readonly number[] = [], other: readonly number[]) =>
  Math.max(...other.map((part, index) => Math.abs(part - (one[index] ?? 1000))))

for (const name of [NAME, CHART])
  test(`the saved SVG of “${name}” stands alone: no variables, no style sheets, nothing of the page`, async ({
    page,
  }) => {
    const { dialog } = await largeView(page, name)
    const text = (await taken(page, dialog, 'SVG로 저장')).bytes.toString('utf8')
    expect(text).not.toMatch(/var\(|<style|oklab|color-mix|light-dark|\sclass=|href=/)
    expect(text).toMatch(/^<svg [^>]*viewBox=/)
    expect(text).toMatch(/font-family="[^"]*sans-serif"/)
    const drawing = drawingIn(canvasOf(dialog))
    for (const side of ['width', 'height']) expect(text).toContain(` ${side}="${await drawing.getAttribute(side)}"`)
  })

test('types that bring a style sheet of their own are saved with the looks that it gave', async ({ page, context }) => {
  const { dialog } = await largeView(page, NAME, '소스 고쳐 보기')
  await sourceIn(dialog).fill('sequenceDiagram\n  participant A as 브라우저\n  participant B as 함수\n  A->>B: 요청\n')
  await expect(canvasOf(dialog).getByText('요청', { exact: true })).toBeVisible()
  const words = ['브라우저', '요청']
  const drawing = drawingIn(canvasOf(dialog))
  const { bytes } = await taken(page, dialog, 'SVG로 저장')
  expect(bytes.toString('utf8')).not.toMatch(/var\(|<style/)
  const shown = await pictureOf(drawing, words)
  const empty = await context.newPage()
  await empty.goto('about:blank')
  const wanted = await empty.evaluate(inkOf, shown)
  const seen = await empty.evaluate(inkOf, { ...shown, url: dataUrl(bytes, 'image/svg+xml') })
  expect(wanted.map(({ words: told }) => told)).toEqual(words)
  for (const [index, { ink, ground }] of wanted.entries()) {
    expect(ink).toBeGreaterThan(0.03)
    expect(Math.abs((seen[index]?.ink ?? 0) / ink - 1)).toBeLessThan(0.15)
    expect(apart(seen[index]?.ground, ground)).toBeLessThan(6)
  }
})

test('what a type of its own draws with filters and markers is saved without variables too', async ({ page }) => {
  const { dialog } = await largeView(page, NAME, '소스 고쳐 보기')
  await sourceIn(dialog).fill('classDiagram\n  class 동물 {\n    +int 나이\n  }\n')
  await expect(canvasOf(dialog).getByText('동물', { exact: true })).toBeVisible()
  const { bytes } = await taken(page, dialog, 'SVG로 저장')
  expect(bytes.toString('utf8')).toContain('동물')
  expect(bytes.toString('utf8')).not.toMatch(/var\(|<style/)
})

test('a saved PNG has two points for a pixel, fewer where it would be larger than 16 million points', async ({
  page,
}) => {
  const { dialog } = await largeView(page, NAME, '소스 고쳐 보기')
  const saved = async () => sizeOf((await taken(page, dialog, 'PNG로 저장')).bytes)
  const drawing = drawingIn(canvasOf(dialog))
  const own = Number(await drawing.getAttribute('width'))
  expect((await saved()).width).toBe(2 * own)
  // 61 boxes in a row and 40 in a column: some 8,000 × 2,600 px.
  const row = Array.from({ length: 60 }, (_, n) => `  R${n}["가로 ${n}"] --> R${n + 1}["가로 ${n + 1}"]`)
  const column = Array.from({ length: 40 }, (_, n) => `  R0 --> C${n}["세로 ${n}"]`)
  await sourceIn(dialog).fill(['graph LR', ...row, ...column].join('\n'))
  await expect(canvasOf(dialog).getByText('가로 60', { exact: true })).toBeAttached({ timeout: 20_000 })
  const { width, height } = await saved()
  expect(width * height).toBeLessThanOrEqual(16_000_000)
  expect(Math.max(width, height)).toBeLessThanOrEqual(16_384)
  expect(width * height).toBeGreaterThan(15_000_000)
})

test('the picture goes into the clipboard as an image', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { dialog } = await largeView(page, NAME)
  await take(dialog, '그림 복사')
  await expect(dialog.getByText('그림을 복사했어요. 문서나 슬라이드에 붙여 넣을 수 있어요.')).toBeVisible()
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const image = await createImageBitmap((await item?.getType('image/png')) ?? new Blob())
    return { width: image.width, height: image.height }
  })
  expect(size.width).toBe(2 * Number(await drawingIn(canvasOf(dialog)).getAttribute('width')))
})

test('a browser that refuses to copy says so, and names the way that is left', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  const { dialog } = await largeView(page, NAME)
  await take(dialog, '그림 복사')
  await expect(dialog.getByText('브라우저가 그림 복사를 막았어요. PNG로 저장해서 써 주세요.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('an address without encryption has no clipboard at all: the same sentence', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  const { dialog } = await largeView(page, NAME)
  await take(dialog, '그림 복사')
  await expect(dialog.getByText('브라우저가 그림 복사를 막았어요. PNG로 저장해서 써 주세요.')).toBeVisible()
})
