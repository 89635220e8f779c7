import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { paperStamp } from '#core/quiz/exam-paper.ts'
import type { Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'
import { readResults } from '#core/quiz/read-results.ts'
import { checkAnswer, takeAnswer } from '#state/quiz.ts'
import ExamView from '#widgets/quiz/exam/ExamView.tsx'
import QuizView from '#widgets/quiz/QuizView.tsx'
import { savedFiles } from '../saved-files.ts'

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

const files = savedFiles()
beforeEach(() => localStorage.clear())

it('a student saves a file that the teacher’s page reads: what was answered, how sure, when, under the typed name', async () => {
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

it('while wrong ones are tried again, what was answered before is in the file', async () => {
  const { container } = render(
    <QuizView id="quiz" where="page" props={{ lesson: 'again', base: '', questions: [QUESTION, OPEN] }} />,
  )
  for (const details of container.querySelectorAll('details')) details.open = true
  for (const [ask, choice] of [
    [/one\?$/, '틀린 말'],
    [/two\?$/, '맞는 말'],
  ] as const) {
    const card = within(screen.getByRole('group', { name: ask }))
    await userEvent.click(card.getByRole('radio', { name: choice }))
    await userEvent.click(card.getByRole('button', { name: '확인' }))
  }
  await userEvent.click(screen.getByRole('button', { name: '틀린 문제만 다시 풀기 (1)' }))
  await userEvent.click(screen.getByRole('button', { name: 'JSON 저장 (선생님이 모으는 파일)' }))
  const read = readResults((await files[0]?.text()) ?? '', 'again')
  expect(read.ok && read.value.rows.map(({ id, right }) => [id, right])).toEqual([
    ['one', false],
    ['two', true],
  ])
})

it('after an exam the same file is saved from its result: the quiz as it was, the exam with code, paper and times', async () => {
  takeAnswer('exams', 'one', questionVersion(QUESTION), { kind: 'single', choice: 0 })
  checkAnswer('exams', 'one', { at: Date.UTC(2026, 10, 20), credit: 1 })
  location.hash = '#exam?v=1&n=2&min=5&code=3B'
  const props = { lesson: 'exams', title: 'Lambda', base: '../', questions: [QUESTION, OPEN] }
  const { container } = render(<ExamView id="exam" where="page" props={props} />)
  await userEvent.click(screen.getByRole('button', { name: '시험 시작' }))
  await userEvent.click(screen.getByRole('button', { name: '제출하기' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '제출하기' }))
  for (const details of container.querySelectorAll('details')) details.open = true
  await userEvent.click(screen.getByRole('button', { name: 'JSON 저장 (선생님이 모으는 파일)' }))
  const read = readResults((await files[0]?.text()) ?? '', 'exams')
  const [first, ...rows] = read.ok ? read.value.rows : []
  // The quiz's answer keeps its own time: the exam asked the same question later.
  expect(first).toMatchObject({ id: 'one', right: true, answeredAt: '2026-11-20T00:00:00.000Z' })
  expect(first?.exam).toBeUndefined()
  expect(rows.map(({ id }) => id).sort()).toEqual(['one', 'two'])
  for (const row of rows) {
    expect(row).toMatchObject({ right: false, credit: 0, exam: { code: '3B', started: expect.stringMatching(/Z$/) } })
    expect(row.exam?.paper).toBe(paperStamp(rows))
  }
})
