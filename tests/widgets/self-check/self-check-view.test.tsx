import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { SelfQuestion } from '#widgets/self-check/props.ts'
import SelfCheckView from '#widgets/self-check/SelfCheckView.tsx'

const QUESTIONS: readonly SelfQuestion[] = [
  {
    quote: { lead: undefined, text: '차이를 아나요?' },
    places: [
      { id: 'c1', title: '서버리스', concept: 1, quiz: 'check-concept-1' },
      { id: '정리', title: '정리', concept: undefined, quiz: undefined },
    ],
  },
  {
    quote: { lead: undefined, text: '언제 생기나요?' },
    places: [{ id: 'c2', title: '실행 모델', concept: 2, quiz: undefined }],
  },
]

// A lesson of its own for each test: the store of a lesson lives as long as the page.
let lesson = 0
const view = () => <SelfCheckView id="self-check" where="page" props={{ lesson: `l${lesson}`, questions: QUESTIONS }} />
const group = (index: number) => within(screen.getByRole('group', { name: new RegExp(`^질문 ${index + 1}`) }))
const give = (index: number, name: string) => userEvent.click(group(index).getByRole('radio', { name }))
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const said = () => screen.getByRole('status').textContent
const links = () => screen.queryAllByRole('link').map(link => [link.textContent, link.getAttribute('href')])

beforeEach(() => {
  lesson++
  localStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('the page as it was built holds the questions, and where each is answered', () => {
  const html = renderToString(view())
  for (const text of [
    '차이를 아나요?',
    '언제 생기나요?',
    '남에게 설명할 수 있어요',
    'href="#c1"',
    'href="#check-concept-1"',
  ])
    expect(html).toContain(text)
})

it('each question is a group of five points, from not at all to could explain it', () => {
  render(view())
  expect(
    group(0)
      .getAllByRole('radio')
      .map(radio => radio.closest('label')?.textContent),
  ).toEqual(['1 전혀 못 해요', '2 조금만 알아요', '3 반쯤 알아요', '4 거의 알아요', '5 남에게 설명할 수 있어요'])
  expect(screen.getByText(/다른 곳에도 보내지 않아요/)).toBeTruthy()
  expect(said()).toBe('')
})

it('once all are answered, what has three points or less is named with its places and its quiz', async () => {
  render(view())
  await give(0, '3 반쯤 알아요')
  expect(said()).toBe('')
  await give(1, '4 거의 알아요')
  expect(said()).toBe('2개 가운데 1개가 3점 이하예요. 아래 링크로 다시 보세요.')
  expect(links()).toEqual([
    ['개념 1: 서버리스', '#c1'],
    ['개념 1 퀴즈 풀기', '#check-concept-1'],
    ['정리', '#정리'],
  ])
  expect(screen.getByText('3점 · 반쯤 알아요')).toBeTruthy()
})

it('with four or five points everywhere nothing is weak', async () => {
  render(view())
  await give(0, '5 남에게 설명할 수 있어요')
  await give(1, '4 거의 알아요')
  expect(said()).toBe('2개 모두 4점이나 5점이에요. 이제 짝에게 설명해 보세요.')
  expect(links()).toEqual([])
})

it('the result can be asked for before, says what is open, and takes the focus', async () => {
  render(view())
  await press('결과 보기')
  expect(said()).toBe('아직 고른 점수가 없어요. 하나라도 고르면 결과를 볼 수 있어요.')
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '결과' }))
  await give(1, '1 전혀 못 해요')
  expect(said()).toBe('1개 가운데 1개가 3점 이하예요. 아래 링크로 다시 보세요. 아직 1개를 고르지 않았어요.')
  expect(links()).toEqual([['개념 2: 실행 모델', '#c2']])
})

it('points are cleared and brought back with the same button', async () => {
  render(view())
  expect(screen.getByRole('button', { name: '점수 지우기' })).toHaveProperty('disabled', true)
  await give(0, '2 조금만 알아요')
  await press('점수 지우기')
  expect(said()).toBe('고른 점수를 모두 지웠어요.')
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  await press('되돌리기')
  expect(group(0).getByRole('radio', { name: '2 조금만 알아요' })).toHaveProperty('checked', true)
  expect(said()).toBe('')
})

it('points come back with the page', async () => {
  localStorage.setItem(
    `lambda-lesson:self-check:l${lesson}`,
    JSON.stringify({ version: 1, data: { points: { '언제 생기나요?': 5 } } }),
  )
  render(view())
  expect(await group(1).findByRole('radio', { name: '5 남에게 설명할 수 있어요', checked: true })).toBeTruthy()
})

it('what was chosen before the script came is kept', async () => {
  const place = document.body.appendChild(document.createElement('div'))
  place.innerHTML = renderToString(view())
  within(place).getAllByRole<HTMLInputElement>('radio')[1]?.click()
  const root = await act(async () => hydrateRoot(place, view()))
  expect(within(place).getByRole('radio', { checked: true })).toHaveProperty('value', '2')
  expect(localStorage.getItem(`lambda-lesson:self-check:l${lesson}`)).toContain('"차이를 아나요?":2')
  await act(async () => root.unmount())
  place.remove()
})

it('with storage blocked it works, and says that nothing is kept', async () => {
  vi.stubGlobal('localStorage', undefined)
  render(view())
  await give(0, '1 전혀 못 해요')
  await give(1, '2 조금만 알아요')
  expect(said()).toContain('2개 가운데 2개가 3점 이하예요.')
  expect(screen.getByText(/이 브라우저가 저장을 막고 있어서/)).toBeTruthy()
})
