import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { allAlive, FIXTURES, layOutNow, unfoldAll } from './page-moves.ts'
import { QUIZ } from './quiz-page.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const SCHEMES = ['light', 'dark'] as const

/**
 * What axe finds, one line each: rule, place, why. In the page's own frame and without a list of all that is right, which
 * takes longer than looking.
 */
async function violationsOf(page: Page, parts: readonly string[] = []): Promise<string[]> {
  // A sticky bar lies on whatever is under it; from the top of the page nothing of its own is.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  // Sizes of what is not laid out yet are no sizes.
  await layOutNow(page)
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .setLegacyMode()
  for (const part of parts) axe.include(part)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary?.replace(/\s+/g, ' ')}`),
  )
}

/** The page, or parts of it, in both themes: what is wrong in either is told of both. */
async function expectNoViolations(page: Page, parts?: readonly string[]): Promise<void> {
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
  for (const width of [1280, 360])
    test(`axe finds nothing in ${name}, all of it open, light and dark, ${width} px`, async ({ page }) => {
      test.setTimeout(150_000)
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(address)
      await unfoldAll(page)
      await allAlive(page)
      await expectNoViolations(page)
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
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  const toggle = page.getByRole('checkbox', { name: '내 워크로드로도 보기' })
  await expect(async () => {
    await toggle.check({ timeout: 1000 })
    await expect(page.getByText('내 워크로드는 Lambda 쪽 길이에요.')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await allAlive(page)
  await expectNoViolations(page)
})
