import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '#core/cost/scenarios.ts'
import {
  currentInput,
  openWorkload,
  selectCanUndo,
  takeInput,
  undoInput,
  wakeWorkload,
  workloadStore,
} from '#state/workload.ts'
import { freshPage, leave, typed } from './workload-page.ts'

freshPage()

describe('a link and the way back', () => {
  it('leads to what stood there, and a letter typed after it is a change of its own', () => {
    takeInput({ before: SCENARIOS.scenario1, now: { ...SCENARIOS.scenario1, memory: '777' }, field: 'memory' })
    openWorkload('#calculator?v=1&req=5')
    const linked = workloadStore.getState().input ?? SCENARIOS.scenario1
    takeInput({ before: linked, now: { ...linked, memory: '1' }, field: 'memory' })
    undoInput()
    expect(workloadStore.getState().input).toEqual(linked)
    undoInput()
    expect(workloadStore.getState().input?.memory).toBe('777')
  })

  it('the address of before leads back to what stood there', () => {
    takeInput({ before: SCENARIOS.scenario1, now: typed })
    leave()
    const { hash } = location
    openWorkload('#calculator?v=1&req=5')
    openWorkload(hash)
    expect(workloadStore.getState().input).toEqual(typed)
  })

  it('a change right before it is kept, and the link is not until somebody changes it', () => {
    takeInput({ before: SCENARIOS.scenario1, now: typed })
    history.replaceState(null, '', '/#calculator?v=1&req=5')
    openWorkload(location.hash)
    leave()
    workloadStore.setState(workloadStore.getInitialState(), true)
    openWorkload('')
    expect(workloadStore.getState().input).toEqual(typed)
  })

  it('leads to what the device kept, however often the page asks for the link', () => {
    takeInput({ before: SCENARIOS.scenario1, now: typed })
    leave()
    workloadStore.setState(workloadStore.getInitialState(), true)
    openWorkload('#calculator?v=1&req=5')
    openWorkload('#calculator?v=1&req=5')
    undoInput()
    expect(workloadStore.getState().input).toEqual(typed)
    expect(selectCanUndo(workloadStore.getState())).toBe(false)
  })
})

describe('whoever is quicker than the page', () => {
  it('changes what the device kept, and not the preset', () => {
    takeInput({ before: SCENARIOS.scenario1, now: typed })
    leave()
    workloadStore.setState(workloadStore.getInitialState(), true)
    expect(currentInput()).toEqual(typed)
  })

  it('changes what the link carries, which is then not taken again', () => {
    history.replaceState(null, '', '/#calculator?v=1&req=7')
    const linked = currentInput() ?? SCENARIOS.scenario1
    expect(linked.requests).toBe('7')
    takeInput({ before: linked, now: { ...linked, requests: '70' }, field: 'requests' })
    expect(wakeWorkload()).toBe(true)
    expect(workloadStore.getState().input?.requests).toBe('70')
  })

  it('follows a link right after a change, and stays where it led', () => {
    takeInput({ before: SCENARIOS.scenario1, now: typed })
    history.replaceState(null, '', '/#c2')
    leave()
    expect(location.hash).toBe('#c2')
    expect(localStorage.getItem('lambda-lesson:workload')).toContain('500')
  })
})
