import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { drawn, exam, freshDesk, open, press } from './exam-desk.tsx'

freshDesk()

describe('the setup', () => {
  it('is drawn alike at any time, with or without a link, and begins nothing before its script', () => {
    const html = renderToString(exam())
    vi.setSystemTime(0)
    open('#exam?v=1&n=2&min=5&code=X')
    expect(renderToString(exam())).toBe(html)
    expect(html).toMatch(/<button type="submit"[^>]* disabled=""/)
  })

  it('says what will be asked, and that there are fewer', () => {
    render(exam())
    expect(screen.getByText('개념 3개에서 3문제가 나오고, 시간은 15분이에요.')).toBeTruthy()
    expect(screen.getByText('고른 범위에는 문제가 3개뿐이라, 11문제 대신 3문제가 나와요.')).toBeTruthy()
  })

  it('takes what the link says', () => {
    open('#exam?v=1&n=2&min=5&code=3%EB%B0%98')
    render(exam())
    const value = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name }).value
    expect([value(/^문제 수/), value(/^시간/), value(/^수업 코드/)]).toEqual(['2', '5', '3반'])
  })

  // hash | → what is said
  it.each([
    ['#exam?v=1&n=2&min=5', '수업 코드(code) 값이 빠졌어요.'],
    ['#exam?%%%', '시험 정보를 읽지 못했어요.'],
    ['#exam?v=7', '이 페이지가 모르는 형식(v=7)이에요.'],
    ['#exam?v=1&n=2&min=5&code=A&c=99', '개념(c)에 쓸 수 없는 값이 있어요: "99".'],
    ['#exam?v=1&n=0&min=5&code=A', '문제 수는 1부터 100까지의 숫자로 적어 주세요. 지금 값: "0"'],
  ])('a bad link is said, and the defaults stand: %s', (hash, said) => {
    open(hash)
    render(exam())
    expect(screen.getByRole('alert').textContent).toBe(
      `시험 링크를 그대로 쓸 수 없어요. ${said} 기본값을 넣어 두었으니, 선생님께 받은 링크나 코드를 다시 확인하세요.`,
    )
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^문제 수/ }).value).toBe('11')
  })

  it('a number that cannot be is refused, and found', async () => {
    render(exam())
    const box = screen.getByRole('textbox', { name: /^시간/ })
    await userEvent.clear(box)
    await userEvent.type(box, '500')
    await press('시험 시작')
    expect(screen.getByText('시간은 1분부터 180분까지의 숫자로 적어 주세요. 지금 값: "500"')).toBeTruthy()
    expect(document.activeElement).toBe(box)
    expect(screen.queryByRole('timer')).toBeNull()
  })

  it('a range without questions cannot be asked', async () => {
    render(exam())
    for (const details of document.querySelectorAll('details')) details.open = true
    await userEvent.click(screen.getByRole('checkbox', { name: '기초' }))
    expect(screen.getByText('고른 범위에는 문제가 없어요. 개념이나 난이도를 더 고르세요.')).toBeTruthy()
    await press('시험 시작')
    expect(screen.queryByRole('timer')).toBeNull()
  })

  it('without any concept it cannot begin: the range unfolds where one is to be chosen', async () => {
    render(exam())
    const range = screen.getByText('범위 고르기').closest('details') as HTMLDetailsElement
    range.open = true
    const concepts = within(screen.getByRole('group', { name: '개념' })).getAllByRole('checkbox')
    for (const concept of concepts) await userEvent.click(concept)
    range.open = false
    await press('시험 시작')
    expect(range.open).toBe(true)
    expect(document.activeElement).toBe(concepts[0])
  })

  it('where the clipboard is refused, the link stands there', async () => {
    render(exam())
    await press('시험 링크 복사')
    await drawn()
    const link = screen.queryByRole<HTMLInputElement>('textbox', { name: '시험 링크' })
    const said = screen.queryByText('링크를 복사했어요. 이 링크를 열면 같은 시험이 나와요.')
    expect(link === null ? said : link.value.endsWith('/#exam?v=1&n=11&min=15&code=LAMBDA')).toBeTruthy()
  })

  it('an empty bank says so', () => {
    render(exam([]))
    expect(screen.getByText('이 강의에는 아직 퀴즈가 없어서 시험을 볼 수 없어요.')).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '시험 시작' }).disabled).toBe(true)
  })
})
