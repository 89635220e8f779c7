import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, vi } from 'vitest'
import type { NumericQuestion, Question } from '#core/quiz/question.ts'
import ExamView from '#widgets/quiz/exam/ExamView.tsx'

const base = (id: string, concept: number) => {
  const place = { id: `c${concept}`, title: `제목 ${concept}` }
  const topic = `주제 ${concept}`
  return { id, concept, topic, place, level: 'basic', ask: `${id}?`, grounds: [], hint: '잘 보세요.' } as const
}
const choices = [
  { text: '맞는 말', right: true, say: '그래서 맞아요.' },
  { text: '틀린 말', right: false, say: '그래서 틀려요.' },
]
export const ONE: Question = { ...base('one', 1), kind: 'single', choices }
export const MANY: Question = {
  ...base('many', 2),
  kind: 'multiple',
  choices: [...choices, { text: '또 맞는 말', right: true, say: '이것도 맞아요.' }],
}
export const COST: NumericQuestion = {
  ...base('cost', 3),
  ...{ kind: 'numeric', unit: 'USD', amount: 0.8, tolerance: 0, written: '$0.80' },
  ...{ say: { right: '네 번째 백만 건까지예요.', wrong: '무료 100만 건을 빼세요.' }, traps: [] },
}
export const BANK = [ONE, MANY, COST]
export const MINUTE = 60_000
export const NOON = Date.UTC(2026, 10, 25, 3)

/** A lesson of its own for each test: the store of a lesson lives as long as the page. */
let lesson = 0
export const lessonId = () => `l${lesson}`
export const exam = (questions: readonly Question[] = BANK) => (
  <ExamView id="exam" where="page" props={{ lesson: lessonId(), title: 'Lambda', base: '../../', questions }} />
)
export const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
export const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))
/** What waits for the next picture happens. */
export const drawn = () => act(() => new Promise(done => requestAnimationFrame(() => done(undefined))))
export const card = (id: string) => within(screen.getByRole('group', { name: new RegExp(`${id}\\?$`) }))
export const entries = () =>
  within(screen.getByRole('navigation', { name: '답안 목록' }))
    .getAllByRole('button')
    .map(entry => entry.getAttribute('aria-label'))
/** The number under which a question stands on the paper. */
export const numberOf = (id: string) =>
  /문제 (\d)/.exec(screen.getByRole('group', { name: new RegExp(`${id}\\?$`) }).textContent)?.[1]
export const open = (hash: string) => globalThis.history.replaceState(null, '', `/${hash}`)

export async function start(questions?: readonly Question[]) {
  const view = render(exam(questions))
  await press('시험 시작')
  await drawn()
  return view
}

export async function startWithAll(questions?: readonly Question[]) {
  const view = await start(questions)
  await userEvent.click(screen.getByRole('checkbox', { name: '모든 문제 한꺼번에 보기' }))
  return view
}

export async function handIn() {
  await press('제출하기')
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '제출하기' }))
  await drawn()
}

/** An empty device at noon in each test. Only what the exam's clock needs is not real. */
export function freshDesk(): void {
  beforeEach(() => {
    lesson++
    localStorage.clear()
    open('')
    vi.useFakeTimers({ now: NOON, toFake: ['Date', 'setInterval', 'clearInterval'] })
  })
  afterEach(() => {
    cleanup()
    vi.useRealTimers()
  })
}
