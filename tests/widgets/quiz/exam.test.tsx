import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NumericQuestion, Question } from '#core/quiz/question.ts'
import { quizStoreOf } from '#state/quiz.ts'
import ExamView from '#widgets/quiz/exam/ExamView.tsx'

const base = (id: string, concept: number) => {
  const place = { id: `c${concept}`, title: `제목 ${concept}` }
  const topic = `주제 ${concept}`
  return { id, concept, topic, place, level: 'basic', ask: `${id}?`, grounds: [], hint: '잘 보세요.' } as const
}
const choices = [
  { text: '맞는 말', right: true, say: '그래서 맞아요.' },
  { text: '틀린 말', right: false, say: '그래서 틀려요.' },
]
const ONE: Question = { ...base('one', 1), kind: 'single', choices }
const MANY: Question = {
  ...base('many', 2),
  kind: 'multiple',
  choices: [...choices, { text: '또 맞는 말', right: true, say: '이것도 맞아요.' }],
}
const COST: NumericQuestion = {
  ...base('cost', 3),
  ...{ kind: 'numeric', unit: 'USD', amount: 0.8, tolerance: 0, written: '$0.80' },
  ...{ say: { right: '네 번째 백만 건까지예요.', wrong: '무료 100만 건을 빼세요.' }, traps: [] },
}
const BANK = [ONE, MANY, COST]
const MINUTE = 60_000
const NOON = Date.UTC(2026, 10, 25, 3)

// A lesson of its own for each test: the store of a lesson lives as long as the page.
let lesson = 0
const exam = (questions: readonly Question[] = BANK) => (
  <ExamView id="exam" where="page" props={{ lesson: `l${lesson}`, title: 'Lambda', base: '../../', questions }} />
)
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))
/** What waits for the next picture happens. */
const drawn = () => act(() => new Promise(done => requestAnimationFrame(() => done(undefined))))
const card = (id: string) => within(screen.getByRole('group', { name: new RegExp(`${id}\\?$`) }))
const entries = () =>
  within(screen.getByRole('navigation', { name: '답안 목록' }))
    .getAllByRole('button')
    .map(entry => entry.getAttribute('aria-label'))
/** The number under which a question stands on the paper. */
const numberOf = (id: string) =>
  /문제 (\d)/.exec(screen.getByRole('group', { name: new RegExp(`${id}\\?$`) }).textContent)?.[1]
const open = (hash: string) => globalThis.history.replaceState(null, '', `/${hash}`)

async function start(questions?: readonly Question[]) {
  const view = render(exam(questions))
  await press('시험 시작')
  await drawn()
  return view
}

async function startWithAll(questions?: readonly Question[]) {
  const view = await start(questions)
  await userEvent.click(screen.getByRole('checkbox', { name: '모든 문제 한꺼번에 보기' }))
  return view
}

async function handIn() {
  await press('제출하기')
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '제출하기' }))
  await drawn()
}

beforeEach(() => {
  lesson++
  localStorage.clear()
  open('')
  vi.useFakeTimers({ now: NOON, toFake: ['Date', 'setInterval', 'clearInterval'] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

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

describe('while it runs', () => {
  it('nothing is said of right or wrong, and there is no hint', async () => {
    await startWithAll()
    await userEvent.click(card('one').getByRole('radio', { name: '틀린 말' }))
    await userEvent.type(card('cost').getByRole('textbox'), 'abc{Enter}')
    for (const word of ['힌트', '잘 보세요.', '틀렸어요', '정답', '그래서 틀려요.', '$0.80', '읽지 못했어요'])
      expect(document.body.textContent).not.toContain(word)
  })

  it('one question is shown, the focus is on it, and moves on with it', async () => {
    await start()
    const first = screen.getByRole('group', { name: /^문제 1 / })
    expect(document.activeElement).toBe(first)
    await press('다음 문제')
    await drawn()
    expect(document.activeElement).toBe(screen.getByRole('group', { name: /^문제 2 / }))
    expect(screen.queryByRole('group', { name: /^문제 1 / })).toBeNull()
  })

  it('the list of answers tells answered, half answered, open and marked, and leads anywhere', async () => {
    await startWithAll()
    const [one, many, cost] = [numberOf('one'), numberOf('many'), numberOf('cost')]
    expect(entries().every(entry => entry?.endsWith('비어 있음'))).toBe(true)
    await userEvent.click(card('one').getByRole('radio', { name: '틀린 말' }))
    await userEvent.click(card('many').getByRole('button', { name: '나중에 보기' }))
    expect(entries()).toContain(`${one}번, 답함`)
    expect(entries()).toContain(`${many}번, 비어 있음, 나중에 보기`)
    expect(screen.getByText('3문제 중 1문제 답함 · 나중에 볼 문제 1개')).toBeTruthy()
    await press(`${cost}번, 비어 있음`)
    await drawn()
    expect(document.activeElement).toBe(screen.getByRole('group', { name: /cost\?$/ }))
  })

  it('the time is told aloud once a minute and at ten seconds', async () => {
    await start()
    const timer = screen.getByRole('timer')
    const told = timer.nextElementSibling
    expect([timer.textContent, told?.textContent]).toEqual(['남은 시간 15분 0초', '15분 남았어요.'])
    pass(30_000)
    expect([timer.textContent, told?.textContent]).toEqual(['남은 시간 14분 30초', '15분 남았어요.'])
    pass(30_000)
    expect(told?.textContent).toBe('14분 남았어요.')
    pass(13 * MINUTE + 30_000)
    expect([timer.textContent, told?.textContent]).toEqual(['남은 시간 30초 곧 끝나요', '1분 남았어요.'])
    pass(20_000)
    expect([timer.textContent, told?.textContent]).toEqual(['남은 시간 10초 곧 끝나요', '10초 남았어요.'])
  })

  it('at zero it hands in what is there, says so, and shows where to look', async () => {
    await startWithAll()
    await userEvent.click(card('one').getByRole('radio', { name: '맞는 말' }))
    pass(15 * MINUTE)
    await drawn()
    expect(screen.getByText('3점 만점에 1점 (33%)')).toBeTruthy()
    expect(screen.getByText(/시간이 다 되어서 그때까지 적은 답으로 제출했어요\./)).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '시험 결과' }))
  })

  it('an answer that comes after the time does not count', async () => {
    await startWithAll()
    // The page slept: no tick came before the answer.
    vi.setSystemTime(NOON + 16 * MINUTE)
    await userEvent.click(card('one').getByRole('radio', { name: '맞는 말' }))
    expect(screen.getByText('3점 만점에 0점 (0%)')).toBeTruthy()
  })

  it('opened again it goes on, with the time that passed', async () => {
    const { unmount } = await startWithAll()
    await userEvent.click(card('one').getByRole('radio', { name: '맞는 말' }))
    unmount()
    vi.setSystemTime(NOON + 5 * MINUTE)
    render(exam())
    expect(card('one').getByRole<HTMLInputElement>('radio', { name: '맞는 말' }).checked).toBe(true)
    expect(screen.getByRole('timer').textContent).toBe('남은 시간 10분 0초')
  })

  it('opened again after its end it is handed in', async () => {
    const { unmount } = await start()
    unmount()
    vi.setSystemTime(NOON + 60 * MINUTE)
    render(exam())
    expect(screen.getByText(/시간이 다 되어서/)).toBeTruthy()
    expect(screen.getByText('15분 0초 (15분 가운데)')).toBeTruthy()
  })

  it('a question that changed or went since the start is told', async () => {
    const { unmount } = await startWithAll()
    await userEvent.click(card('one').getByRole('radio', { name: '맞는 말' }))
    const cost = numberOf('cost')
    unmount()
    render(exam([{ ...ONE, ask: 'now one?' }, MANY]))
    expect(
      card('now one').getByText('시험을 시작한 뒤에 이 문제가 바뀌었어요. 지금 보이는 문제에 답해 주세요.'),
    ).toBeTruthy()
    expect(card('now one').getByRole<HTMLInputElement>('radio', { name: '맞는 말' }).checked).toBe(false)
    expect(screen.getByText(new RegExp(`^${cost}번 문제는 시험을 시작한 뒤에 문제 은행에서 빠졌어요`))).toBeTruthy()
    await handIn()
    expect(screen.getByText('2점 만점에 0점 (0%)')).toBeTruthy()
    expect(screen.getByText('시험을 보는 동안 문제 은행에서 빠진 1문제는 점수에 넣지 않았어요.')).toBeTruthy()
  })

  it('a link to another exam waits until this one is over', async () => {
    const { unmount } = await start()
    unmount()
    open('#exam?v=1&n=2&min=5&code=OTHER')
    render(exam())
    expect(screen.getByText(/링크의 시험\(코드 OTHER\)은 아직 열지 않았어요/)).toBeTruthy()
    expect(screen.getByRole('timer')).toBeTruthy()
  })

  it('with storage blocked it is said before the exam', () => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, clear: () => undefined })
    render(exam())
    vi.unstubAllGlobals()
    expect(screen.getByText(/^이 브라우저가 저장을 막고 있어요/)).toBeTruthy()
  })
})

describe('handing in', () => {
  it('asks once, says what is open, and can be left', async () => {
    await startWithAll()
    await userEvent.click(card('one').getByRole('radio', { name: '맞는 말' }))
    const numbers = [numberOf('many'), numberOf('cost')].sort()
    await press('제출하기')
    const dialog = within(screen.getByRole('dialog', { name: '제출할까요?' }))
    expect(dialog.getByText(`아직 2문제가 비어 있어요: ${numbers[0]}번, ${numbers[1]}번`)).toBeTruthy()
    await userEvent.click(dialog.getByRole('button', { name: '계속 풀기' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('timer')).toBeTruthy()
  })

  it('says that all is answered', async () => {
    await start([ONE])
    await userEvent.click(screen.getByRole('radio', { name: '맞는 말' }))
    await press('제출하기')
    expect(within(screen.getByRole('dialog')).getByText('모든 문제에 답했어요.')).toBeTruthy()
  })
})

describe('the result', () => {
  /** Sure and wrong in one, one of two right ones in many, 0.9 for 0.8: half a point of three. */
  async function finish() {
    await startWithAll()
    await userEvent.click(card('one').getByRole('radio', { name: '틀린 말' }))
    await userEvent.click(card('one').getByRole('button', { name: '확실' }))
    await userEvent.click(card('many').getByRole('checkbox', { name: '맞는 말' }))
    await userEvent.type(card('cost').getByRole('textbox'), '0.9')
    pass(3 * MINUTE + 5000)
    await handIn()
  }

  it('counts parts of a point, by concept too, with what to read again', async () => {
    await finish()
    expect(screen.getByText('3점 만점에 0.5점 (17%)')).toBeTruthy()
    const table = within(screen.getByRole('table', { name: '개념별 점수' }))
    expect(table.getByRole('row', { name: /개념 2 주제 2 0\.5 \/ 1점/ })).toBeTruthy()
    expect(table.getByRole('link', { name: '제목 1' }).getAttribute('href')).toBe('../../#c1')
    expect(screen.getByText('3분 5초 (15분 가운데)')).toBeTruthy()
    expect(screen.getByText('LAMBDA')).toBeTruthy()
  })

  it('what somebody was sure of stands first, each with own and right answer', async () => {
    await finish()
    const sure = within(screen.getByRole('region', { name: '확실하다고 했는데 틀린 문제' }))
    expect(sure.getAllByRole('article')).toHaveLength(1)
    const [answer] = sure.getAllByRole('article')
    expect(answer?.textContent).toMatch(/틀림 0점 \/ 1점one\?내 답틀린 말정답맞는 말확신확실/)
    const rest = within(screen.getByRole('region', { name: '문제별 결과' }))
    expect(
      rest
        .getAllByRole('article')
        .map(({ textContent }) => textContent)
        .join(),
    ).toMatch(/내 답0\.9정답\$0\.80/)
    expect(rest.getAllByText('정답과 풀이')).toHaveLength(2)
  })

  it('a number that could not be read is explained', async () => {
    await start([COST])
    await userEvent.type(screen.getByRole('textbox'), '팔십 센트')
    await handIn()
    expect(screen.getByText('"팔십 센트"에서 숫자를 읽지 못했어요. 1,200이나 40만, 400K처럼 적어 주세요.')).toBeTruthy()
  })

  it('hands the wrong ones to the quiz, those that one was sure of first', async () => {
    await finish()
    const link = screen.getByRole('link', { name: '틀린 문제만 복습 (3)' })
    expect(link.getAttribute('href')).toBe('../../quiz/')
    link.addEventListener('click', event => event.preventDefault())
    await userEvent.click(link)
    const { retry } = quizStoreOf(`l${lesson}`).getState()
    expect(retry?.[0]).toBe('one')
    expect([...(retry ?? [])].sort()).toEqual(['cost', 'many', 'one'])
  })

  it('opened again it stands there still; a question that changed since shows its points alone', async () => {
    await finish()
    cleanup()
    render(exam([{ ...ONE, ask: 'now one?' }, MANY, COST]))
    expect(screen.getByText('3점 만점에 0.5점 (17%)')).toBeTruthy()
    expect(screen.getByText('시험 뒤에 이 문제가 바뀌어서, 그때 받은 점수만 남아 있어요.')).toBeTruthy()
    expect(screen.queryByText('now one?')).toBeNull()
  })

  it('past exams can be opened, deleted and brought back', async () => {
    await finish()
    await press('새 시험 준비')
    await drawn()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '시험 준비' }))
    const past = () => within(screen.getByRole('region', { name: '지난 시험' }))
    expect(past().getByText('코드 LAMBDA · 0.5 / 3점')).toBeTruthy()
    await press(/^지우기/)
    await drawn()
    expect(past().getByRole('status').textContent).toBe('지난 시험 하나를 지웠어요.')
    expect(document.activeElement).toBe(past().getByRole('button', { name: '되돌리기' }))
    await press('되돌리기')
    await press(/^결과 보기/)
    expect(screen.getByText('3점 만점에 0.5점 (17%)')).toBeTruthy()
  })
})
