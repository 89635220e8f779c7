import { expect, test } from '@playwright/test'
import { QUESTION_KINDS } from '#core/quiz/question.ts'
import { answerRightly, bankOf, buttonOf, cardOf, firstOf, openCard, QUIZ, quizOf } from './quiz-page.ts'

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const kind of QUESTION_KINDS)
    test(`nothing of a ${kind} question sticks out, and a finger finds every control`, async ({ page }) => {
      await page.goto(QUIZ)
      const card = await openCard(page, firstOf(await bankOf(page), kind))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      for (const target of await card.locator('summary, label:has(input), button, select, a').all()) {
        if (!(await target.isVisible())) continue
        const box = await target.boundingBox()
        expect(box?.height ?? 0, (await target.textContent()) ?? '').toBeGreaterThanOrEqual(43.5)
      }
    })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('every question and its folded solution can be read', async ({ page }) => {
    await page.goto(QUIZ)
    const bank = await bankOf(page)
    await expect(quizOf(page).locator('fieldset[id]')).toHaveCount(bank.length)
    const question = firstOf(bank, 'single')
    const card = cardOf(page, question)
    if (!(await card.isVisible()))
      await quizOf(page).locator('details').filter({ has: card }).locator('summary').first().click()
    await expect(card).toBeVisible()
    await expect(buttonOf(card, '확인')).toBeHidden()
    // Text inside <noscript> is invisible to getByText.
    const solution = card.locator('noscript details')
    await expect(solution.locator('li').first()).toBeHidden()
    await solution.locator('summary').click()
    await expect(solution.locator('li')).toHaveCount(question.choices.length)
    await expect(solution.locator('li').first()).toBeVisible()
  })
})

test('on paper there are questions and no answers', async ({ page }) => {
  await page.goto(QUIZ)
  const question = firstOf(await bankOf(page), 'single')
  const card = await openCard(page, question)
  await answerRightly(page, card, question)
  await page.keyboard.press('Enter')
  await expect(card.getByText('내 답 · 정답')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(card.getByRole('radio').first()).toBeVisible()
  await expect(card.getByText('내 답 · 정답')).toBeHidden()
  await expect(card.getByRole('status')).toBeHidden()
})
