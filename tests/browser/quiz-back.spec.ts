import { expect, type Page, test } from '@playwright/test'
import { BROWSER_FLAGS } from '#tests/tooling/browser-flags.ts'
import { button, EXAM, handIn, questionOf, start } from './quiz-exam-page.ts'
import { answerRightly, bankOf, buttonOf, firstOf, openCard, QUIZ } from './quiz-page.ts'

const executablePath = process.env.CHROME_PATH

// Playwright switches off what readers have: a page that was left sleeps and comes back as it was.
test.use({
  launchOptions: {
    args: [...BROWSER_FLAGS],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(executablePath ? { executablePath } : {}),
  },
})

/** Goes back, and makes sure that the page is the one that slept: only then does the test show anything. */
async function backToSleeper(page: Page, pages: number): Promise<void> {
  await page.evaluate(steps => history.go(-steps), pages)
  await expect(async () => expect(await page.evaluate(() => document.body.dataset.slept)).toBe('yes')).toPass()
}

const markSleeper = (page: Page) =>
  page.evaluate(() => {
    document.body.dataset.slept = 'yes'
  })

test('an exam that was handed in stays handed in when one goes back to the page that was still sitting it', async ({
  page,
}) => {
  await start(page)
  await markSleeper(page)
  await page.goto(`${QUIZ}review/`)
  await page.goto(EXAM)
  await expect(questionOf(page, 1)).toBeVisible()
  await handIn(page)
  await expect(page.getByText('3점 만점에 0점 (0%)')).toBeVisible()

  await backToSleeper(page, 2)
  await expect(page.getByText('3점 만점에 0점 (0%)')).toBeVisible()
  await expect(page.getByRole('timer')).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('3점 만점에 0점 (0%)')).toBeVisible()
})

test('a page that is gone back to shows what was answered since, and what is answered there stays', async ({
  page,
}) => {
  await page.goto(QUIZ)
  const bank = await bankOf(page)
  const question = firstOf(bank, 'single')
  await openCard(page, question)
  await markSleeper(page)
  await page.goto(`${QUIZ}review/`)
  await page.goto(QUIZ)
  const card = await openCard(page, question)
  await answerRightly(page, card, question)
  await buttonOf(card, '확인').press('Enter')
  await expect(card.getByText('맞았어요', { exact: false })).toBeVisible()

  await backToSleeper(page, 2)
  await expect(page.getByText(`${bank.length}문제 중 1개 확인`, { exact: false })).toBeVisible()
  await expect(button(page, '확인').first()).toBeEnabled()
})
