import { expect, type Page, test } from '@playwright/test'
import { answerRightly, bankOf, buttonOf, cardOf, openCard, QUIZ, quizOf, wrongOf } from './quiz-page.ts'

/** Two single questions, answered wrongly: the first by a guess, the second for sure. */
async function answerTwoWrongly(page: Page) {
  await page.goto(QUIZ)
  const [first, second] = (await bankOf(page)).filter(question => question.kind === 'single')
  if (first === undefined || second === undefined) throw new Error('the bank has fewer than two single questions')
  for (const [question, sure] of [
    [first, '찍음'],
    [second, '확실'],
  ] as const) {
    const card = await openCard(page, question)
    await card.getByRole('radio').nth(wrongOf(question.choices)).check()
    await buttonOf(card, sure).click()
    await buttonOf(card, '확인').click()
    await expect(card.getByRole('status')).toContainText('틀렸어요')
  }
  return { first, second }
}

test('the review asks what went wrong again, surest mistakes first, and brings it back on another day', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T09:00:00+09:00') })
  const { first, second } = await answerTwoWrongly(page)
  await page.getByRole('link', { name: '복습', exact: true }).click()
  const review = page.getByRole('region', { name: '복습' })
  await expect(review.getByText('틀린 문제가 2개 있어요.', { exact: false })).toBeVisible()
  await expect(review.getByText('오늘 복습할 문제가 없어요.')).toBeVisible()
  await expect(review.getByRole('row', { name: '내일 2문제' })).toBeVisible()

  await review.getByRole('button', { name: '틀린 문제 풀기' }).click()
  await expect(review.getByRole('group', { name: /^문제 1/ })).toContainText(second.ask)
  for (const question of [second, first]) {
    const card = cardOf(page, question)
    await answerRightly(page, card, question)
    await buttonOf(card, '확인').click()
  }
  await expect(review.getByText('복습을 마쳤어요. 2문제 중 2개 맞았어요.')).toBeVisible()

  await page.clock.setFixedTime(new Date('2027-02-01T09:00:00+09:00'))
  await page.reload()
  await expect(review.getByText('오늘 복습할 문제가 2개예요.')).toBeVisible()
})

test('what is due on the next day begins with the surest mistake', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T09:00:00+09:00') })
  const { first, second } = await answerTwoWrongly(page)
  await page.clock.setFixedTime(new Date('2026-11-24T07:00:00+09:00'))
  await page.goto(`${QUIZ}review/`)
  const review = page.getByRole('region', { name: '복습' })
  await expect(review.getByText('오늘 복습할 문제가 2개예요.')).toBeVisible()
  await review.getByRole('button', { name: '오늘의 복습 시작' }).click()
  await expect(review.getByRole('group', { name: /^문제 1/ })).toContainText(second.ask)
  await expect(review.getByRole('group', { name: /^문제 2/ })).toContainText(first.ask)
})

test('a review that is left in the middle is nobody else’s matter, and keeps what went wrong, and the focus', async ({
  page,
}) => {
  await answerTwoWrongly(page)
  await page.goto(`${QUIZ}review/`)
  const review = page.getByRole('region', { name: '복습' })
  await review.getByRole('button', { name: '틀린 문제 풀기' }).click()
  await page.getByRole('link', { name: '모든 문제', exact: true }).click()
  await expect(quizOf(page).getByText(/문제 중 2개 확인 · 0개 맞음$/)).toBeVisible()
  await page.goBack()
  await review.getByRole('button', { name: '복습 그만하기' }).click()
  await expect(review.getByRole('heading', { name: '틀린 문제' })).toBeFocused()
  await expect(review.getByText('틀린 문제가 2개 있어요.', { exact: false })).toBeVisible()
})
