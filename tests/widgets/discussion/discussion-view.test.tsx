import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { discussionWords } from '#strings/discussion.ts'
import DiscussionView from '#widgets/discussion/DiscussionView.tsx'
import type { DiscussionProps, Topic } from '#widgets/discussion/props.ts'

const TOPICS: readonly Topic[] = [
  { quote: { lead: '개념 적용', text: '무엇을 옮길까요?' }, hints: ['작은 일부터 찾아보세요.'] },
  { quote: { lead: undefined, text: '장단점을 말해 보세요' }, hints: [] },
]

// A lesson of its own for each test: the store of a lesson lives as long as the page.
let lesson = 0
const view = (more: Partial<DiscussionProps> = {}) => (
  <DiscussionView id="discussion" where="page" props={{ lesson: `l${lesson}`, topics: TOPICS, ...more }} />
)
const noteOf = (number: number) => screen.getByRole('textbox', { name: `내 메모 (주제 ${number})` })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

/** `userEvent` brings a clipboard of its own when it is set up, so ours is set after it. */
function clipboard(writeText: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
}

beforeEach(() => {
  lesson++
  localStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('the page as it was built holds topics, hints, and no box that loses what is typed', () => {
  const html = renderToString(view())
  for (const text of ['무엇을 옮길까요?', '작은 일부터 찾아보세요.', '장단점을 말해 보세요'])
    expect(html).toContain(text)
  expect(html).not.toContain('<textarea')
})

it('each topic is a card with its name, its words and how to begin', () => {
  render(view())
  const [first, second] = screen.getAllByRole('article')
  expect(first?.textContent).toContain('주제 1 · 개념 적용')
  expect(within(first as HTMLElement).getAllByRole('listitem')).toHaveLength(1)
  expect(second?.textContent).not.toContain('이렇게 시작해 보세요')
})

// minutes | → what is said of the time
it.each([
  [5, '모두 5분이에요. 2분 30초가 지나면 역할을 바꿔요.'],
  [4, '모두 4분이에요. 2분이 지나면 역할을 바꿔요.'],
  [1, '모두 1분이에요. 30초가 지나면 역할을 바꿔요.'],
])('of %i minutes each role has half', (minutes, text) => {
  expect(discussionWords.time(minutes)).toBe(text)
  render(view({ minutes }))
  expect(screen.getByText(text, { exact: false })).toBeTruthy()
})

it('the roles change over, and the change is said', async () => {
  render(view())
  expect(said()[0]).toBe('나는 설명자, 짝은 질문자예요.')
  await press('역할 바꾸기')
  expect(said()[0]).toBe('나는 질문자, 짝은 설명자예요.')
})

it('notes are kept on the device and come back', async () => {
  const { unmount } = render(view())
  await userEvent.type(noteOf(2), '서버를 안 봐도 됨')
  expect(localStorage.getItem(`lambda-lesson:discussion:l${lesson}`)).toContain('서버를 안 봐도 됨')
  unmount()
  render(view())
  expect(noteOf(2)).toHaveProperty('value', '서버를 안 봐도 됨')
})

it('notes are copied with their topics, as text', async () => {
  const texts: string[] = []
  render(view())
  await userEvent.type(noteOf(1), '썸네일')
  clipboard(async text => void texts.push(text))
  await press('메모 복사')
  expect(texts).toEqual(['1. 개념 적용: 무엇을 옮길까요?\n썸네일\n\n2. 장단점을 말해 보세요\n(메모 없음)'])
  expect(said()[1]).toBe('주제와 메모를 글로 복사했어요.')
  await userEvent.type(noteOf(1), '!')
  expect(said()[1]).toBe('')
})

it('where copying is refused, the text stands there to be taken', async () => {
  render(view())
  clipboard(() => Promise.reject(new Error('refused')))
  await press('메모 복사')
  expect(said()[1]).toBe('이 브라우저에서는 복사가 막혀 있어요. 아래 글을 직접 복사하세요.')
  expect(screen.getByRole('textbox', { name: '주제와 메모' })).toHaveProperty(
    'value',
    '1. 개념 적용: 무엇을 옮길까요?\n(메모 없음)\n\n2. 장단점을 말해 보세요\n(메모 없음)',
  )
})

it('notes are cleared and brought back with the same button', async () => {
  render(view())
  expect(screen.getByRole('button', { name: '메모 지우기' })).toHaveProperty('disabled', true)
  await userEvent.type(noteOf(1), '메모')
  await press('메모 지우기')
  expect([said()[1], (noteOf(1) as HTMLTextAreaElement).value]).toEqual(['메모를 모두 지웠어요.', ''])
  await press('되돌리기')
  expect(noteOf(1)).toHaveProperty('value', '메모')
})

it('with storage blocked it works, and says that nothing is kept', async () => {
  vi.stubGlobal('localStorage', undefined)
  render(view())
  await userEvent.type(noteOf(1), '메모')
  expect(noteOf(1)).toHaveProperty('value', '메모')
  expect(screen.getByText(/이 브라우저가 저장을 막고 있어서/)).toBeTruthy()
})
