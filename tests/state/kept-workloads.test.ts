import { beforeEach, expect, it, vi } from 'vitest'
import { workloadToText } from '#core/cost/link.ts'
import { SCENARIOS } from '#core/cost/scenarios.ts'

const [one, two, three, four] = (['scenario1', 'scenario2', 'scenario3', 'traffic-low'] as const).map(key =>
  workloadToText(SCENARIOS[key]),
) as [string, string, string, string]

/** A window as freshly opened: its own store, the device of all. */
async function openWindow() {
  vi.resetModules()
  const { wakeKeptWorkloads, keptWorkloadStore, ...rest } = await import('#state/kept-workloads.ts')
  wakeKeptWorkloads()
  return { ...rest, texts: () => keptWorkloadStore.getState().record.texts }
}

beforeEach(() => localStorage.clear())

it('three are kept, none twice, and a fourth leaves them as they are', async () => {
  const { keepWorkload, texts } = await openWindow()
  for (const text of [one, two, two, three, four]) keepWorkload(text)
  expect(texts()).toEqual([one, two, three])
})

it('what is kept comes back, what was dropped does not', async () => {
  const { keepWorkload, dropWorkload } = await openWindow()
  keepWorkload(one)
  keepWorkload(two)
  dropWorkload(one)
  expect((await openWindow()).texts()).toEqual([two])
})

it('two windows lose nothing of each other', async () => {
  const first = await openWindow()
  const second = await openWindow()
  first.keepWorkload(one)
  second.keepWorkload(two)
  expect(second.texts()).toEqual([one, two])
  dispatchEvent(new StorageEvent('storage'))
  expect(first.texts()).toEqual([one, two])
})

it('what somebody else wrote there is set aside, not taken', async () => {
  const foreign = JSON.stringify({ version: 1, data: { texts: ['<b>'] } })
  localStorage.setItem('lambda-lesson:kept-workloads', foreign)
  expect((await openWindow()).texts()).toEqual([])
  expect(localStorage.getItem('lambda-lesson:kept-workloads:unreadable')).toBe(foreign)
})
