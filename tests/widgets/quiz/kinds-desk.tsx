import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, vi } from 'vitest'
import type { MatchingQuestion, OrderingQuestion, Question } from '#core/quiz/question.ts'
import QuizView from '#widgets/quiz/QuizView.tsx'

const BASE = {
  id: 'q',
  concept: 2,
  level: 'basic',
  ask: '무엇일까요?',
  place: { id: 'c2', title: '실행 모델' },
  grounds: [
    {
      key: 'lambda.timeout.max',
      label: 'Lambda 최대 실행 시간',
      written: '15분',
      source: '한도 문서',
      asOf: '2026-10',
    },
  ],
} as const
export const TRUTH: Question = {
  ...BASE,
  kind: 'truth',
  truth: false,
  choices: [
    { text: '까닭 하나', right: false, say: '그래서 아니에요.' },
    { text: '까닭 둘', right: true, say: '그래서 맞아요.' },
  ],
}
export const ORDER: OrderingQuestion = {
  ...BASE,
  kind: 'ordering',
  items: ['이벤트', '실행', '결과'].map(text => ({ text, say: `${text}의 까닭.` })),
}
export const MATCH: MatchingQuestion = {
  ...BASE,
  kind: 'matching',
  pairs: [
    { left: 'S3', right: '파일', say: '파일이 올라와요.' },
    { left: 'SNS', right: '알림', say: '알림이 와요.' },
  ],
  others: ['예약'],
}
const gap = (accept: string, say: string, traps: { text: string; say: string }[] = []) => ({
  accept: [accept],
  say,
  traps,
})
export const FILL: Question = {
  ...BASE,
  ask: '___ 스타트와 ___ 스타트가 있어요.',
  kind: 'fill',
  gaps: [gap('콜드', '새로 만들어요.', [{ text: '아이스', say: '아이스가 아니에요.' }]), gap('웜', '다시 써요.')],
}
export const OUTPUT: Question = {
  ...BASE,
  kind: 'output',
  code: 'print(1)\nprint("a")',
  gaps: [gap('1', '수.'), gap('a', '글자.')],
}
export const LINE: Question = {
  ...BASE,
  kind: 'line',
  code: ['counter = 0', 'return counter'],
  wrong: 0,
  say: { right: '환경이 바뀌면 사라져요.', wrong: '그 줄은 괜찮아요.' },
}

/** A lesson of its own for each test: the store of a lesson lives as long as the page. */
let lesson = 0
export const view = (question: Question) => (
  <QuizView id="quiz" where="page" props={{ lesson: `kinds-${lesson}`, base: '../', questions: [question] }} />
)
export const show = (question: Question) => void render(view(question))
export const card = () => within(screen.getByRole('group', { name: /^문제 1/ }))
export const check = () => userEvent.click(card().getByRole('button', { name: '확인' }))
export const verdict = () => card().getByRole('status').textContent

/** Each test begins with nothing kept and nothing on the screen. */
export function freshDesk(): void {
  beforeEach(() => {
    lesson += 1
    localStorage.clear()
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })
}
