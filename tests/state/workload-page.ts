import { beforeEach } from 'vitest'
import { SCENARIOS } from '#core/cost/scenarios.ts'
import { workloadStore } from '#state/workload.ts'

/** What somebody typed, not all of it right. */
export const typed = { ...SCENARIOS.scenario2, requests: '500만', memory: 'abc' }

/** The page is left, as far as the state sees it. */
export const leave = () => dispatchEvent(new Event('pagehide'))

/** Each test begins on a fresh page of a device that has kept nothing. */
export function freshPage(): void {
  beforeEach(() => {
    leave()
    localStorage.clear()
    history.replaceState(null, '', '/')
    workloadStore.setState(workloadStore.getInitialState(), true)
  })
}
