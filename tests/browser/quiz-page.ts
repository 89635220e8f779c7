import { expect, type Locator, type Page } from '@playwright/test'
import { rightSides } from '#core/quiz/order.ts'
import type { Question } from '#core/quiz/question.ts'

export const LESSON = '/lessons/w1d1s3-lambda/'
export const QUIZ = `${LESSON}quiz/`

/** The questions of the page's widget, as the build resolved them. */
export async function bankOf(page: Page): Promise<readonly Question[]> {
  const text = await page.locator('[data-widget] > script').first().textContent()
  return (JSON.parse(text ?? '{}') as { questions: readonly Question[] }).questions
}

export function firstOf<Kind extends Question['kind']>(bank: readonly Question[], kind: Kind) {
  const found = bank.find((question): question is Extract<Question, { kind: Kind }> => question.kind === kind)
  if (found === undefined) throw new Error(`the bank has no ${kind} question`)
  return found
}

/** Where the first wrong choice stands. */
export const wrongOf = (choices: readonly { readonly right: boolean }[]) => choices.findIndex(({ right }) => !right)

export const quizOf = (page: Page) => page.getByRole('region', { name: '확인 퀴즈' })
export const cardOf = (scope: Page | Locator, { id }: Pick<Question, 'id'>) => scope.locator(`fieldset[id$="-${id}"]`)
export const buttonOf = (card: Locator, name: string) => card.getByRole('button', { name, exact: true })

/** Unfolds what holds a question and waits until the quiz answers: a check with no answer is refused in words. */
export async function openCard(page: Page, question: Pick<Question, 'id'>): Promise<Locator> {
  const card = cardOf(page, question)
  const group = page.locator('details').filter({ has: card }).first()
  await group.scrollIntoViewIfNeeded()
  const head = group.locator('summary').first()
  await expect(head).toBeVisible()
  if (!(await card.isVisible())) {
    await head.focus()
    await page.keyboard.press('Enter')
  }
  await expect(async () => {
    await buttonOf(card, '확인').focus()
    await page.keyboard.press('Enter')
    await expect(card.getByText(/확인하세요\./)).toBeVisible({ timeout: 300 })
  }).toPass()
  return card
}

/** With the keyboard alone: the focused radio is chosen, or the one `index` places after it. */
export async function chooseRadio(page: Page, radios: Locator, index: number) {
  await radios.first().focus()
  await page.keyboard.press('Space')
  for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown')
  await expect(radios.nth(index)).toBeChecked()
}

const rightOf = (choices: readonly { readonly right: boolean }[]) => choices.findIndex(({ right }) => right)

/** Answers a question rightly, with the keyboard alone. */
export async function answerRightly(page: Page, card: Locator, question: Question): Promise<void> {
  switch (question.kind) {
    case 'single':
      return chooseRadio(page, card.getByRole('radio'), rightOf(question.choices))
    case 'multiple':
      for (const [index, { right }] of question.choices.entries())
        if (right) {
          await card.getByRole('checkbox').nth(index).focus()
          await page.keyboard.press('Space')
        }
      return
    case 'truth': {
      const [verdicts, reasons] = [card.getByRole('radiogroup').first(), card.getByRole('radiogroup').nth(1)]
      await chooseRadio(page, verdicts.getByRole('radio'), question.truth ? 0 : 1)
      return chooseRadio(page, reasons.getByRole('radio'), rightOf(question.choices))
    }
    case 'numeric':
      return type(page, card.getByRole('textbox'), [`${question.amount}`])
    case 'ordering':
      return putInOrder(page, card, question.items)
    case 'matching': {
      const sides = rightSides(question)
      for (const [index, { right }] of question.pairs.entries()) {
        await card.getByRole('combobox').nth(index).focus()
        for (let step = 0; step <= sides.indexOf(right); step += 1) await page.keyboard.press('ArrowDown')
      }
      return
    }
    case 'fill':
    case 'output':
      return type(
        page,
        card.getByRole('textbox'),
        question.gaps.map(({ accept }) => accept[0] ?? ''),
      )
    case 'line':
      return chooseRadio(page, card.getByRole('radio'), question.wrong)
  }
}

async function type(page: Page, boxes: Locator, texts: readonly string[]) {
  for (const [index, text] of texts.entries()) {
    await boxes.nth(index).focus()
    await page.keyboard.type(text)
  }
}

/** Moves up whatever stands below something that comes later, until nothing does. */
async function putInOrder(page: Page, card: Locator, items: readonly { readonly text: string }[]) {
  const list = card.getByRole('list', { name: '순서' }).getByRole('listitem')
  for (let moves = 0; moves < items.length ** 2; moves += 1) {
    const texts = await list.allInnerTexts()
    const places = texts.map(text => items.findIndex(item => text.includes(item.text)))
    const place = places.findIndex((item, index) => index > 0 && item < (places[index - 1] ?? 0))
    if (place === -1) return
    await card.getByRole('button', { name: `위로: ${items[places[place] ?? 0]?.text}`, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(list.nth(place - 1)).toContainText(items[places[place] ?? 0]?.text ?? '')
  }
}
