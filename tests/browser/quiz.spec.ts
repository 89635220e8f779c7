import { expect, type Page, test } from '@playwright/test'
import { QUESTION_KINDS } from '#core/quiz/question.ts'
import {
  answerRightly,
  bankOf,
  buttonOf,
  cardOf,
  chooseRadio,
  firstOf,
  LESSON,
  openCard,
  QUIZ,
  quizOf,
  wrongOf,
} from './quiz-page.ts'

/** Opens the quiz and answers its first single question wrongly. */
async function answerFirstWrongly(page: Page) {
  await page.goto(QUIZ)
  const question = firstOf(await bankOf(page), 'single')
  const card = await openCard(page, question)
  await chooseRadio(page, card.getByRole('radio'), wrongOf(question.choices))
  await page.keyboard.press('Enter')
  await expect(card.getByRole('status')).toContainText('틀렸어요')
  return { card, question }
}

test('a student answers with the keyboard alone, reads why, follows the link, and tries the wrong one again', async ({
  page,
}) => {
  const { card, question } = await answerFirstWrongly(page)
  await expect(card.getByText('내 답 · 오답')).toBeVisible()
  await expect(card.getByText('정답', { exact: true })).toBeVisible()

  // The button that checked now leads on, and the link stands right before it.
  await expect(buttonOf(card, '다음 문제')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(card.getByRole('link', { name: /^강의에서 다시 보기/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${LESSON}#${question.place.id}$`))
  await expect(page.locator(`[id="${question.place.id}"]`)).toBeInViewport()
  await page.goBack()

  const retry = quizOf(page).getByRole('button', { name: '틀린 문제만 다시 풀기 (1)' })
  await retry.focus()
  await page.keyboard.press('Enter')
  await expect(quizOf(page).getByText('틀렸던 1문제만 보고 있어요.')).toBeVisible()
  await expect(quizOf(page).getByRole('group', { name: /^문제 \d/ })).toHaveCount(1)
  await answerRightly(page, card, question)
  await page.keyboard.press('Enter')
  await expect(card.getByRole('status')).toContainText('맞았어요')
  await expect(buttonOf(card, '결과 보기')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(quizOf(page).getByRole('heading', { name: '퀴즈 결과' })).toBeFocused()
  await expect(quizOf(page).getByText(/문제 중 1개 확인 · 1개 맞음$/)).toBeVisible()
})

for (const kind of QUESTION_KINDS)
  test(`a question of the kind ${kind} is answered with the keyboard alone`, async ({ page }) => {
    await page.goto(QUIZ)
    const question = firstOf(await bankOf(page), kind)
    const card = await openCard(page, question)
    await answerRightly(page, card, question)
    await buttonOf(card, '확인').focus()
    await page.keyboard.press('Enter')
    await expect(card.getByRole('status')).toContainText('맞았어요')
    await expect(buttonOf(card, '다음 문제')).toBeFocused()
    await page.reload()
    // Its group may be folded now: what is in it has no role.
    await expect(cardOf(page, question).locator('[role="status"]')).toContainText('맞았어요')
  })

test('“next” goes to the next open question', async ({ page }) => {
  await page.goto(QUIZ)
  const [first, second] = await bankOf(page)
  if (first === undefined || second === undefined) throw new Error('the bank has fewer than two questions')
  const card = await openCard(page, first)
  await answerRightly(page, card, first)
  await buttonOf(card, '확인').click()
  await buttonOf(card, '다음 문제').click()
  await expect(cardOf(page, second).locator('input').first()).toBeFocused()
})

test('a reload keeps answers and result, and starting over can be taken back', async ({ page }) => {
  const { question } = await answerFirstWrongly(page)
  await page.reload()
  const score = quizOf(page).getByText(/문제 중 1개 확인 · 0개 맞음$/)
  await expect(score).toBeVisible()
  await expect(cardOf(page, question).getByText('내 답 · 오답')).toHaveCount(1)

  await quizOf(page).getByRole('button', { name: '처음부터' }).click()
  await expect(quizOf(page).getByText(/문제 중 0개 확인$/)).toBeVisible()
  await quizOf(page).getByRole('button', { name: '되돌리기' }).click()
  await expect(score).toBeVisible()
})

test('a number that cannot be read is given back with a sentence', async ({ page }) => {
  await page.goto(QUIZ)
  const card = await openCard(page, firstOf(await bankOf(page), 'numeric'))
  const box = card.getByRole('textbox', { name: /^답/ })
  await expect(box).toBeFocused()
  await page.keyboard.type('열다섯')
  await page.keyboard.press('Enter')
  await expect(card.getByText('"열다섯"에서 숫자를 읽지 못했어요. 1,200이나 40만, 400K처럼 적어 주세요.')).toBeVisible()
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('열다섯')
  await expect(buttonOf(card, '확인')).toBeVisible()
})

test('a check in the lesson and the quiz page know of each other', async ({ page }) => {
  await page.goto(LESSON)
  const check = page.getByRole('region', { name: '개념 2 확인 퀴즈' })
  await check.scrollIntoViewIfNeeded()
  const id = 'warm-start-skips'
  const card = await openCard(page, { id })
  await card.getByRole('radio').first().check()
  await buttonOf(card, '확인').click()
  await expect(card.getByRole('status')).toContainText('틀렸어요')
  await expect(check.getByText('3문제 중 1개 확인했어요.')).toBeVisible()

  await check.getByRole('link', { name: '개념 2 문제 더 풀기' }).click()
  await expect(page).toHaveURL(new RegExp(`${QUIZ}#`))
  await expect(cardOf(page, { id }).getByText('내 답 · 오답')).toHaveCount(1)
})

test('with storage blocked the quiz works and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  const { card } = await answerFirstWrongly(page)
  await expect(card.getByText('내 답 · 오답')).toBeVisible()
  await expect(quizOf(page).getByText('이 브라우저가 저장을 막고 있어서')).toBeVisible()
})
