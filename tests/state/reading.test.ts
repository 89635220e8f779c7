import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const KEY = 'lambda-lesson:reading:l1'
const NOTHING = { read: [], ticked: [], unticked: [], at: undefined }

/** The module as a freshly opened page has it, with a lesson open. */
async function openLesson(lesson = 'l1') {
  vi.resetModules()
  const module = await import('#state/reading.ts')
  module.openReading(lesson)
  return { ...module, reading: () => module.selectReading(module.readingStore.getState()) }
}

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

it('a lesson that was never opened has nothing read', async () => {
  const { reading, readingStore, selectIsKept } = await openLesson()
  expect(reading()).toEqual(NOTHING)
  expect(selectIsKept(readingStore.getState())).toBe(true)
})

it('what was read and where one was are there after a reload, each section once', async () => {
  const before = await openLesson()
  before.markRead('c1')
  before.markRead('c2')
  before.markRead('c1')
  before.markAt('c3')
  expect((await openLesson()).reading()).toEqual({ ...NOTHING, read: ['c1', 'c2'], at: 'c3' })
})

it('ticks and their taking back are both remembered: the lesson may tick an item by itself', async () => {
  const before = await openLesson()
  before.tick('하나', true)
  before.tick('둘', true)
  before.tick('하나', false)
  const { ticked, unticked } = (await openLesson()).reading()
  expect([ticked, unticked]).toEqual([['둘'], ['하나']])
  before.tick('하나', true)
  before.tick('하나', true)
  expect(before.reading()).toMatchObject({ ticked: ['둘', '하나'], unticked: [] })
})

it('lessons do not mix', async () => {
  const first = await openLesson('l1')
  first.markRead('c1')
  first.openReading('l2')
  expect(first.reading()).toEqual(NOTHING)
  first.markRead('c2')
  first.openReading('l1')
  expect(first.reading().read).toEqual(['c1'])
})

it('what changes nothing is not written again', async () => {
  const { markAt, markRead, readingStore } = await openLesson()
  markAt('c1')
  markRead('c1')
  const before = readingStore.getState()
  localStorage.removeItem(KEY)
  markAt('c1')
  markRead('c1')
  expect(localStorage.getItem(KEY)).toBeNull()
  expect(readingStore.getState()).toBe(before)
})

it('with storage blocked one reads on, and is told that nothing is kept', async () => {
  const { markRead, reading, readingStore, selectIsKept } = await openLesson()
  const refuse = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  markRead('c1')
  markRead('c2')
  expect(reading().read).toEqual(['c1', 'c2'])
  expect(selectIsKept(readingStore.getState())).toBe(false)
})

it('two windows: what the other one ticked meanwhile is not lost', async () => {
  const here = await openLesson()
  const there = await openLesson()
  here.tick('하나', true)
  there.tick('둘', true)
  expect((await openLesson()).reading().ticked).toEqual(['하나', '둘'])
})

it.each([
  'not json',
  '{"version":1,"data":[]}',
  '{"version":1,"data":{"read":[1],"ticked":[],"unticked":[]}}',
  '{"version":9}',
])('unreadable data is nothing read: %s', async held => {
  localStorage.setItem(KEY, held)
  expect((await openLesson()).reading()).toEqual(NOTHING)
  expect(localStorage.getItem(`${KEY}:unreadable`)).toBe(held)
})

it('whatever stands in storage, a lesson opens', async () => {
  const { openReading, reading } = await openLesson()
  const nearly = fc.record({
    read: fc.jsonValue(),
    ticked: fc.jsonValue(),
    unticked: fc.jsonValue(),
    at: fc.jsonValue(),
  })
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), nearly), held => {
      const record = typeof held === 'string' ? held : JSON.stringify({ version: 1, data: held })
      localStorage.setItem(KEY, record)
      openReading('l1')
      const { read, ticked, unticked, at } = reading()
      const words = [...read, ...ticked, ...unticked, at ?? '']
      expect(words.every(word => typeof word === 'string')).toBe(true)
    }),
  )
})
