import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { allAlive, FIXTURES, laidOut, unfoldAll } from './page-moves.ts'
import { QUIZ } from './quiz-page.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds, one line each: rule, place, why. */
async function violationsOf(page: Page): Promise<string[]> {
  // A sticky bar lies on whatever is under it; from the top of the page nothing of its own is.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  // Sizes of what is not laid out yet are no sizes.
  await laidOut(page)
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary?.replace(/\s+/g, ' ')}`),
  )
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
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 360])
      test(`axe finds nothing in ${name}, all of it open, ${colorScheme}, ${width} px`, async ({ page }) => {
        test.setTimeout(90_000)
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(address)
        await unfoldAll(page)
        await allAlive(page)
        expect(await violationsOf(page)).toEqual([])
      })

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in what opens over the page, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width: 360, height: 800 })
    await page.emulateMedia({ colorScheme })
    await page.goto('/')
    for (const [opener, opened] of [
      ['목차 열기', page.getByRole('navigation', { name: '목차' })],
      ['보기', page.getByRole('dialog', { name: '보기' })],
      ['서버리스', page.getByRole('dialog', { name: '서버리스', exact: true })],
    ] as const) {
      await page.getByRole('button', { name: opener, exact: true }).first().press('Enter')
      await expect(opened).toBeVisible()
      expect(await violationsOf(page), opener).toEqual([])
      await page.keyboard.press('Escape')
      await expect(opened).toBeHidden()
    }
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the lesson with the reader's own workload, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('/')
    const toggle = page.getByRole('checkbox', { name: '내 워크로드로도 보기' })
    await expect(async () => {
      await toggle.check({ timeout: 1000 })
      await expect(page.getByText('내 워크로드는 Lambda 쪽 길이에요.')).toBeVisible({ timeout: 1000 })
    }).toPass()
    await allAlive(page)
    expect(await violationsOf(page)).toEqual([])
  })
