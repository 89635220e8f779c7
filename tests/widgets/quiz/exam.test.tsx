import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import {
  card,
  drawn,
  entries,
  exam,
  freshDesk,
  handIn,
  MANY,
  MINUTE,
  NOON,
  numberOf,
  ONE,
  open,
  pass,
  press,
  start,
  startWithAll,
} from './exam-desk.tsx'

freshDesk()

describe('while it runs', () => {
  it('nothing is said of right or wrong, and there is no hint', async () => {
    await startWithAll()
    await userEvent.click(card('one').getByRole('radio', { name: '틀린 말' }))
    await userEvent.type(card('cost').getByRole('textbox'), '0.9{Enter}')
    await userEvent.tab()
    for (const word of ['힌트', '잘 보세요.', '틀렸어요', '정답', '그래서 틀려요.', '$0.80', '읽지 못했어요'])
      expect(document.body.textContent).not.toContain(word)
  })

  it('a number that cannot be read is said once its box is left, and counts as answered in part', async () => {
    await startWithAll()
    const [box, number] = [card('cost').getByRole('textbox'), numberOf('cost')]
    const unread = '"팔십 센트"에서 숫자를 읽지 못했어요. 1,200이나 40만, 400K처럼 적어 주세요.'
    await userEvent.type(box, '팔십 센트')
    expect(screen.queryByText(unread)).toBeNull()
    await userEvent.tab()
    expect(card('cost').getByText(unread)).toBeTruthy()
    expect(box.getAttribute('aria-invalid')).toBe('true')
    expect(entries()).toContain(`${number}번, 덜 답함`)
    await press('제출하기')
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText(`덜 답했거나 답을 읽을 수 없는 문제가 1개 있어요: ${number}번`)).toBeTruthy()
    await userEvent.click(dialog.getByRole('button', { name: '계속 풀기' }))
    await userEvent.clear(box)
    await userEvent.type(box, '0.9')
    await userEvent.tab()
    expect(screen.queryByText(unread)).toBeNull()
    expect(entries()).toContain(`${number}번, 답함`)
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

  it('the time is told aloud at half, near the end and at ten seconds', async () => {
    await start()
    const timer = screen.getByRole('timer')
    const told = timer.nextElementSibling
    expect([timer.textContent, told?.textContent]).toEqual(['남은 시간 15분 0초', '15분 남았어요.'])
    pass(30_000)
    expect([timer.textContent, told?.textContent]).toEqual(['남은 시간 14분 30초', ''])
    pass(7 * MINUTE)
    expect([timer.textContent, told?.textContent]).toEqual(['남은 시간 7분 30초', ''])
    pass(30_000)
    expect(told?.textContent).toBe('7분 남았어요.')
    pass(6 * MINUTE + 30_000)
    expect([timer.textContent, told?.textContent]).toEqual(['남은 시간 30초 곧 끝나요', ''])
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

  it('a dialog that is open when the time is over goes with the exam', async () => {
    await start()
    await press('제출하기')
    pass(15 * MINUTE)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByText(/시간이 다 되어서/)).toBeTruthy()
  })

  it('says that all is answered', async () => {
    await start([ONE])
    await userEvent.click(screen.getByRole('radio', { name: '맞는 말' }))
    await press('제출하기')
    expect(within(screen.getByRole('dialog')).getByText('모든 문제에 답했어요.')).toBeTruthy()
  })
})
