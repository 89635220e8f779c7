import { beforeEach, describe, expect, it, vi } from 'vitest'
import { A, choose, END, KEY, openPage, PAPER, SPEC, START, startedPage } from './exam-page.ts'

beforeEach(() => localStorage.clear())

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
