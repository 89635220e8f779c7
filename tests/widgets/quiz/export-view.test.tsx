import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Question } from '#core/quiz/question.ts'
import { resultsJson, resultsOf } from '#core/quiz/results.ts'
import { nineKinds } from '#tests/core/quiz/export/nine-kinds.ts'
import ExportView from '#widgets/quiz/export/ExportView.tsx'

// Nine questions, one of each kind: the first on concept 1, the others on concept 6.
const BANK = nineKinds().map((question, index): Question => (index === 0 ? { ...question, concept: 1 } : question))
const view = (questions: readonly Question[] = BANK) => (
  <ExportView id="out" where="page" props={{ lesson: 'lambda', title: '람다', questions }} />
)

const made: Blob[] = []
beforeEach(() => {
  made.length = 0
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    made.push(blob as Blob)
    return 'blob:made'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
})
afterEach(cleanup)

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const box = (group: string, name: RegExp) =>
  within(screen.getByRole('group', { name: group })).getByRole<HTMLInputElement>('checkbox', { name })
const said = (text: string) =>
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(text)

describe('the prerendered page', () => {
  it('has every choice and form, and no paper yet', () => {
    const html = renderToString(view())
    for (const text of ['개념 6 비용 (8)', '하나 고르기 (1)', 'GIFT 저장', '시험지 인쇄', '결과 파일 고르기'])
      expect(html).toContain(text)
    expect(html).not.toContain('say a')
  })
})

describe('choosing', () => {
  it('a question goes out when its concept, level and kind are ticked', async () => {
    render(view())
    said('9문제 중 9문제를 골랐어요.')
    await userEvent.click(box('개념', /^개념 1/))
    said('9문제 중 8문제를 골랐어요.')
    await userEvent.click(box('유형', /^모두 고르기/))
    said('9문제 중 7문제를 골랐어요.')
    await press('모든 문제 고르기')
    said('9문제 중 9문제를 골랐어요.')
    expect(box('개념', /^개념 1/).checked).toBe(true)
  })

  it('nothing can be saved or printed when nothing is chosen', async () => {
    render(view())
    await userEvent.click(box('난이도', /^응용/))
    said('고른 조건에 맞는 문제가 없어요. 개념, 난이도, 유형에서 하나씩은 고르세요.')
    for (const name of ['GIFT 저장', 'QTI 2.1 저장', 'Anki 저장', 'CSV 저장', '시험지 인쇄', '정답지 인쇄'])
      expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled, name).toBe(true)
  })

  it('a box unticked before the script counts', () => {
    const place = document.createElement('div')
    document.body.append(place)
    place.innerHTML = renderToString(view())
    const first = place.querySelector<HTMLInputElement>('input[name=concept]')
    if (first) first.checked = false
    render(view(), { container: place, hydrate: true })
    said('9문제 중 8문제를 골랐어요.')
    place.remove()
  })
})

describe('saving', () => {
  // button | file | how it begins
  it.each([
    ['GIFT 저장', 'lambda-gift.txt', '$CATEGORY: 람다'],
    ['QTI 2.1 저장', 'lambda-qti.zip', 'PK'],
    ['Anki 저장', 'lambda-anki.txt', '#separator:tab'],
    ['CSV 저장', 'lambda-questions.csv', '문제 ID,'],
  ])('%s gives %s', async (button, name, beginning) => {
    render(view())
    await press(button)
    expect((await made[0]?.text())?.replace(/^\uFEFF/, '').startsWith(beginning)).toBe(true)
    said(`${name} 파일에 9문제를 저장했어요.`)
  })

  it('only what is chosen is in the file', async () => {
    render(view())
    await userEvent.click(box('개념', /^개념 6/))
    await press('GIFT 저장')
    expect((await made[0]?.text())?.match(/^::/gm)).toHaveLength(1)
  })
})

describe('paper', () => {
  it('exam and key have the same questions under the same numbers, the answers stand in the key alone', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    render(view())
    window.dispatchEvent(new Event('beforeprint'))
    const itemsOf = (name: string) =>
      within(screen.getByRole('region', { name }))
        .getAllByRole('listitem')
        .filter(({ parentElement }) => parentElement?.tagName === 'OL')
    const [exam, key] = [itemsOf('람다 시험지'), itemsOf('람다 정답지')]
    expect([exam.length, key.length]).toEqual([9, 9])
    expect(exam[0]?.textContent).toContain('① a')
    expect(exam.map(({ textContent }) => textContent).join('')).not.toContain('say')
    expect(key[0]?.textContent).toContain('정답: ② b')
    vi.unstubAllGlobals()
  })

  it.each([
    ['시험지 인쇄', 'exam'],
    ['정답지 인쇄', 'key'],
  ])('%s names the paper while it is printed', async (button, paper) => {
    const asked: (string | undefined)[] = []
    vi.stubGlobal('print', () => asked.push(document.documentElement.dataset.print))
    render(view())
    await press(button)
    expect(asked).toEqual([paper])
    window.dispatchEvent(new Event('afterprint'))
    expect(document.documentElement.dataset.print).toBeUndefined()
    vi.unstubAllGlobals()
  })
})

describe('merging', () => {
  const file = (name: string, text: string) => new File([text], name, { type: 'application/json' })
  const of = (student: string, right: (question: Question) => boolean) =>
    resultsJson(
      resultsOf(
        { lesson: 'lambda', name: student, created: '2026-03-02T09:00:00.000Z' },
        BANK.slice(0, 2),
        question => ({
          right: right(question),
          credit: right(question) ? 1 : 0,
        }),
      ),
    )
  const rowsOf = (name: string) =>
    within(screen.getByRole('table', { name }))
      .getAllByRole('row')
      .map(row => [...row.querySelectorAll('th,td')].map(({ textContent }) => textContent))

  it('the files become tables, a broken one its sentence', async () => {
    render(view())
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
    await screen.findByText('파일 2개를 합쳤고, 1개는 읽지 못했어요.')
    expect(screen.getByRole('alert').textContent).toBe(
      'broken.json: JSON 파일이 아니거나 내용이 잘렸어요. CSV가 아닌 JSON 파일을 고르세요.',
    )
    expect(rowsOf('문제별 정답률 (어려운 문제부터)').slice(1)).toEqual([
      ['ask', '개념 1', '50%', '1 / 2'],
      ['ask', '개념 6', '100%', '2 / 2'],
    ])
    expect(rowsOf('학생별 결과 (왼쪽이 어려운 문제)')).toEqual([
      ['학생', '맞은 수 / 답한 수', BANK[0]?.id, BANK[1]?.id],
      ['김하나', '1 / 2', '틀림', '맞음'],
      ['이두리', '2 / 2', '맞음', '맞음'],
    ])
    await press('합친 결과 CSV 저장')
    expect(await made[0]?.text()).toContain('김하나,2026-03-02T09:00:00.000Z,1,2,0,1')
    said('lambda-results.csv 파일에 2명의 결과를 저장했어요.')
  })

  it('choosing again begins anew', async () => {
    render(view())
    const input = screen.getByLabelText('결과 파일 고르기')
    await userEvent.upload(input, [file('broken.json', '{')])
    await screen.findByRole('alert')
    await userEvent.upload(input, [
      file(
        'lee.json',
        of('이두리', () => true),
      ),
    ])
    await screen.findByText('파일 1개를 합쳤어요.')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
