import { expect, type Page, test } from '@playwright/test'

const picturesOf = (page: Page) => page.locator('figure').getByRole('img')

/** Pages of a PDF: each is an object of its own, written in plain letters. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

/** Names of the pictures in a tagged PDF, in the order of the text: alternative texts are written in UTF-16. */
const pictureNamesOf = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/\/Alt\s*<FEFF([0-9A-F]+)>/g)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').swap16().toString('utf16le'),
  )

for (const colorScheme of ['light', 'dark'] as const)
  test(`a handout has all ten diagrams and all notes, and nothing of the screen, when it is ${colorScheme}`, async ({
    page,
  }) => {
    await page.goto('/')
    await page.emulateMedia({ media: 'print', colorScheme })
    await expect(picturesOf(page)).toHaveCount(10)
    for (const picture of await picturesOf(page).all()) {
      const box = await picture.boundingBox()
      expect(box?.width ?? 0).toBeGreaterThan(100)
      expect(box?.height ?? 0).toBeGreaterThan(50)
    }
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('navigation', { name: '목차' })).toBeHidden()
    await expect(page.getByRole('button', { name: /복사$/ })).toHaveCount(0)
    for (const note of await page.getByRole('complementary', { name: '바로잡은 내용' }).all())
      for (const source of await note.getByText('출처:').all()) await expect(source).toBeVisible()
  })

test('dark readers print dark ink on white paper', async ({ page }) => {
  await page.goto('/')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const ink = await page.getByText('서버 인프라를 관리하지 않고').evaluate(text => getComputedStyle(text).color)
  const light = await page.evaluate(colour => {
    const pen = document.createElement('canvas').getContext('2d')
    if (!pen) return 255
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    return Math.max(...pen.getImageData(0, 0, 1, 1).data.slice(0, 3))
  }, ink)
  expect(light, ink).toBeLessThan(100)
})

test('nothing is wider than the sheet', async ({ page }) => {
  // A4 less its margins, in CSS pixels.
  await page.setViewportSize({ width: 688, height: 1000 })
  await page.goto('/')
  await page.emulateMedia({ media: 'print' })
  const beyond = await picturesOf(page).evaluateAll(pictures =>
    pictures.filter(picture => picture.getBoundingClientRect().right > innerWidth + 1).map(({ id }) => id),
  )
  expect(beyond).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test('the lesson prints to a PDF with all ten diagrams, of a plausible length', async ({ page }) => {
  await page.goto('/')
  const names = await picturesOf(page).evaluateAll(all =>
    all.map(picture => picture.querySelector('title')?.textContent),
  )
  const pdf = await page.pdf({ format: 'A4', tagged: true })
  expect(names).toHaveLength(10)
  expect(pictureNamesOf(pdf)).toEqual(names)
  expect(pdf.length).toBeGreaterThan(100_000)
  expect(pagesOf(pdf)).toBeGreaterThan(15)
  expect(pagesOf(pdf)).toBeLessThan(70)
})
