import { beforeEach, expect, it, vi } from 'vitest'

/** The module as a freshly opened page has it: stores are empty, the device keeps what it kept. */
async function openPage() {
  vi.resetModules()
  const page = await import('#state/practice.ts')
  page.openPractice('')
  return { ...page, tallies: () => page.selectTallies(page.scoreStore.getState()) }
}

const AT = { kind: 'mixed', code: '1', nth: 1 } as const

beforeEach(() => localStorage.clear())

it('scores of two windows add up, and each shows both', async () => {
  const [page, other] = [await openPage(), await openPage()]
  page.countAnswer(AT, 'ec2-month', true)
  other.countAnswer(AT, 'ec2-month', false)
  globalThis.dispatchEvent(new Event('storage'))
  expect(page.tallies()).toEqual({ 'ec2-month': { done: 2, right: 1 } })
})

it('cleared scores come back on top of what another window counted since', async () => {
  const page = await openPage()
  page.countAnswer(AT, 'ec2-month', true)
  page.clearScores()
  expect(page.tallies()).toEqual({})
  const other = await openPage()
  other.countAnswer(AT, 'ec2-month', false)
  other.countAnswer(AT, 'gb-seconds', true)
  page.undoClearScores()
  expect(page.tallies()).toEqual({ 'ec2-month': { done: 2, right: 1 }, 'gb-seconds': { done: 1, right: 1 } })
})

it('once something new was counted here nothing is brought back', async () => {
  const page = await openPage()
  page.countAnswer(AT, 'ec2-month', true)
  page.clearScores()
  page.countAnswer(AT, 'gb-seconds', true)
  expect(page.selectUndo(page.scoreStore.getState())).toBe(false)
  page.undoClearScores()
  expect(page.tallies()).toEqual({ 'gb-seconds': { done: 1, right: 1 } })
})

it('an answer of a kind that the practice does not ask for is none', async () => {
  const place = 'v=1&kind=mixed&seed=1'
  const data = { place, answer: { kind: 'line', line: 1 }, checked: true, byChoice: false }
  localStorage.setItem('lambda-lesson:practice', JSON.stringify({ version: 1, data }))
  const page = await openPage()
  expect(page.practiceStore.getState()).toMatchObject({ place, answer: undefined, checked: false })
})
