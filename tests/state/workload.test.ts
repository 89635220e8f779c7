import { expect, it, vi } from 'vitest'
import { SCENARIOS } from '#core/cost/scenarios.ts'
import { openWorkload, selectCanUndo, takeInput, undoInput, workloadStore } from '#state/workload.ts'
import { linkOf } from '#state/workload-address.ts'
import { freshPage, leave, typed } from './workload-page.ts'

freshPage()

it('nothing is kept and the address stays before the first change', () => {
  openWorkload('')
  expect(workloadStore.getState().input).toBeUndefined()
  expect(location.hash).toBe('')
  expect(localStorage.length).toBe(0)
})

it('text is kept as typed, also where it is wrong, and comes back from the device', () => {
  takeInput({ before: SCENARIOS.scenario1, now: typed })
  leave()
  workloadStore.setState(workloadStore.getInitialState(), true)
  openWorkload('')
  expect(workloadStore.getState().input).toEqual(typed)
})

it('the address follows a change, and brings the workload back', () => {
  takeInput({ before: SCENARIOS.scenario1, now: typed })
  leave()
  const { hash } = location
  expect(hash).toMatch(/^#calculator\?v=1&/)
  localStorage.clear()
  workloadStore.setState(workloadStore.getInitialState(), true)
  expect(openWorkload(hash)).toBe(true)
  expect(workloadStore.getState().input).toEqual(typed)
})

it('a link wins over what the device kept', () => {
  takeInput({ before: SCENARIOS.scenario1, now: SCENARIOS.scenario3 })
  leave()
  openWorkload('#calculator?v=1&req=7')
  expect(workloadStore.getState().input?.requests).toBe('7')
})

it('a broken link is told as data and changes nothing', () => {
  expect(openWorkload('#calculator?v=9&req=7')).toBe(true)
  expect(workloadStore.getState()).toMatchObject({ input: undefined, linkError: { kind: 'other-version', given: '9' } })
})

it('a broken link leaves what the device kept', () => {
  takeInput({ before: SCENARIOS.scenario1, now: typed })
  leave()
  workloadStore.setState(workloadStore.getInitialState(), true)
  openWorkload('#calculator?v=9&req=7')
  expect(workloadStore.getState()).toMatchObject({ input: typed, linkError: { kind: 'other-version', given: '9' } })
})

it('device and address follow right after a change, once for all that came together', async () => {
  const write = vi.spyOn(history, 'replaceState')
  takeInput({ before: SCENARIOS.scenario1, now: typed })
  takeInput({ before: typed, now: { ...typed, requests: '600만' } })
  expect(write).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(location.hash).toContain(`req=${encodeURIComponent('600만')}`))
  expect(write).toHaveBeenCalledTimes(1)
  workloadStore.setState(workloadStore.getInitialState(), true)
  openWorkload('')
  expect(workloadStore.getState().input?.requests).toBe('600만')
})

it('the address that a change wrote is no link that came', () => {
  takeInput({ before: SCENARIOS.scenario1, now: typed })
  leave()
  const { hash } = location
  takeInput({ before: typed, now: SCENARIOS.scenario3 })
  expect(openWorkload(hash)).toBe(false)
  expect(workloadStore.getState().input).toEqual(SCENARIOS.scenario3)
})

it('what a link holds and nobody can read is told until the next change', () => {
  expect(openWorkload('#calculator?v=1&req=abc&requests=7')).toBe(true)
  expect(workloadStore.getState()).toMatchObject({
    input: { requests: 'abc' },
    linkGaps: { wrong: [{ field: 'requests', given: 'abc' }], unknown: ['requests'] },
  })
  takeInput({ before: typed, now: SCENARIOS.scenario3 })
  expect(workloadStore.getState().linkGaps).toBeUndefined()
})

it('a hash of the lesson is none of the calculator', () => {
  expect(openWorkload('#c6')).toBe(false)
  expect(workloadStore.getState().linkError).toBeUndefined()
})

it('a link replaces the hash of the page', () => {
  expect(linkOf(SCENARIOS.scenario1, 'https://lesson.example/calculator/#c6')).toMatch(
    /^https:\/\/lesson\.example\/calculator\/#calculator\?v=1&region=ap-northeast-2&req=100,000&/,
  )
})

it('a link made in a frame leads to the whole page, whatever else its address asks for', () => {
  const link = linkOf(SCENARIOS.scenario1, 'https://lesson.example/calculator/?embed&lang=ko#calculator?v=1')
  expect(link).toMatch(/^https:\/\/lesson\.example\/calculator\/\?lang=ko#calculator\?v=1&region=/)
  expect(linkOf(SCENARIOS.scenario1, 'file:///C:/site/calculator/index.html?embed')).toMatch(
    /^file:\/\/\/C:\/site\/calculator\/index\.html#calculator\?v=1&/,
  )
})

it('unreadable storage is passed over', () => {
  localStorage.setItem('lambda-lesson:workload', '{"version":1,"data":"garbage"}')
  openWorkload('')
  expect(workloadStore.getState().input).toBeUndefined()
})

it('a change is taken back, and all letters of one field are one change', () => {
  const [first, second] = [SCENARIOS.scenario1, SCENARIOS.scenario3]
  const typed = (requests: string) => ({ ...first, requests })
  takeInput({ before: first, now: typed('1'), field: 'requests' })
  takeInput({ before: typed('1'), now: typed('12'), field: 'requests' })
  takeInput({ before: typed('12'), now: second })
  undoInput()
  expect(workloadStore.getState().input).toEqual(typed('12'))
  undoInput()
  expect(workloadStore.getState().input).toEqual(first)
  expect(selectCanUndo(workloadStore.getState())).toBe(false)
  undoInput()
  expect(workloadStore.getState().input).toEqual(first)
})

it('what is typed after a change was taken back is a change of its own', () => {
  const typed = (requests: string) => ({ ...SCENARIOS.scenario1, requests })
  takeInput({ before: typed('1'), now: typed('2'), field: 'requests' })
  undoInput()
  takeInput({ before: typed('1'), now: typed('3'), field: 'requests' })
  undoInput()
  expect(workloadStore.getState().input).toEqual(typed('1'))
})
