import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { parse } from 'yaml'

interface Written {
  readonly id: string
  readonly concept: number
  readonly kind: string
  readonly choices?: readonly { readonly right?: boolean }[]
}

const BANK_FILE = new URL('../../content/w1d1s3-lambda/quiz.yaml', import.meta.url)
const BANK = (parse(readFileSync(BANK_FILE, 'utf8')) as { questions: readonly Written[] }).questions

const firstOf = (kind: string): Written => {
  const found = BANK.find(question => question.kind === kind)
  if (found === undefined) throw new Error(`the bank has no ${kind} question`)
  return found
}
const SINGLE = firstOf('single')
const NUMERIC = firstOf('numeric')
const indexOf = (question: Written, right: boolean) =>
  question.choices?.findIndex(choice => (choice.right ?? false) === right) ?? -1

const quizOf = (page: Page) => page.getByRole('region', { name: '확인 퀴즈' })
const cardOf = (page: Page, { id }: Written) => page.locator(`fieldset[id$="-${id}"]`)
const buttonOf = (card: Locator, name: string) => card.getByRole('button', { name, exact: true })

/** Opens the group of a question and waits until the quiz answers: a check with no answer is refused in words. */
async function openCard(page: Page, question: Written): Promise<Locator> {
  const group = quizOf(page)
    .locator('details')
    .filter({ has: cardOf(page, question) })
    .first()
  await group.scrollIntoViewIfNeeded()
  const card = cardOf(page, question)
  const head = group.locator('summary').first()
  await expect(head).toBeVisible()
  if (!(await card.isVisible())) {
    await head.focus()
    await page.keyboard.press('Enter')
  }
  await expect(async () => {
    await buttonOf(card, '확인').focus()
    await page.keyboard.press('Enter')
    await expect(card.getByText('확인하세요.')).toBeVisible({ timeout: 300 })
  }).toPass()
  return card
}

/** With the keyboard alone: the first radio has the focus after a refused check; arrows move and choose. */
async function choose(page: Page, card: Locator, index: number) {
  await expect(card.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('Space')
  for (let step = 0; step < index; step++) await page.keyboard.press('ArrowDown')
  await expect(card.getByRole('radio').nth(index)).toBeChecked()
  await page.keyboard.press('Enter')
}

test('a student answers with the keyboard alone, reads why, follows the link, and tries the wrong one again', async ({
  page,
}) => {
  await page.goto('/')
  const card = await openCard(page, SINGLE)
  await choose(page, card, indexOf(SINGLE, false))
  await expect(card.getByRole('status')).toContainText('틀렸어요')
  await expect(card.getByText('내 답 · 오답')).toBeVisible()
  await expect(card.getByText('정답', { exact: true })).toBeVisible()

  // The button that checked now leads on, and the link stands right before it.
  await expect(buttonOf(card, '다음 문제')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  const link = card.getByRole('link', { name: /^강의에서 다시 보기/ })
  await expect(link).toBeFocused()
  const target = (await link.getAttribute('href')) ?? ''
  await page.keyboard.press('Enter')
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(decodeURIComponent(target))
  await expect(page.locator(`[id="${decodeURIComponent(target.slice(1))}"]`)).toBeInViewport()

  const retry = quizOf(page).getByRole('button', { name: '틀린 문제만 다시 풀기 (1)' })
  await retry.focus()
  await page.keyboard.press('Enter')
  await expect(quizOf(page).getByText('틀렸던 1문제만 보고 있어요.')).toBeVisible()
  await expect(quizOf(page).locator('fieldset')).toHaveCount(1)
  await choose(page, card, indexOf(SINGLE, true))
  await expect(card.getByRole('status')).toContainText('맞았어요')
  await expect(buttonOf(card, '결과 보기')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(quizOf(page).getByRole('heading', { name: '퀴즈 결과' })).toBeFocused()
  await expect(quizOf(page).getByText(`${BANK.length}문제 중 1개 확인 · 1개 맞음`)).toBeVisible()
})

test('“next” goes to the next open question', async ({ page }) => {
  await page.goto('/')
  const [first, second] = [...BANK].sort((a, b) => a.concept - b.concept)
  if (first === undefined || second === undefined) throw new Error('the bank has fewer than two questions')
  const card = await openCard(page, first)
  if (first.kind === 'numeric') await card.getByRole('textbox').fill('1억')
  else await card.locator('input').first().check()
  await buttonOf(card, '확인').click()
  await buttonOf(card, '다음 문제').click()
  await expect(cardOf(page, second).locator('input').first()).toBeFocused()
})

test('a reload keeps answers and result, and starting over can be taken back', async ({ page }) => {
  await page.goto('/')
  const card = await openCard(page, SINGLE)
  await choose(page, card, indexOf(SINGLE, true))
  await expect(card.getByText('내 답 · 정답')).toBeVisible()

  await page.reload()
  await quizOf(page).scrollIntoViewIfNeeded()
  const score = quizOf(page).getByText(`${BANK.length}문제 중 1개 확인 · 1개 맞음`)
  await expect(score).toBeVisible()
  await expect(cardOf(page, SINGLE).getByText('내 답 · 정답')).toHaveCount(1)

  await quizOf(page).getByRole('button', { name: '처음부터' }).click()
  await expect(quizOf(page).getByText(`${BANK.length}문제 중 0개 확인`)).toBeVisible()
  await quizOf(page).getByRole('button', { name: '되돌리기' }).click()
  await expect(score).toBeVisible()
})

test('a number that cannot be read is given back with a sentence', async ({ page }) => {
  await page.goto('/')
  const card = await openCard(page, NUMERIC)
  const box = card.getByRole('textbox', { name: /^답/ })
  await expect(box).toBeFocused()
  await page.keyboard.type('열다섯')
  await page.keyboard.press('Enter')
  await expect(card.getByText('"열다섯"에서 숫자를 읽지 못했어요. 1,200이나 40만, 400K처럼 적어 주세요.')).toBeVisible()
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('열다섯')
  await expect(buttonOf(card, '확인')).toBeVisible()
})

test('with storage blocked the quiz works and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await page.goto('/')
  const card = await openCard(page, SINGLE)
  await choose(page, card, indexOf(SINGLE, true))
  await expect(card.getByText('내 답 · 정답')).toBeVisible()
  await expect(quizOf(page).getByText('이 브라우저가 저장을 막고 있어서')).toBeVisible()
})

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('nothing sticks out, and a finger finds every control', async ({ page }) => {
    await page.goto('/')
    const card = await openCard(page, SINGLE)
    await choose(page, card, indexOf(SINGLE, false))
    const quiz = quizOf(page)
    expect(await quiz.evaluate(node => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0)
    for (const target of await quiz.locator('summary, label:has(input), button, a').all()) {
      if (!(await target.isVisible())) continue
      const box = await target.boundingBox()
      expect(box?.height ?? 0, (await target.textContent()) ?? '').toBeGreaterThanOrEqual(43.5)
    }
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('every question and its folded solution can be read', async ({ page }) => {
    await page.goto('/')
    const quiz = quizOf(page)
    await expect(quiz.locator('fieldset')).toHaveCount(BANK.length)
    const card = cardOf(page, SINGLE)
    if (!(await card.isVisible()))
      await quiz.locator('details').filter({ has: card }).locator('summary').first().click()
    await expect(card).toBeVisible()
    await expect(buttonOf(card, '확인')).toBeHidden()
    // Text inside <noscript> is invisible to getByText.
    const solution = card.locator('noscript details')
    await expect(solution.locator('li').first()).toBeHidden()
    await solution.locator('summary').click()
    await expect(solution.locator('li')).toHaveCount(SINGLE.choices?.length ?? 0)
    await expect(solution.locator('li').first()).toBeVisible()
  })
})
