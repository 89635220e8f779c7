import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NumericQuestion, Question } from '#core/quiz/question.ts'
import QuizView from '#widgets/quiz/QuizView.tsx'

const place = (concept: number) => ({ id: `c${concept}`, title: `제목 ${concept}` })
const base = (id: string, concept: number) =>
  ({ id, concept, level: 'basic', ask: `${id}?`, place: place(concept), grounds: [] }) as const
const choices = [
  { text: '맞는 말', right: true, say: '그래서 맞아요.' },
  { text: '틀린 말', right: false, say: '그래서 틀려요.' },
]
const SINGLE: Question = { ...base('one', 1), kind: 'single', choices, hint: '잘 보세요.' }
const MULTIPLE: Question = {
  ...base('many', 3),
  kind: 'multiple',
  choices: [...choices, { text: '또 맞는 말', right: true, say: '이것도 맞아요.' }],
}
const NUMERIC: NumericQuestion = {
  ...base('cost', 6),
  kind: 'numeric',
  unit: 'USD',
  amount: 0.8,
  tolerance: 0,
  written: '$0.80',
  say: { right: '네 번째 백만 건까지예요.', wrong: '무료 100만 건을 빼세요.' },
  traps: [{ amount: 1, say: '프리티어를 빼지 않았어요.' }],
}
const BANK = [SINGLE, MULTIPLE, NUMERIC]

// A lesson of its own for each test: the store of a lesson lives as long as the page.
let lesson = 0
const quiz = (questions: readonly Question[] = BANK, concepts?: number[]) => (
  <QuizView
    id="quiz"
    where="page"
    props={{ lesson: `l${lesson}`, base: '', questions, ...(concepts === undefined ? {} : { concepts }) }}
  />
)
const card = (id: string) => within(screen.getByRole('group', { name: new RegExp(`${id}\\?$`) }))
const questionsShown = () => screen.getAllByRole('group', { name: /^문제 \d/ })
const press = (id: string, name: string) => userEvent.click(card(id).getByRole('button', { name }))

beforeEach(() => {
  lesson++
  localStorage.clear()
})
afterEach(cleanup)

/** Opens every group, so that what is inside can be found by role. */
function renderOpen(...given: Parameters<typeof quiz>) {
  const { container } = render(quiz(...given))
  for (const details of container.querySelectorAll('details')) details.open = true
}

describe('the prerendered page', () => {
  it('holds every question, and the solutions for a page without scripts', () => {
    const html = renderToString(quiz())
    for (const text of ['one?', 'many?', 'cost?', '잘 보세요.', '그래서 틀려요.', '정답: $0.80'])
      expect(html).toContain(text)
  })

  it('a quiz on some concepts holds these alone', () => {
    renderOpen(BANK, [3])
    expect(screen.getAllByRole('checkbox')).toHaveLength(3)
    expect(questionsShown()).toHaveLength(1)
  })

  it('an empty bank says so', () => {
    render(quiz([]))
    expect(screen.getByRole('region', { name: '확인 퀴즈' }).textContent).toContain('아직 퀴즈가 없어요')
  })
})

describe('answering', () => {
  it('a wrong choice is explained, with the right one and the place', async () => {
    renderOpen()
    await userEvent.click(card('one').getByRole('radio', { name: '틀린 말' }))
    await press('one', '확인')
    const said = card('one').getByRole('status').textContent
    expect(said).toContain('틀렸어요')
    expect(said).toContain('그래서 틀려요. 정답: 맞는 말.')
    expect(card('one').getByText('내 답 · 오답')).toBeTruthy()
    expect(card('one').getByText('정답')).toBeTruthy()
    expect(card('one').getByRole('link').getAttribute('href')).toBe('#c1')
    expect(document.activeElement).toBe(card('one').getByRole('button', { name: '다음 문제' }))
  })

  it('part of the right choices gives part of the point', async () => {
    renderOpen()
    await userEvent.click(card('many').getByRole('checkbox', { name: '맞는 말' }))
    await press('many', '확인')
    expect(card('many').getByRole('status').textContent).toContain('일부만 맞았어요 (50점/100점)')
    // For listeners, who are past the choices by now.
    expect(card('many').getByRole('status').textContent).toContain(
      '맞게 고름: 맞는 말. 그래서 맞아요. 정답: 또 맞는 말.',
    )
  })

  it.each([
    ['0.8', '네 번째 백만 건까지예요.'],
    ['$0.80', '네 번째 백만 건까지예요.'],
    ['0.8달러', '네 번째 백만 건까지예요.'],
    ['1', '프리티어를 빼지 않았어요.'],
    ['800', '정답의 1,000배예요. 단위나 0의 개수를 다시 보세요.'],
    ['-0.8', '여기서 묻는 값은 0보다 작을 수 없어요. 부호를 다시 보세요.'],
    ['15분', '달러를 묻고 있는데 분으로 적었어요. $1.25처럼 적어 주세요.'],
    ['팔십 센트', '"팔십 센트"에서 숫자를 읽지 못했어요. 1,200이나 40만, 400K처럼 적어 주세요.'],
  ])('a number typed as %s', async (text, said) => {
    renderOpen()
    await userEvent.type(card('cost').getByRole('textbox'), text)
    await userEvent.keyboard('{Enter}')
    expect(card('cost').getByText(said)).toBeTruthy()
  })

  it('a number without its unit is given back', async () => {
    renderOpen([{ ...NUMERIC, unit: 's', amount: 900 }])
    await userEvent.type(card('cost').getByRole('textbox'), '15{Enter}')
    const said = '단위가 빠졌어요. 15분인가요? 그렇다면 단위까지 적어 주세요. 단위가 없으면 초로 읽어요.'
    expect(card('cost').getByText(said)).toBeTruthy()
    expect(card('cost').getByRole('button', { name: '확인' })).toBeTruthy()
  })

  it('nothing chosen is no mistake', async () => {
    renderOpen()
    await press('one', '확인')
    expect(card('one').getByText('답을 하나 고른 뒤 확인하세요.')).toBeTruthy()
    expect(screen.getByText('3문제 중 0개 확인')).toBeTruthy()
  })
})

describe('the result', () => {
  async function answerAll() {
    renderOpen()
    await userEvent.click(card('one').getByRole('radio', { name: '틀린 말' }))
    await press('one', '확인')
    for (const name of ['맞는 말', '또 맞는 말']) await userEvent.click(card('many').getByRole('checkbox', { name }))
    await press('many', '확인')
    await userEvent.type(card('cost').getByRole('textbox'), '0.8{Enter}')
  }

  it('counts, and says what to read again', async () => {
    await answerAll()
    expect(screen.getByText('3문제 중 2개 맞았어요 (67%)')).toBeTruthy()
    expect(screen.getByRole('link', { name: '제목 1 (틀린 문제 1개)' }).getAttribute('href')).toBe('#c1')
  })

  it('the wrong ones alone can be tried again', async () => {
    await answerAll()
    await userEvent.click(screen.getByRole('button', { name: '틀린 문제만 다시 풀기 (1)' }))
    expect(screen.queryByRole('textbox', { name: /^답/ })).toBeNull()
    await userEvent.click(card('one').getByRole('radio', { name: '맞는 말' }))
    await press('one', '확인')
    expect(screen.getByText('3문제 중 3개 맞았어요 (100%)')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '모두 보기' }))
    expect(questionsShown()).toHaveLength(3)
  })

  it('what somebody was sure of comes first when it is tried again, and then all can be seen', async () => {
    renderOpen()
    await userEvent.click(card('one').getByRole('radio', { name: '틀린 말' }))
    await press('one', '확인')
    await press('many', '확실')
    await userEvent.click(card('many').getByRole('checkbox', { name: '틀린 말' }))
    await press('many', '확인')
    await userEvent.click(screen.getByRole('button', { name: '틀린 문제만 다시 풀기 (2)' }))
    expect(questionsShown().map(({ id }) => id)).toEqual(['quiz-many', 'quiz-one'])
    await userEvent.click(screen.getByRole('button', { name: '모두 보기' }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: '확인 퀴즈' })))
  })

  it('an answer to an older wording of a question is not shown', async () => {
    await answerAll()
    cleanup()
    renderOpen([{ ...SINGLE, ask: 'new one?' }, MULTIPLE, NUMERIC])
    expect(await screen.findByText(/3문제 중 2개 확인/)).toBeTruthy()
  })
})
