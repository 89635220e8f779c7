import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptExams } from '#state/exam-record.ts'
import { A, choose, END, KEY, MARKS, openPage, PAPER, SPEC, START, startedPage } from './exam-page.ts'

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

describe('past exams', () => {
  it('handing in opens the result, also after a reload', async () => {
    const page = await startedPage()
    page.giveAnswer('l1', A, { answer: choose(0) })
    page.passTime('l1', START + 90_000)
    page.handIn('l1', END)
    const after = await openPage()
    expect(after.record().running).toBeUndefined()
    const open = after.selectOpen(after.state())
    expect(open?.marks).toEqual(MARKS)
    expect(open?.given.a?.answer).toEqual(choose(0))
    expect(open?.clock.latest).toBe(START + 90_000)
  })

  it('without an exam nothing is handed in', async () => {
    const page = await openPage()
    page.handIn('l1', END)
    expect(page.record().past).toEqual([])
  })

  it('the last ten are kept, the latest first', async () => {
    const page = await openPage()
    for (let day = 1; day <= 12; day++) {
      page.startExam('l1', SPEC, PAPER, day)
      page.handIn('l1', END)
    }
    expect(page.record().past.map(({ clock }) => clock.started)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
  })

  it('a deletion can be taken back', async () => {
    const page = await startedPage()
    page.handIn('l1', END)
    page.forgetExam('l1', START)
    expect([page.record().past.length, page.selectUndo(page.state()), page.record().open]).toEqual([0, true, undefined])
    page.undoForget('l1')
    expect(page.record().past).toHaveLength(1)
    expect((await openPage()).record().past).toHaveLength(1)
    expect(page.selectUndo(page.state())).toBe(false)
  })

  it('a deletion that is taken back throws nothing away that another window handed in since', async () => {
    const page = await startedPage()
    page.handIn('l1', END)
    page.forgetExam('l1', START)
    const other = await openPage()
    other.startExam('l1', SPEC, PAPER, START + 9)
    other.handIn('l1', END)
    page.undoForget('l1')
    expect(page.record().past.map(({ clock }) => clock.started)).toEqual([START + 9, START])
  })

  it('lessons do not mix', async () => {
    const page = await startedPage()
    page.wakeExam('l2')
    expect(page.examStoreOf('l2').getState().record.running).toBeUndefined()
  })
})

describe('what the device kept', () => {
  it('an exam or an answer that makes no sense is left out, the others stay', async () => {
    const page = await startedPage()
    page.handIn('l1', END)
    page.startExam('l1', SPEC, PAPER, START + 1)
    page.giveAnswer('l1', A, { answer: choose(1) })
    const { data } = JSON.parse(localStorage.getItem(KEY) ?? '') as { data: Record<string, unknown> }
    const { running, past } = data as { running: { given: object }; past: object[] }
    const odd = {
      ...data,
      running: {
        ...running,
        at: 99,
        given: { ...running.given, b: { version: 'v1', answer: { kind: 'single', choice: -1 } } },
      },
      past: [...past, { ...past[0], marks: [{ id: 'a', version: 'v1', credit: 7 }] }, 3],
    }
    const accepted = acceptExams(odd)
    expect(accepted?.past).toHaveLength(1)
    expect(accepted?.running?.at).toBe(0)
    expect(Object.keys(accepted?.running?.given ?? {})).toEqual(['a'])
  })

  // what is odd of a running exam that is otherwise good
  it.each([
    ['no clock', { clock: undefined }],
    ['a clock that runs backwards', { clock: { started: 5, latest: 4 } }],
    ['an impossible spec', { running: { spec: { ...SPEC, count: 0 }, paper: PAPER, given: {} } }],
    ['an empty paper', { running: { spec: SPEC, paper: [], given: {} } }],
    ['no answers', { running: { spec: SPEC, paper: PAPER } }],
  ])('%s: it is not gone on with', (_, odd) => {
    const good = { running: { spec: SPEC, paper: PAPER, given: {} }, clock: { started: 4, latest: 5 }, past: [] }
    expect(acceptExams(good)?.running).toBeDefined()
    expect(acceptExams({ ...good, ...odd })).toMatchObject({ running: undefined, clock: undefined })
  })

  it.each(['not json', '{"version":1,"data":[]}', '{"version":99,"data":{"past":[]}}'])(
    'what cannot be read is set aside: %s',
    async text => {
      localStorage.setItem(KEY, text)
      const page = await openPage()
      expect(page.record().past).toEqual([])
      expect(localStorage.getItem(`${KEY}:unreadable`)).toBe(text)
    },
  )

  it('with storage blocked this is known before the exam, and the exam goes on', async () => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    const page = await openPage()
    expect(page.state().kept).toBe(false)
    page.startExam('l1', SPEC, PAPER, START)
    page.giveAnswer('l1', A, { answer: choose(0) })
    page.handIn('l1', END)
    expect(page.record().past).toHaveLength(1)
  })
})
