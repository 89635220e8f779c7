import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { answer, begin, card, forget, onFreshDevice, press, problem, rightOf, view } from './practice-page.tsx'

onFreshDevice()

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
      '없는 문제 유형이 링크에 적혀 있어요: "nothing". 풀던 문제를 그대로 보여 드려요. 번호는 아래에 직접 적어도 돼요.',
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
    forget()
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
