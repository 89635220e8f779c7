import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saved } from '#state/saved.ts'

const KEY = 'lambda-lesson:box'
const isText = (data: unknown) => (typeof data === 'string' ? data : undefined)
/** Today's box holds a text; a box of version 1 held a number. */
const box = saved<string>({
  key: 'box',
  version: 2,
  accept: isText,
  migrate: (data, from) => (from === 1 && typeof data === 'number' ? `${data}` : undefined),
})
const keep = (record: unknown) => localStorage.setItem(KEY, JSON.stringify(record))
const setAside = () => localStorage.getItem(`${KEY}:unreadable`)

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

it('what is saved is loaded, and its version stands beside it', () => {
  expect(box.save('가')).toBe(true)
  expect(box.load()).toBe('가')
  expect(localStorage.getItem(KEY)).toBe('{"version":2,"data":"가"}')
})

it('nothing saved is nothing loaded, and nothing set aside', () => {
  expect(box.load()).toBeUndefined()
  expect(setAside()).toBeNull()
})

it('an older version is lifted to today’s', () => {
  keep({ version: 1, data: 7 })
  expect(box.load()).toBe('7')
  expect(setAside()).toBeNull()
})

it.each([
  ['no JSON', '{"version":2,'],
  ['another shape', '{"version":2,"data":7}'],
  ['an older shape that was never one', '{"version":1,"data":"가"}'],
  ['a version to come', '{"version":3,"data":"가"}'],
  ['no version', '{"data":"가"}'],
  ['null', 'null'],
])('%s is not loaded but set aside, so that nothing is lost when the next value is saved', (_, text) => {
  localStorage.setItem(KEY, text)
  expect(box.load()).toBeUndefined()
  box.save('새것')
  expect(box.load()).toBe('새것')
  expect(setAside()).toBe(text)
})

describe('storage that does not do its work', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError')
  }

  it('blocked for reading and writing: nothing is loaded, and saving says so', () => {
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    expect([box.load(), box.save('가')]).toEqual([undefined, false])
  })

  it('blocked altogether: even naming it throws', () => {
    const given = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: refuse })
    try {
      expect([box.load(), box.save('가')]).toEqual([undefined, false])
    } finally {
      if (given) Object.defineProperty(globalThis, 'localStorage', given)
    }
  })

  it('missing: nothing is loaded, and saving says so', () => {
    vi.stubGlobal('localStorage', undefined)
    expect([box.load(), box.save('가')]).toEqual([undefined, false])
  })

  it('full: what was kept can still be read', () => {
    box.save('가')
    const getItem = (name: string) => (name === KEY ? '{"version":2,"data":"가"}' : null)
    vi.stubGlobal('localStorage', { getItem, setItem: refuse })
    expect(box.save('나'.repeat(100))).toBe(false)
    expect(box.load()).toBe('가')
  })

  it('full, and what is there cannot be read: the page still opens', () => {
    vi.stubGlobal('localStorage', { getItem: () => 'garbage', setItem: refuse })
    expect(box.load()).toBeUndefined()
  })
})

it('whatever stands in storage, loading never throws and gives a value of the right shape or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.record({ version: fc.nat(3), data: fc.jsonValue() })), held => {
      localStorage.setItem(KEY, typeof held === 'string' ? held : JSON.stringify(held))
      const value = box.load()
      expect(value === undefined || typeof value === 'string').toBe(true)
    }),
  )
})
