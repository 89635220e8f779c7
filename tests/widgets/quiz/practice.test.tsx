import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import type { Problem } from '#core/quiz/problems/problem.ts'
import { type ProblemKind, problemAt } from '#core/quiz/problems/series.ts'
import { practiceStore, scoreStore } from '#state/practice.ts'
import { amountWritten, problemQuestion } from '#strings/quiz-problems.ts'
import { MISTAKE } from '#strings/quiz-problems-mistakes.ts'
import PracticeView from '#widgets/quiz/practice/PracticeView.tsx'

const PLACES = { 'request-charge': { id: 'pricing', title: '과금 방식' } }
const view = <PracticeView id="practice" where="page" props={{ lesson: 'l1', base: '../../', places: PLACES }} />

const problem = (nth: number, kind: ProblemKind = 'mixed', code = '1'): Problem => problemAt({ kind, code, nth }, SEOUL)
const askOf = (one: Problem) => problemQuestion(one, {}).ask
const rightOf = ({ amount, unit }: Problem) => amountWritten(amount, unit)
const firstMistake = ({ mistakes }: Problem) => mistakes[0] ?? expect.fail('a problem without mistakes')
const wrongOf = (one: Problem) => amountWritten(firstMistake(one).amount, one.unit)

const card = (one: Problem) => within(screen.getByRole('group', { name: name => name.endsWith(askOf(one)) }))
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const answer = (one: Problem, text: string) => userEvent.type(card(one).getByRole('textbox'), `${text}{Enter}`)
const begin = (hash = '') => {
  location.hash = hash
  return render(view)
}

beforeEach(() => {
  localStorage.clear()
  location.hash = ''
  practiceStore.setState(practiceStore.getInitialState(), true)
  scoreStore.setState(scoreStore.getInitialState(), true)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('the prerendered page holds the first problem, and its solution for a page without scripts', () => {
  const html = renderToString(view)
  expect(html).toContain(askOf(problem(1)))
  expect(html).toContain(rightOf(problem(1)))
})

describe('answering', () => {
  it('a right answer counts, its solution is shown, and the button leads on to the next answer', async () => {
    begin()
    await answer(problem(1), rightOf(problem(1)))
    expect(card(problem(1)).getByRole('status').textContent).toContain('맞았어요')
    expect(within(screen.getByRole('region', { name: '풀이' })).getAllByRole('listitem').length).toBeGreaterThan(0)
    expect(screen.getByText('지금까지 1문제를 풀어 1개 맞았어요.')).toBeTruthy()
    const next = card(problem(1)).getByRole('button', { name: '다음 문제' })
    expect(document.activeElement).toBe(next)
    await userEvent.click(next)
    await vi.waitFor(() => expect(document.activeElement).toBe(card(problem(2)).getByRole('textbox')))
    expect(location.hash).toBe('#practice?v=1&kind=mixed&seed=1&n=2')
  })

  it('a wrong answer names the mistake, the right amount and the place in the lesson', async () => {
    begin('#practice?v=1&kind=request-charge&seed=1')
    const one = problem(1, 'request-charge')
    await answer(one, wrongOf(one))
    const said = card(one).getByRole('status').textContent
    expect(said).toContain('틀렸어요')
    expect(said).toContain(MISTAKE[firstMistake(one).name])
    expect(said).toContain(`정답: ${rightOf(one)}`)
    expect(card(one).getByRole('link', { name: '강의에서 다시 보기: 과금 방식' }).getAttribute('href')).toBe(
      '../../#pricing',
    )
    expect(screen.getByText('지금까지 1문제를 풀어 0개 맞았어요.')).toBeTruthy()
  })

  it('what is no number is given back and not counted', async () => {
    begin()
    await answer(problem(1), '많이')
    expect(card(problem(1)).getByRole('status').textContent).toContain('"많이"에서 숫자를 읽지 못했어요')
    expect(screen.getByText('아직 푼 문제가 없어요.')).toBeTruthy()
    await vi.waitFor(() => expect(document.activeElement).toBe(card(problem(1)).getByRole('textbox')))
  })

  it('an answer can be chosen instead: each wrong option says its mistake', async () => {
    begin()
    await press('보기에서 고르기')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '직접 적기' }))
    const one = problem(1)
    const wrong = one.options.findIndex(({ mistake }) => mistake !== undefined)
    const { mistake } = one.options[wrong] ?? expect.fail('no wrong option')
    const radio = card(one).getAllByRole('radio')[wrong] ?? expect.fail('no radio')
    await userEvent.click(radio)
    await userEvent.keyboard('{Enter}')
    expect(card(one).getByRole('status').textContent).toContain('틀렸어요')
    expect(card(one).getAllByText(text => text.includes(MISTAKE[mistake ?? 'one-day'])).length).toBeGreaterThan(0)
    expect(screen.getByText('지금까지 1문제를 풀어 0개 맞았어요.')).toBeTruthy()
  })
})

describe('the row of problems', () => {
  it('the same code gives the same problem, however it is typed', async () => {
    begin()
    const code = screen.getByRole('textbox', { name: '문제 번호' })
    await userEvent.clear(code)
    await userEvent.type(code, ' ４８２１{Enter}')
    expect(card(problem(1, 'mixed', '4821'))).toBeTruthy()
    expect((code as HTMLInputElement).value).toBe('4821')
  })

  it('a code that is none says what one is, and leaves the problem', async () => {
    begin()
    const code = screen.getByRole('textbox', { name: '문제 번호' })
    await userEvent.clear(code)
    await userEvent.type(code, 'a/b{Enter}')
    expect(screen.getByText('글자나 숫자로 12자까지 적어 주세요. 예: 4821')).toBeTruthy()
    expect(code.getAttribute('aria-invalid')).toBe('true')
    expect(card(problem(1))).toBeTruthy()
  })

  it('a new code is drawn', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    begin()
    await press('새 번호')
    expect(card(problem(1, 'mixed', '5500'))).toBeTruthy()
  })

  it('one kind alone is practised, from its first problem', async () => {
    begin('#practice?v=1&seed=1&n=3')
    const kinds = screen.getByRole('combobox', { name: '문제 유형' })
    await userEvent.selectOptions(kinds, '요청 비용')
    expect(card(problem(1, 'request-charge'))).toBeTruthy()
    expect(document.activeElement).toBe(kinds)
    expect(location.hash).toBe('#practice?v=1&kind=request-charge&seed=1')
  })
})

describe('links', () => {
  it('a link leads to its place, also while the page is open', async () => {
    begin('#practice?v=1&kind=ec2-month&seed=7&n=2')
    expect(card(problem(2, 'ec2-month', '7'))).toBeTruthy()
    await act(async () => {
      location.hash = '#practice?v=1&kind=gb-seconds&seed=8'
      globalThis.dispatchEvent(new Event('hashchange'))
    })
    expect(card(problem(1, 'gb-seconds', '8'))).toBeTruthy()
  })

  it('a link that cannot be read says so, and the problem stays', () => {
    begin('#practice?v=1&kind=nothing&seed=7')
    expect(screen.getByRole('alert').textContent).toBe(
      '링크에 적힌 문제 유형 "nothing"은 없는 유형이에요. 풀던 문제를 그대로 보여 드려요. 번호는 아래에 직접 적어도 돼요.',
    )
    expect(card(problem(1))).toBeTruthy()
  })

  it('a link is copied; where that is refused, it stands there to be taken', async () => {
    userEvent.setup()
    begin('#practice?v=1&seed=7')
    await press('이 문제 링크 복사')
    expect(await navigator.clipboard.readText()).toMatch(/#practice\?v=1&kind=mixed&seed=7$/)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await press('이 문제 링크 복사')
    const link = screen.getByRole('textbox', { name: '이 문제의 주소' }) as HTMLInputElement
    expect(link.value).toMatch(/#practice\?v=1&kind=mixed&seed=7$/)
  })
})

describe('what is kept', () => {
  it('a half-typed answer, a checked one and the score survive a reload', async () => {
    const first = begin()
    await answer(problem(1), rightOf(problem(1)))
    await press('다음 문제')
    await userEvent.type(card(problem(2)).getByRole('textbox'), '12')
    first.unmount()
    practiceStore.setState(practiceStore.getInitialState(), true)
    scoreStore.setState(scoreStore.getInitialState(), true)
    render(view)
    expect((card(problem(2)).getByRole('textbox') as HTMLInputElement).value).toBe('12')
    expect(screen.getByText('지금까지 1문제를 풀어 1개 맞았어요.')).toBeTruthy()
  })

  it('a score is cleared, and brought back', async () => {
    begin()
    await answer(problem(1), rightOf(problem(1)))
    await press('점수 지우기')
    expect(screen.getByText('아직 푼 문제가 없어요.')).toBeTruthy()
    await press('되돌리기')
    expect(screen.getByText('지금까지 1문제를 풀어 1개 맞았어요.')).toBeTruthy()
  })

  it('blocked storage is told, and the practice goes on', async () => {
    const data = { tallies: { 'ec2-month': { done: 5, right: 4 } } }
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => (key.endsWith(':practice-score') ? JSON.stringify({ version: 1, data }) : null),
      setItem: () => {
        throw new Error('full')
      },
    })
    begin()
    for (const nth of [1, 2]) {
      await answer(problem(nth), rightOf(problem(nth)))
      await press('다음 문제')
    }
    expect(screen.getByText('지금까지 7문제를 풀어 6개 맞았어요.')).toBeTruthy()
    expect(screen.getByText(/이 브라우저가 저장을 막고 있어서/)).toBeTruthy()
  })

  it.each([
    ['practice', { place: 'v=1&kind=nothing&seed=1', answer: undefined, checked: false, byChoice: false }],
    ['practice', { place: 7 }],
    ['practice-score', { tallies: [] }],
  ])('%s: what somebody else wrote there is set aside, not taken', (key, data) => {
    const foreign = JSON.stringify({ version: 1, data })
    localStorage.setItem(`lambda-lesson:${key}`, foreign)
    begin()
    expect(card(problem(1))).toBeTruthy()
    expect(localStorage.getItem(`lambda-lesson:${key}:unreadable`)).toBe(foreign)
  })

  it('scores that cannot be are left out, the others are taken', () => {
    const tallies = {
      'ec2-month': { done: 3, right: 2 },
      'gb-seconds': { done: 1, right: 2 },
      nothing: { done: 1, right: 1 },
    }
    localStorage.setItem('lambda-lesson:practice-score', JSON.stringify({ version: 1, data: { tallies } }))
    begin()
    expect(screen.getByText('지금까지 3문제를 풀어 2개 맞았어요.')).toBeTruthy()
  })
})
