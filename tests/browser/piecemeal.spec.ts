import { expect, type Page, test } from '@playwright/test'
import { laidOut } from './page-moves.ts'

test.describe.configure({ timeout: 90_000 })

/** Slow enough that most of the text is not laid out yet when the reader does something. */
async function openSlowly(page: Page, address = '/'): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(address, { waitUntil: 'domcontentloaded' })
}

/** How far below the top of the window a section begins. */
const topOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate(section => Math.round(section.getBoundingClientRect().top))

const LANDING = 90

for (const [name, id] of [
  [/비용 구조/, 'c6'],
  [/용어집/, 'glossary'],
] as const)
  test(`a link followed as soon as the page is seen lands at its section, and stays there: ${id}`, async ({ page }) => {
    await openSlowly(page)
    await page.getByRole('navigation', { name: '목차' }).getByRole('link', { name }).click({ timeout: 20_000 })
    await expect.poll(() => topOf(page, id)).toBeLessThan(LANDING)
    await laidOut(page)
    const top = await topOf(page, id)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(LANDING)
  })

test('a link followed before the script has come lands at its section, and stays there', async ({ page }) => {
  let release = () => {}
  const clicked = new Promise<void>(resolve => (release = resolve))
  await page.route(/assets\/.*\.js$/, async route => {
    await clicked
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await page
    .getByRole('navigation', { name: '목차' })
    .getByRole('link', { name: /비용 구조/ })
    .click()
  await expect.poll(() => new URL(page.url()).hash).toBe('#c6')
  release()
  await laidOut(page)
  expect(Math.abs(await topOf(page, 'c6'))).toBeLessThan(LANDING)
})

test('a shared address lands at its section', async ({ page }) => {
  await openSlowly(page, '/#c9')
  await expect.poll(() => topOf(page, 'c9')).toBeLessThan(LANDING)
  expect(await topOf(page, 'c9')).toBeGreaterThanOrEqual(0)
})

test('the text stands as if it had been laid out at once', async ({ page }) => {
  const tops = () =>
    page
      .locator('main section[id]')
      .evaluateAll(all => all.map(part => Math.round(part.getBoundingClientRect().top + scrollY)))
  await page.goto('/?#title')
  await laidOut(page)
  const whole = await tops()
  await page.goto('about:blank')
  await page.goto('/')
  await laidOut(page)
  expect(await tops()).toEqual(whole)
})

test('paper gets all of it at once', async ({ page }) => {
  await openSlowly(page)
  await page.emulateMedia({ media: 'print' })
  const skipped = await page
    .locator('main section > *')
    .evaluateAll(all => all.filter(piece => getComputedStyle(piece).contentVisibility === 'auto').length)
  expect(skipped).toBe(0)
})
