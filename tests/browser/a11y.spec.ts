import { expect, type Page, test } from '@playwright/test'
import { LOOKS, violationsOf } from './axe.ts'
import { allAlive, FIXTURES, unfoldAll, whereFramesCome } from './page-moves.ts'
import { QUIZ } from './quiz-page.ts'

const SCHEMES = ['light', 'dark'] as const

/** Parts of the page in both themes: what is wrong in either is told of both. */
async function expectNoViolations(page: Page, parts: readonly string[]): Promise<void> {
  const found: Record<string, string[]> = {}
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme })
    found[colorScheme] = await violationsOf(page, parts)
  }
  expect(found).toEqual({ light: [], dark: [] })
}

// page | address
const PAGES = [
  ['the lesson', '/'],
  ['the calculator', '/calculator/'],
  ['the quiz', QUIZ],
  ['the review', `${QUIZ}review/`],
  ['the list of lessons', FIXTURES],
  ['a page that does not exist', '/none'],
  ['a lesson as it is found in the wild', `${FIXTURES}lessons/wild-lesson/`],
] as const

for (const [name, address] of PAGES)
  for (const [colorScheme, width] of LOOKS)
    test(`axe finds nothing in ${name}, all of it open, ${colorScheme}, ${width} px`, async ({ page }) => {
      test.setTimeout(150_000)
      await whereFramesCome(page, async page => {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(address)
        await unfoldAll(page)
        await allAlive(page)
        expect(await violationsOf(page)).toEqual([])
      })
    })

test('axe finds what is wrong: a pale word, and a button without a name', async ({ page }) => {
  await page.goto('/none')
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p style="background:#fff;color:#ddd">흐린 말</p><button></button>')
  })
  const found = await violationsOf(page)
  expect(found.map(line => line.split(' ')[0]).sort()).toEqual(['button-name', 'color-contrast'])
})

test('axe finds nothing in what opens over the page, light and dark', async ({ page }) => {
  test.setTimeout(150_000)
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/')
  for (const [opener, opened] of [
    ['목차 열기', page.getByRole('navigation', { name: '목차' })],
    ['보기', page.getByRole('dialog', { name: '보기' })],
    ['서버리스', page.getByRole('dialog', { name: '서버리스', exact: true })],
  ] as const) {
    await page.getByRole('button', { name: opener, exact: true }).first().press('Enter')
    await expect(opened).toBeVisible()
    // The page below is looked at by itself, with all of it open.
    await expectNoViolations(page, [':popover-open', 'header'])
    await page.keyboard.press('Escape')
    await expect(opened).toBeHidden()
  }
})

test("axe finds nothing in the lesson with the reader's own workload, light and dark", async ({ page }) => {
  test.setTimeout(150_000)
  await whereFramesCome(page, async page => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/')
    const toggle = page.getByRole('checkbox', { name: '내 워크로드로도 보기' })
    await expect(async () => {
      await toggle.check({ timeout: 1000 })
      await expect(page.getByText('내 워크로드는 Lambda 쪽 길이에요.')).toBeVisible({ timeout: 1000 })
    }).toPass()
    await allAlive(page)
    // The rest of the page is looked at by itself.
    await expectNoViolations(page, ['[data-widget="workload"]', 'figure[data-diagram]', 'table', '.mine'])
  })
})
