import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'
import { resultsJson, resultsOf } from '#core/quiz/results.ts'
import { savedFiles } from '../saved-files.ts'
import { BANK, press, said, view } from './export-desk.tsx'

const STUDENTS = '학생별 결과 (번호는 문제별 정답률의 번호)'

const made = savedFiles()

const file = (name: string, text: string) => new File([text], name, { type: 'application/json' })
const of = (student: string, right: (question: Question) => boolean) =>
  resultsJson(
    resultsOf({ lesson: 'lambda', name: student, created: '2026-03-02T09:00:00.000Z' }, BANK.slice(0, 2), question => ({
      right: right(question),
      credit: right(question) ? 1 : 0,
    })),
  )
const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map(row => [...row.querySelectorAll('th,td')].map(({ textContent }) => textContent))

it('the files become tables, a broken one its sentence', async () => {
  render(view)
  await userEvent.upload(screen.getByLabelText('결과 파일 고르기'), [
    file(
      'kim.json',
      of('김하나', ({ id }) => id === BANK[1]?.id),
    ),
    file(
      'lee.json',
      of('이두리', () => true),
    ),
    file('broken.json', '{'),
  ])
  await screen.findByText('파일 2개를 읽었고, 1개는 읽지 못했어요.')
  expect(screen.getByRole('alert').textContent).toBe(
    'broken.json: JSON 파일이 아니거나 내용이 잘렸어요. CSV가 아닌 JSON 파일을 고르세요.',
  )
  expect(rowsOf('문제별 정답률 (어려운 문제부터)').slice(1)).toEqual([
    ['1', 'ask', BANK[0]?.id, '개념 1', '50%', '1 / 2'],
    ['2', 'ask', BANK[1]?.id, '개념 6', '100%', '2 / 2'],
  ])
  expect(rowsOf(STUDENTS)).toEqual([
    ['학생', '맞은 수 / 답한 수', '1', '2'],
    ['김하나', '1 / 2', '틀림', '맞음'],
    ['이두리', '2 / 2', '맞음', '맞음'],
  ])
  await press('합친 결과 CSV 저장')
  expect(await made[0]?.text()).toContain('김하나,2026-03-02T09:00:00.000Z,1,2,0,1')
  said('lambda-results.csv 파일에 2명의 결과를 저장했어요.')
})

it('choosing again begins anew', async () => {
  render(view)
  const input = screen.getByLabelText('결과 파일 고르기')
  await userEvent.upload(input, [file('broken.json', '{')])
  await screen.findByRole('alert')
  await userEvent.upload(input, [
    file(
      'lee.json',
      of('이두리', () => true),
    ),
  ])
  await screen.findByText('파일 1개를 읽었어요.')
  expect(screen.queryByRole('alert')).toBeNull()
})

it('an exam is a table of its own, and one student one row, unless all are asked for', async () => {
  const exam = { code: '3B', paper: 'K7Q2Z', started: '2026-03-02T09:00:00.000Z' }
  const [question] = BANK as [Question]
  const saved = (created: string, credit: number) => {
    const marks = [{ id: question.id, version: questionVersion(question), credit }]
    const sat = { exam, ended: created, marks, given: {} }
    return resultsJson(resultsOf({ lesson: 'lambda', name: '김하나', created }, BANK, () => undefined, [sat]))
  }
  render(view)
  await userEvent.upload(screen.getByLabelText('결과 파일 고르기'), [
    file('new.json', saved('2026-03-03T09:00:00.000Z', 0.5)),
    file('old.json', saved('2026-03-02T09:00:00.000Z', 0)),
  ])
  await screen.findByText('파일 2개를 읽었어요.')
  // No file knows the quiz, so the exam is shown.
  expect(rowsOf(STUDENTS)).toEqual([
    ['학생', '점수', '1'],
    ['김하나', '0.5 / 1점', '0.5점'],
  ])
  said('이름이 같은 파일이 여러 개 있어요: 김하나. 이름이 같으면 가장 먼저 본 시험의 결과만 넣었어요.')
  await userEvent.click(screen.getByRole('checkbox', { name: '이름이 같은 파일도 모두 넣기' }))
  expect(rowsOf(STUDENTS)).toHaveLength(3)
  await press('합친 결과 CSV 저장')
  said('lambda-exam-3B-K7Q2Z.csv 파일에 2명의 결과를 저장했어요.')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '합칠 결과' }), '퀴즈')
  expect(rowsOf(STUDENTS)[1]).toEqual(['김하나', '0 / 0'])
})
