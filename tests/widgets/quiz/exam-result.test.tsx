import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { quizStoreOf } from '#state/quiz.ts'
import ReviewView from '#widgets/quiz/review/ReviewView.tsx'
import {
  BANK,
  COST,
  card,
  drawn,
  exam,
  freshDesk,
  handIn,
  lessonId,
  MANY,
  MINUTE,
  ONE,
  pass,
  press,
  start,
  startWithAll,
} from './exam-desk.tsx'

freshDesk()

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

  it('the review knows what the exam asked, how it went and how sure one was', async () => {
    await finish()
    const { history } = quizStoreOf(lessonId()).getState().record
    expect(history.map(({ id, credit, sure }) => [id, credit, sure]).sort()).toEqual([
      ['cost', 0, undefined],
      ['many', 0.5, undefined],
      ['one', 0, 'sure'],
    ])
  })

  it('its mistakes are in the review, until they are answered anew', async () => {
    await finish()
    cleanup()
    const props = { lesson: lessonId(), base: '../../', questions: BANK }
    render(<ReviewView id="review" where="page" props={props} />)
    expect(screen.getByText(/^틀린 문제가 3개 있어요\./)).toBeTruthy()
    expect(screen.queryByText(/아직 풀지 않은 문제/)).toBeNull()
    await press('틀린 문제 풀기')
    await userEvent.click(card('one').getByRole('radio', { name: '맞는 말' }))
    await userEvent.click(card('one').getByRole('button', { name: '확인' }))
    await press('복습 그만하기')
    expect(screen.getByText(/^틀린 문제가 2개 있어요\./)).toBeTruthy()
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

  it('hands the wrong ones to the review, those that one was sure of first', async () => {
    await finish()
    const link = screen.getByRole('link', { name: '틀린 문제만 복습 (3)' })
    expect(link.getAttribute('href')).toBe('../../quiz/review/')
    link.addEventListener('click', event => event.preventDefault())
    await userEvent.click(link)
    const { retry } = quizStoreOf(lessonId()).getState().record
    expect([retry?.view, retry?.ids[0]]).toEqual(['review', 'one'])
    expect([...(retry?.ids ?? [])].sort()).toEqual(['cost', 'many', 'one'])
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
