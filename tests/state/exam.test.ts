import { beforeEach, describe, expect, it, vi } from 'vitest'
import { A, choose, END, KEY, MARKS, openPage, PAPER, SPEC, START, startedPage } from './exam-page.ts'

beforeEach(() => localStorage.clear())

describe('a running exam', () => {
  it('is there after a reload or a crash, with answers, marks and place', async () => {
    const before = await startedPage()
    before.giveAnswer('l1', A, { answer: choose(2) })
    before.giveAnswer('l1', A, { sure: 'sure' })
    before.markLater('l1', 'b')
    before.turnTo('l1', { at: 1, isSheet: true })

    const { running, clock } = (await openPage()).record()
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
    expect(examStoreOf('l1').getState()).toMatchObject({ record: { running: undefined }, awake: false })
  })

  it('a mark for later is taken away by a second press', async () => {
    const page = await startedPage()
    page.markLater('l1', 'a')
    page.markLater('l1', 'a')
    expect(page.record().running?.later).toEqual([])
  })

  it('an answer to another version of the question takes nothing over', async () => {
    const page = await startedPage()
    page.giveAnswer('l1', A, { answer: choose(1), sure: 'sure' })
    page.giveAnswer('l1', { id: 'a', version: 'v2' }, { sure: 'guess' })
    expect(page.record().running?.given.a).toEqual({ version: 'v2', answer: undefined, sure: 'guess' })
  })

  it('two windows keep the answers of both', async () => {
    const first = await startedPage()
    const second = await openPage()
    second.giveAnswer('l1', { id: 'b', version: 'v1' }, { answer: choose(1) })
    first.giveAnswer('l1', A, { answer: choose(0) })
    globalThis.dispatchEvent(new Event('storage'))
    expect(Object.keys(second.record().running?.given ?? {}).sort()).toEqual(['a', 'b'])
  })

  it('handed in in one window it is over in the other', async () => {
    const first = await startedPage()
    const second = await openPage()
    first.handIn('l1', END)
    second.giveAnswer('l1', A, { answer: choose(0) })
    expect(second.record().running).toBeUndefined()
    expect(second.record().past).toHaveLength(1)
  })

  it('a page that slept while another handed in does not bring the exam back with its next second', async () => {
    const asleep = await startedPage()
    const other = await openPage()
    other.giveAnswer('l1', A, { answer: choose(0) })
    other.handIn('l1', END)
    expect(asleep.passTime('l1', START + 60_000).running).toBeUndefined()
    const { running, past } = (await openPage()).record()
    expect([running, past.length, past[0]?.given.a?.answer]).toEqual([undefined, 1, choose(0)])
  })

  // back button, a tab that was frozen, another window
  it.each(['pageshow', 'visibilitychange', 'storage'])('%s shows a page what was kept meanwhile', async event => {
    const asleep = await startedPage()
    const other = await openPage()
    other.handIn('l1', END)
    expect(asleep.record().running).toBeDefined()
    globalThis.dispatchEvent(new Event(event))
    expect(asleep.selectOpen(asleep.state())?.marks).toEqual(MARKS)
  })

  it('is handed in once, with the answers of both windows', async () => {
    const first = await startedPage()
    const second = await openPage()
    second.giveAnswer('l1', { id: 'b', version: 'v1' }, { answer: choose(1) })
    const marked: string[][] = []
    const mark = ({ given }: { readonly given: object }) => {
      marked.push(Object.keys(given))
      return END()
    }
    expect(first.handIn('l1', mark)?.given.b?.answer).toEqual(choose(1))
    expect(second.handIn('l1', mark)).toBeUndefined()
    expect(marked).toEqual([['b']])
    expect(second.record().past).toHaveLength(1)
  })
})

describe('the clock', () => {
  it('goes on where it was', async () => {
    const before = await startedPage()
    before.passTime('l1', START + 6000)
    const after = await openPage()
    after.passTime('l1', START + 60_000)
    expect(after.record().clock).toEqual({ started: START, latest: START + 60_000 })
  })

  it('put back while the page was closed it gives no time back', async () => {
    const before = await startedPage()
    before.passTime('l1', START + 60_000)
    const after = await openPage()
    after.passTime('l1', START - 540_000)
    // One minute is used: the beginning moved with the clock.
    expect(after.record().clock).toEqual({ started: START - 600_000, latest: START - 540_000 })
  })

  it('an answer does not turn it back to what the device kept last', async () => {
    const page = await startedPage()
    page.passTime('l1', START + 6000)
    page.passTime('l1', START + 8000)
    page.giveAnswer('l1', A, { answer: choose(0) })
    expect(page.record().clock?.latest).toBe(START + 8000)
  })

  it('is kept after the device was set back between two exams', async () => {
    const page = await startedPage()
    page.passTime('l1', START + 6000)
    page.handIn('l1', END)
    page.startExam('l1', SPEC, PAPER, START - 600_000)
    page.passTime('l1', START - 590_000)
    expect((await openPage()).record().clock).toEqual({ started: START - 600_000, latest: START - 590_000 })
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
