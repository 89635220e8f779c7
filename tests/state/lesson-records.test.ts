import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** The modules as a freshly opened page has them: stores are empty, the device keeps what it kept. */
async function openPage() {
  vi.resetModules()
  return { ...(await import('#state/self-check.ts')), ...(await import('#state/discussion.ts')) }
}
type Opened = Awaited<ReturnType<typeof openPage>>

const pointsOf = (page: Opened, lesson = 'l1') => page.selectPoints(page.selfCheckStoreOf(lesson).getState())
const discussionOf = (page: Opened) => page.discussionStoreOf('l1').getState().record

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

describe('points of the self-assessment', () => {
  it('are there after a reload, once the page has woken', async () => {
    const before = await openPage()
    before.givePoints('l1', '하나?', 2)
    before.givePoints('l1', '하나?', 4)
    before.givePoints('l1', '둘?', 5)
    const after = await openPage()
    expect(pointsOf(after)).toEqual({})
    after.wakeSelfCheck('l1')
    expect(pointsOf(after)).toEqual({ '하나?': 4, '둘?': 5 })
  })

  it('of two lessons do not mix', async () => {
    const page = await openPage()
    page.givePoints('l1', '하나?', 2)
    expect(pointsOf(page, 'l2')).toEqual({})
  })

  it('of two windows are all kept', async () => {
    const [first, second] = [await openPage(), await openPage()]
    first.wakeSelfCheck('l1')
    second.givePoints('l1', '하나?', 1)
    first.givePoints('l1', '둘?', 2)
    expect(pointsOf(first)).toEqual({ '하나?': 1, '둘?': 2 })
  })

  it('that were chosen before the script came count: they are later than what the device kept', async () => {
    const before = await openPage()
    before.givePoints('l1', '하나?', 5)
    const page = await openPage()
    page.wakeSelfCheck('l1')
    page.takeEarlyPoints('l1', { '하나?': 1, '둘?': 2 })
    expect(pointsOf(page)).toEqual({ '하나?': 1, '둘?': 2 })
  })

  it('are cleared and brought back, until the next are given', async () => {
    const page = await openPage()
    page.givePoints('l1', '하나?', 2)
    page.clearSelfCheck('l1')
    expect(pointsOf(page)).toEqual({})
    page.undoClearSelfCheck('l1')
    expect(pointsOf(page)).toEqual({ '하나?': 2 })
    page.clearSelfCheck('l1')
    page.givePoints('l1', '둘?', 3)
    page.undoClearSelfCheck('l1')
    expect(pointsOf(page)).toEqual({ '둘?': 3 })
  })

  it('are brought back beside those that another window gave since', async () => {
    const page = await openPage()
    page.givePoints('l1', '하나?', 2)
    page.givePoints('l1', '둘?', 2)
    page.clearSelfCheck('l1')
    const other = await openPage()
    other.givePoints('l1', '하나?', 5)
    other.givePoints('l1', '셋?', 1)
    page.undoClearSelfCheck('l1')
    expect(pointsOf(page)).toEqual({ '하나?': 5, '둘?': 2, '셋?': 1 })
  })

  it('follow another window, once the page has woken', async () => {
    const [page, other] = [await openPage(), await openPage()]
    other.givePoints('l1', '하나?', 2)
    globalThis.dispatchEvent(new Event('storage'))
    expect(pointsOf(page)).toEqual({})
    page.wakeSelfCheck('l1')
    other.givePoints('l1', '하나?', 3)
    globalThis.dispatchEvent(new Event('storage'))
    expect(pointsOf(page)).toEqual({ '하나?': 3 })
  })

  it('stand in a record with its version', async () => {
    const page = await openPage()
    page.givePoints('l1', '하나?', 2)
    expect(localStorage.getItem('lambda-lesson:self-check:l1')).toBe('{"version":1,"data":{"points":{"하나?":2}}}')
  })

  it('that make no sense are left out', async () => {
    const data = { points: { '하나?': 2, '둘?': 6, '셋?': '3', '넷?': 2.5 } }
    localStorage.setItem('lambda-lesson:self-check:l1', JSON.stringify({ version: 1, data }))
    const page = await openPage()
    page.wakeSelfCheck('l1')
    expect(pointsOf(page)).toEqual({ '하나?': 2 })
  })
})

describe('notes of the discussion', () => {
  it('and the role are there after a reload', async () => {
    const before = await openPage()
    before.takeNote('l1', '주제', '줄 하나\n줄 둘')
    before.swapRoles('l1')
    const after = await openPage()
    after.wakeDiscussion('l1')
    expect(discussionOf(after)).toEqual({ role: 'asks', notes: { 주제: '줄 하나\n줄 둘' } })
    after.swapRoles('l1')
    expect(discussionOf(after).role).toBe('explains')
  })

  it('are cleared and brought back', async () => {
    const page = await openPage()
    page.takeNote('l1', '주제', '메모')
    page.clearDiscussion('l1')
    expect(page.selectNotes(page.discussionStoreOf('l1').getState())).toEqual({})
    page.undoClearDiscussion('l1')
    expect(discussionOf(page).notes).toEqual({ 주제: '메모' })
  })
})

// what is kept there | its data
it.each([
  ['self-check', null],
  ['self-check', { points: [1] }],
  ['discussion', { role: 'sleeps', notes: {} }],
  ['discussion', { role: 'asks', notes: '메모' }],
])('%s data of another shape or version is set aside, not taken', async (kind, data) => {
  const name = `lambda-lesson:${kind}:l1`
  for (const version of [1, 2]) {
    const text = JSON.stringify({ version, data })
    localStorage.setItem(name, text)
    const page = await openPage()
    page.wakeSelfCheck('l1')
    page.wakeDiscussion('l1')
    expect(localStorage.getItem(`${name}:unreadable`)).toBe(text)
    expect(pointsOf(page)).toEqual({})
    expect(discussionOf(page)).toEqual({ role: 'explains', notes: {} })
  }
})

it('with storage blocked everything works for as long as the page is open, and says so', async () => {
  vi.stubGlobal('localStorage', undefined)
  const page = await openPage()
  page.wakeSelfCheck('l1')
  expect(page.selfCheckStoreOf('l1').getState().kept).toBe(true)
  page.givePoints('l1', '하나?', 2)
  page.givePoints('l1', '둘?', 3)
  expect(pointsOf(page)).toEqual({ '하나?': 2, '둘?': 3 })
  expect(page.selfCheckStoreOf('l1').getState().kept).toBe(false)
  page.clearSelfCheck('l1')
  page.undoClearSelfCheck('l1')
  expect(pointsOf(page)).toEqual({ '하나?': 2, '둘?': 3 })
})
