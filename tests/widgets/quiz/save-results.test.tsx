import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Question } from '#core/quiz/question.ts'
import { readResults } from '#core/quiz/results.ts'
import QuizView from '#widgets/quiz/QuizView.tsx'

const QUESTION: Question = {
  id: 'one',
  concept: 1,
  level: 'basic',
  ask: 'one?',
  place: { id: 'c1', title: '개념 1' },
  grounds: [],
  kind: 'single',
  choices: [
    { text: '맞는 말', right: true, say: '그래서 맞아요.' },
    { text: '틀린 말', right: false, say: '그래서 틀려요.' },
  ],
}
const OPEN: Question = { ...QUESTION, id: 'two', ask: 'two?' }

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('a student saves a file that the teacher’s page reads: what was answered, how sure, when, under the typed name', async () => {
  const files: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(file => {
    files.push(file as Blob)
    return 'blob:x'
  })
  const { container } = render(
    <QuizView id="quiz" where="page" props={{ lesson: 'save', base: '', questions: [QUESTION, OPEN] }} />,
  )
  for (const details of container.querySelectorAll('details')) details.open = true
  const card = within(screen.getByRole('group', { name: /one\?$/ }))
  await userEvent.click(card.getByRole('button', { name: '확실' }))
  await userEvent.click(card.getByRole('radio', { name: '틀린 말' }))
  await userEvent.click(card.getByRole('button', { name: '확인' }))

  await userEvent.type(screen.getByRole('textbox', { name: '이름' }), '김하늘')
  await userEvent.click(screen.getByRole('button', { name: 'JSON 저장 (선생님이 모으는 파일)' }))
  expect(screen.getByText(/^퀴즈 결과 김하늘 \d{4}-\d\d-\d\d\.json 파일로 저장했어요\.$/)).toBeTruthy()
  expect(readResults((await files[0]?.text()) ?? '', 'save')).toMatchObject({
    ok: true,
    value: {
      name: '김하늘',
      rows: [{ id: 'one', right: false, credit: 0, sure: 'sure', answeredAt: expect.stringMatching(/^\d{4}-.*Z$/) }],
    },
  })

  await userEvent.click(screen.getByRole('button', { name: 'CSV 저장 (표로 보는 파일)' }))
  expect(await files[1]?.text()).toContain('김하늘')
})
