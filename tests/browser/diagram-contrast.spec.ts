import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { coloursOf, tooWeak } from './diagram-colours.ts'
import { croppedWordsOf } from './diagram-measures.ts'
import { allAlive, FIXTURES } from './page-moves.ts'

// One page for all: drawing every type takes a third of a minute, looking at it in another theme takes none.
test.describe.configure({ mode: 'default' })
const PICTURES = 'figure.diagram svg[data-kind]'
const SOURCE = readFileSync(new URL('../fixtures/lessons/diagram-lesson/session.md', import.meta.url), 'utf8')
let page: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${FIXTURES}lessons/diagram-lesson/`)
  await allAlive(page)
})
test.afterAll(() => page.close())

test('every type is drawn, and the one that is broken says so', async () => {
  const kinds = await page.locator(PICTURES).evaluateAll(all => all.map(one => one.getAttribute('data-kind')))
  expect(kinds).toHaveLength(SOURCE.split('```mermaid').length - 2)
  expect(new Set(kinds).size).toBe(35)
  await expect(page.getByRole('alert')).toHaveCount(1)
})

for (const [look, media] of Object.entries({
  'in the light theme': { colorScheme: 'light', forcedColors: 'none' },
  'in the dark theme': { colorScheme: 'dark', forcedColors: 'none' },
  'in forced colours': { colorScheme: 'dark', forcedColors: 'active' },
  'in forced light colours': { colorScheme: 'light', forcedColors: 'active' },
} as const))
  test(`words have a contrast of 4.5, lines and marks of 3 ${look}`, async () => {
    await page.emulateMedia({ media: 'screen', ...media })
    const found = await coloursOf(page)
    expect(found.filter(({ kind }) => kind === 'words').length).toBeGreaterThan(250)
    expect(found.filter(({ kind }) => kind === 'line').length).toBeGreaterThan(400)
    expect(tooWeak(found)).toEqual([])
  })

test('no Hangul is cut: words stay in their picture and in their own box', async () => {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' })
  expect(await page.locator(PICTURES).evaluateAll(croppedWordsOf)).toEqual([])
})

test('nothing is painted over the rim of a picture', async () => {
  const inked: string[] = []
  let seen = 0
  for (const picture of await page.locator(PICTURES).all()) {
    const shot = await picture.evaluate(one => {
      one.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = one.getBoundingClientRect()
      const view = one.parentElement?.getBoundingClientRect() ?? new DOMRect()
      return {
        kind: one.getAttribute('data-kind'),
        isWhole: view.left < x - 4 && x + width + 4 < view.right,
        clip: { x: x - 3, y: y - 3, width: width + 6, height: height + 6 },
      }
    })
    // A picture larger than the screen or its own box would show what stands around those.
    if (shot.clip.height > 760 || !shot.isWhole) continue
    seen += 1
    const png = await page.screenshot({ clip: shot.clip })
    const colours = await page.evaluate(rimColours, png.toString('base64'))
    if (colours.length > 1) inked.push(`${shot.kind}: ${colours.join(' ')}`)
  }
  expect(inked).toEqual([])
  expect(seen).toBeGreaterThan(25)
})

/** The colours of the outermost pixels of a picture; bare ground has one. */
async function rimColours(png: string): Promise<string[]> {
  const bytes = Uint8Array.from(atob(png), letter => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const pen = canvas.getContext('2d')
  if (!pen) return []
  pen.drawImage(bitmap, 0, 0)
  const { width, height } = bitmap
  const rims = [
    pen.getImageData(0, 0, width, 1),
    pen.getImageData(0, height - 1, width, 1),
    pen.getImageData(0, 0, 1, height),
    pen.getImageData(width - 1, 0, 1, height),
  ]
  return [
    ...new Set(
      rims.flatMap(({ data }) =>
        Array.from({ length: data.length / 4 }, (_, i) => data.slice(i * 4, i * 4 + 3).join()),
      ),
    ),
  ]
}

test('on grey paper good, bad, warn and note are told apart by width and dash', async () => {
  await page.emulateMedia({ media: 'print', colorScheme: 'light', forcedColors: 'none' })
  const looks = await page.locator(PICTURES).evaluateAll(pictures =>
    ['good', 'bad', 'warn', 'note', 'lambda', 'ec2', 'fargate'].map(role => {
      const shape = pictures.flatMap(one => [...one.querySelectorAll(`.node[data-role="${role}"] .shape`)])[0]
      const { strokeWidth, strokeDasharray } = getComputedStyle(shape ?? document.body)
      return `${strokeWidth} ${strokeDasharray}`
    }),
  )
  expect(new Set(looks).size).toBe(7)
  expect(tooWeak(await coloursOf(page))).toEqual([])
})
