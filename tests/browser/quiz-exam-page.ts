import { expect, type Page } from '@playwright/test'
import type { Question } from '#core/quiz/question.ts'
import { QUIZ } from './quiz-page.ts'

export const EXAM = `${QUIZ}exam/`
export const THREE = '#exam?v=1&n=3&min=10&code=3%EB%B0%98'

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
export const timer = (page: Page) => page.getByRole('timer')
export const questionOf = (page: Page, number: number) =>
  page.getByRole('group', { name: new RegExp(`^문제 ${number} `) })
export const entryOf = (page: Page, number: number) =>
  page.getByRole('navigation', { name: '답안 목록' }).getByRole('button', { name: new RegExp(`^${number}번,`) })
export const dialogOf = (page: Page) => page.getByRole('dialog', { name: '제출할까요?' })

export async function open(page: Page, hash = THREE) {
  await page.goto(EXAM + hash)
  await expect(button(page, '시험 시작')).toBeEnabled()
}

export async function start(page: Page, hash = THREE) {
  await open(page, hash)
  await button(page, '시험 시작').press('Enter')
  await expect(questionOf(page, 1)).toBeFocused()
}

/** The question that stands on the page under this number. */
export async function asked(page: Page, bank: readonly Question[], number: number): Promise<Question> {
  const id = (await questionOf(page, number).getAttribute('id')) ?? ''
  const found = bank.find(question => id === `exam-q-${question.id}`)
  if (found === undefined) throw new Error(`no question ${id}`)
  return found
}

/** The questions of the paper in the order that a reader meets them. */
export async function paperOf(page: Page): Promise<readonly string[]> {
  await page.getByRole('checkbox', { name: '모든 문제 한꺼번에 보기' }).check()
  return page.getByRole('group', { name: /^문제 \d+ / }).evaluateAll(all => all.map(({ id }) => id))
}

export async function handIn(page: Page) {
  await button(page, '제출하기').press('Enter')
  await expect(dialogOf(page).getByRole('button', { name: '계속 풀기' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
}
