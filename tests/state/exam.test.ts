import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_EXAM } from '#core/quiz/exam.ts'
import { acceptExams } from '#state/exam-record.ts'

const KEY = 'lambda-lesson:exam:l1'
const SPEC = { ...DEFAULT_EXAM, minutes: 10 }
const PAPER = ['a', 'b'].map(id => ({ id, version: 'v1' }))
const START = 1_000_000
const choose = (choice: number) => ({ kind: 'single', choice }) as const
const A = { id: 'a', version: 'v1' }

/** The module as a freshly opened page has it: stores are empty, the device keeps what it kept. */
async function openPage() {
  vi.resetModules()
  const exam = await import('#state/exam.ts')
  exam.wakeExam('l1')
  return { ...exam, state: () => exam.examStoreOf('l1').getState() }
}

async function startedPage() {
  const page = await openPage()
  page.startExam('l1', SPEC, PAPER, START)
  return page
}

const MARKS = PAPER.map(entry => ({ ...entry, credit: 0.5 }))
const END = { marks: MARKS, isTimeUp: false, gone: 0 }

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

describe('a running exam', () => {
  it('is there after a reload or a crash, with answers, marks and place', async () => {
    const before = await startedPage()
    before.giveAnswer('l1', A, { answer: choose(2) })
    before.giveAnswer('l1', A, { sure: 'sure' })
    before.markLater('l1', 'b')
    before.turnTo('l1', { at: 1, isSheet: true })

    const { running, clock } = (await openPage()).state()
    expect(running).toEqual({
      ...{ spec: SPEC, paper: PAPER, later: ['b'], at: 1, isSheet: true },
      given: { a: { version: 'v1', answer: choose(2), sure: 'sure' } },
    })
    expect(clock?.started).toBe(START)
  })

  it('the store is empty until it is woken', async () => {
    await startedPage()
    vi.resetModules()
    const { examStoreOf } = await import('#state/exam.ts')
    expect(examStoreOf('l1').getState()).toMatchObject({ running: undefined, awake: false })
  })

  it('a mark for later is taken away by a second press', async () => {
    const page = await startedPage()
    page.markLater('l1', 'a')
    page.markLater('l1', 'a')
    expect(page.state().running?.later).toEqual([])
  })

  it('an answer to another version of the question takes nothing over', async () => {
    const page = await startedPage()
    page.giveAnswer('l1', A, { answer: choose(1), sure: 'sure' })
    page.giveAnswer('l1', { id: 'a', version: 'v2' }, { sure: 'guess' })
    expect(page.state().running?.given.a).toEqual({ version: 'v2', answer: undefined, sure: 'guess' })
  })

  it('two windows keep the answers of both', async () => {
    const first = await startedPage()
    const second = await openPage()
    second.giveAnswer('l1', { id: 'b', version: 'v1' }, { answer: choose(1) })
    first.giveAnswer('l1', A, { answer: choose(0) })
    second.followExam('l1')
    expect(Object.keys(second.state().running?.given ?? {}).sort()).toEqual(['a', 'b'])
  })

  it('handed in in one window it is over in the other', async () => {
    const first = await startedPage()
    const second = await openPage()
    first.handIn('l1', END)
    second.giveAnswer('l1', A, { answer: choose(0) })
    expect(second.state().running).toBeUndefined()
    expect(second.state().past).toHaveLength(1)
  })
})

describe('the clock', () => {
  it('goes on where it was', async () => {
    const before = await startedPage()
    before.passTime('l1', START + 6000)
    const after = await openPage()
    after.passTime('l1', START + 60_000)
    expect(after.state().clock).toEqual({ started: START, latest: START + 60_000 })
  })

  it('put back while the page was closed it gives no time back', async () => {
    const before = await startedPage()
    before.passTime('l1', START + 60_000)
    const after = await openPage()
    after.passTime('l1', START - 540_000)
    // One minute is used: the beginning moved with the clock.
    expect(after.state().clock).toEqual({ started: START - 600_000, latest: START - 540_000 })
  })

  it('an answer does not turn it back to what the device kept last', async () => {
    const page = await startedPage()
    page.passTime('l1', START + 6000)
    page.passTime('l1', START + 8000)
    page.giveAnswer('l1', A, { answer: choose(0) })
    expect(page.state().clock?.latest).toBe(START + 8000)
  })

  it('is kept every five seconds, not every second', async () => {
    const page = await startedPage()
    page.passTime('l1', START + 5000)
    const before = localStorage.getItem(KEY)
    for (const second of [6, 7, 8, 9]) page.passTime('l1', START + second * 1000)
    expect(localStorage.getItem(KEY)).toBe(before)
    page.passTime('l1', START + 10_000)
    expect(localStorage.getItem(KEY)).toContain(String(START + 10_000))
  })
})

describe('past exams', () => {
  it('handing in opens the result, also after a reload', async () => {
    const page = await startedPage()
    page.giveAnswer('l1', A, { answer: choose(0) })
    page.passTime('l1', START + 90_000)
    page.handIn('l1', END)
    const after = await openPage()
    expect(after.state().running).toBeUndefined()
    const open = after.selectOpen(after.state())
    expect(open?.marks).toEqual(MARKS)
    expect(open?.given.a?.answer).toEqual(choose(0))
    expect(open?.clock.latest).toBe(START + 90_000)
  })

  it('without an exam nothing is handed in', async () => {
    const page = await openPage()
    page.handIn('l1', END)
    expect(page.state().past).toEqual([])
  })

  it('the last ten are kept, the latest first', async () => {
    const page = await openPage()
    for (let day = 1; day <= 12; day++) {
      page.startExam('l1', SPEC, PAPER, day)
      page.handIn('l1', END)
    }
    expect(page.state().past.map(({ clock }) => clock.started)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
  })

  it('a deletion can be taken back', async () => {
    const page = await startedPage()
    page.handIn('l1', END)
    page.forgetExam('l1', START)
    expect([page.state().past.length, page.selectUndo(page.state()), page.state().open]).toEqual([0, true, undefined])
    page.undoForget('l1')
    expect(page.state().past).toHaveLength(1)
    expect((await openPage()).state().past).toHaveLength(1)
    expect(page.selectUndo(page.state())).toBe(false)
  })

  it('lessons do not mix', async () => {
    const page = await startedPage()
    page.wakeExam('l2')
    expect(page.examStoreOf('l2').getState().running).toBeUndefined()
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
      expect(page.state().past).toEqual([])
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
    expect(page.state().past).toHaveLength(1)
  })
})
