import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { MISTAKE } from '#strings/quiz-problems-mistakes.ts'
import {
  answer,
  askOf,
  begin,
  card,
  firstMistake,
  onFreshDevice,
  press,
  problem,
  rightOf,
  view,
  wrongOf,
} from './practice-page.tsx'

onFreshDevice()

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
