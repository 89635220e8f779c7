import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { rightSides, startOrder } from '#core/quiz/order.ts'
import { card, check, FILL, freshDesk, LINE, MATCH, ORDER, OUTPUT, show, TRUTH, verdict, view } from './kinds-desk.tsx'

freshDesk()

describe('a statement and its reason', () => {
  it('the verdict alone is half of the point, and says which half', async () => {
    show(TRUTH)
    await userEvent.click(card().getByRole('radio', { name: '아니에요' }))
    await check()
    expect(verdict()).toBe('그렇게 생각한 까닭도 하나 고른 뒤 확인하세요.')
    await userEvent.click(card().getByRole('radio', { name: '까닭 하나' }))
    await check()
    expect(verdict()).toContain('일부만 맞았어요 (50점/100점)')
    expect(verdict()).toContain('판단이 맞았어요. 이 말은 틀린 말이에요.')
    expect(card().getByText('내 답 · 오답')).toBeTruthy()
  })

  it('the other verdict is wrong whatever the reason, and a right reason is no hit then', async () => {
    show(TRUTH)
    await userEvent.click(card().getByRole('radio', { name: '맞아요' }))
    await userEvent.click(card().getByRole('radio', { name: '까닭 둘' }))
    await check()
    expect(verdict()).toContain('틀렸어요')
    expect(card().queryByText('내 답 · 정답')).toBeNull()
    expect(card().getByText('정답')).toBeTruthy()
  })
})

describe('an order', () => {
  it('whoever has gone on before the frame keeps the focus there', async () => {
    show(ORDER)
    const [mover] = card().getAllByRole('button', { name: /^아래로/ })
    fireEvent.click(mover as HTMLElement)
    card().getByRole('button', { name: '확인' }).focus()
    await new Promise(requestAnimationFrame)
    expect(document.activeElement).toBe(card().getByRole('button', { name: '확인' }))
  })

  it('is changed with two buttons, the focus stays with the item, and its place is said', async () => {
    show(ORDER)
    await check()
    expect(verdict()).toBe('[위로]와 [아래로]로 순서를 바꾼 뒤 확인하세요.')
    const last = ORDER.items[startOrder(ORDER)[2] ?? 0]?.text ?? ''
    await userEvent.click(card().getByRole('button', { name: `위로: ${last}` }))
    expect(card().getByText(`${last}: 3개 가운데 2번째`)).toBeTruthy()
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(`위로: ${last}`))
    await userEvent.click(card().getByRole('button', { name: `위로: ${last}` }))
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(`아래로: ${last}`))
  })

  it('put right, is right, and every place has its reason', async () => {
    show(ORDER)
    const texts = () =>
      within(card().getByRole('list', { name: '순서' }))
        .getAllByRole('listitem')
        .map(item => ORDER.items.findIndex(({ text }) => item.textContent?.startsWith(text)))
    for (let guard = 0; guard < 9 && texts().join() !== '0,1,2'; guard += 1) {
      const place = texts().findIndex((item, index, all) => index > 0 && item < (all[index - 1] ?? 0))
      await userEvent.click(card().getByRole('button', { name: `위로: ${ORDER.items[texts()[place] ?? 0]?.text}` }))
    }
    await check()
    expect(verdict()).toContain('맞았어요')
    expect(card().getAllByText('제자리')).toHaveLength(3)
    expect(card().getByText('결과의 까닭.', { exact: false })).toBeTruthy()
  })
})

describe('pairs', () => {
  const choose = (left: string, right: string) =>
    userEvent.selectOptions(card().getByRole('combobox', { name: left }), String(rightSides(MATCH).indexOf(right)))

  it('a missing pair is counted, a wrong one shows the right side and why', async () => {
    show(MATCH)
    await choose('S3', '파일')
    await check()
    expect(verdict()).toBe('아직 고르지 않은 짝이 1개 있어요. 모두 고른 뒤 확인하세요.')
    expect(document.activeElement).toBe(card().getByRole('combobox', { name: 'SNS' }))
    await choose('SNS', '예약')
    await check()
    expect(verdict()).toContain('일부만 맞았어요 (50점/100점)')
    expect(card().getByText('정답: 알림')).toBeTruthy()
    expect(verdict()).toContain('SNS의 정답: 알림. 알림이 와요.')
    expect(card().getAllByText('알림이 와요.', { exact: false })).toHaveLength(2)
  })
})

describe('gaps', () => {
  it('are numbered in the sentence and in their boxes; an expected mistake is answered', async () => {
    show(FILL)
    expect(screen.getByRole('group', { name: /\(1\) 스타트와 \(2\) 스타트가 있어요\.$/ })).toBeTruthy()
    await userEvent.type(card().getByRole('textbox', { name: '빈칸 1' }), '아이스')
    await userEvent.keyboard('{Enter}')
    expect(verdict()).toBe('빈칸을 채운 뒤 확인하세요.')
    await userEvent.type(card().getByRole('textbox', { name: '빈칸 2' }), '웜이{Enter}')
    expect(verdict()).toContain('일부만 맞았어요 (50점/100점)')
    expect(verdict()).toContain('빈칸 1의 정답: 콜드. 아이스가 아니에요.')
    expect(card().getAllByText('아이스가 아니에요.', { exact: false })).toHaveLength(2)
    expect(card().getByText('정답: 콜드')).toBeTruthy()
  })

  it('what code prints is typed line by line', async () => {
    show(OUTPUT)
    expect(card().getByText(/print\("a"\)/)).toBeTruthy()
    await userEvent.type(card().getByRole('textbox', { name: '출력 1번째 줄' }), '1')
    await userEvent.type(card().getByRole('textbox', { name: '출력 2번째 줄' }), 'A{Enter}')
    expect(verdict()).toContain('일부만 맞았어요 (50점/100점)')
  })
})

it('the wrong line is chosen among the lines of the code', async () => {
  show(LINE)
  await check()
  expect(verdict()).toBe('코드에서 한 줄을 고른 뒤 확인하세요.')
  await userEvent.click(card().getByRole('radio', { name: /return counter/ }))
  await check()
  expect(verdict()).toContain('그 줄은 괜찮아요.')
  expect(card().getByText('찾을 줄')).toBeTruthy()
  expect(card().getByText('내가 고른 줄')).toBeTruthy()
})

it.each([
  [TRUTH, '이 말은 틀린 말이에요.'],
  [ORDER, '결과의 까닭.'],
  [MATCH, 'S3 → 파일'],
  [FILL, '콜드'],
  [OUTPUT, '글자.'],
  [LINE, '환경이 바뀌면 사라져요.'],
])('without a script the solution stands in the page: $kind', (question, text) => {
  expect(renderToString(view(question))).toContain(text)
})

it('an answer that was chosen in the page before its script came is taken over', async () => {
  const place = document.body.appendChild(document.createElement('div'))
  place.innerHTML = renderToString(view(TRUTH))
  const choose = (name: string) => within(place).getByRole<HTMLInputElement>('radio', { name }).click()
  choose('아니에요')
  choose('까닭 둘')
  render(view(TRUTH), { container: place, hydrate: true })
  await check()
  expect(verdict()).toContain('맞았어요')
})

it('certainty can be said and taken back', async () => {
  show(LINE)
  const sure = card().getByRole('button', { name: '확실' })
  await userEvent.click(sure)
  expect(sure.getAttribute('aria-pressed')).toBe('true')
  await userEvent.click(sure)
  expect(sure.getAttribute('aria-pressed')).toBe('false')
})

it('after the answer stand the figures it rests on, the place in the lesson and a way to tell of a mistake', async () => {
  const writeText = vi.fn(() => Promise.resolve())
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  show(LINE)
  await userEvent.click(card().getByRole('radio', { name: /counter = 0/ }))
  await check()
  expect(card().getByText('Lambda 최대 실행 시간: 15분 (한도 문서, 2026-10)')).toBeTruthy()
  expect(card().getByRole('link', { name: '강의에서 다시 보기: 실행 모델' }).getAttribute('href')).toBe('../#c2')
  await userEvent.click(card().getByRole('button', { name: '이상한 문제 알리기' }))
  expect(await card().findByText('알릴 글을 복사했어요. 선생님께 보내 주세요.')).toBeTruthy()
  expect(writeText).toHaveBeenCalledWith(
    expect.stringMatching(/^\[퀴즈 문제 알리기\]\n문제: q \(판 [0-9a-z]+\)\n내용: 무엇일까요\?\n/),
  )
})

it('where copying is refused the text to send is shown', async () => {
  vi.stubGlobal('navigator', {})
  show(LINE)
  await userEvent.click(card().getByRole('radio', { name: /counter = 0/ }))
  await check()
  await userEvent.click(card().getByRole('button', { name: '이상한 문제 알리기' }))
  const box = await card().findByRole<HTMLTextAreaElement>('textbox', { name: '이상한 문제 알리기' })
  expect(box.value).toContain('문제: q')
})
