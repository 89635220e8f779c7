import { beforeEach, expect, it } from 'vitest'
import { workloadToText } from '#core/cost/link.ts'
import { SCENARIOS } from '#core/cost/scenarios.ts'
import { dropWorkload, keepWorkload, keptWorkloadStore, loadKeptWorkloads } from '#state/kept-workloads.ts'

const [one, two, three, four] = (['scenario1', 'scenario2', 'scenario3', 'traffic-low'] as const).map(key =>
  workloadToText(SCENARIOS[key]),
) as [string, string, string, string]
const texts = () => keptWorkloadStore.getState().texts

beforeEach(() => {
  localStorage.clear()
  keptWorkloadStore.setState({ texts: [] })
})

it('three are kept, none twice, and a fourth leaves them as they are', () => {
  for (const text of [one, two, two, three, four]) expect(keepWorkload(text)).toBe(true)
  expect(texts()).toEqual([one, two, three])
})

it('what is kept comes back, what was dropped does not', () => {
  keepWorkload(one)
  keepWorkload(two)
  dropWorkload(one)
  keptWorkloadStore.setState({ texts: [] })
  loadKeptWorkloads()
  expect(texts()).toEqual([two])
})

it('what somebody else wrote there is set aside, not taken', () => {
  const foreign = JSON.stringify({ version: 1, data: { texts: ['<b>'] } })
  localStorage.setItem('lambda-lesson:kept-workloads', foreign)
  loadKeptWorkloads()
  expect(texts()).toEqual([])
  expect(localStorage.getItem('lambda-lesson:kept-workloads:unreadable')).toBe(foreign)
})
