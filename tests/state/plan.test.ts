import { beforeEach, expect, it, vi } from 'vitest'
import type { Plan } from '#core/lesson/plan.ts'

const plan = (id: string, planned: number): Plan => ({ id, label: undefined, planned, start: undefined, parts: [] })
const PLANS = [plan('short', 50), plan('whole', 76)]

async function openWindow() {
  vi.resetModules()
  const { openPlans, planStore, ...rest } = await import('#state/plan.ts')
  openPlans('l1', PLANS)
  return { ...rest, chosen: () => planStore.getState().plan?.id }
}

beforeEach(() => localStorage.clear())

it('a plan that is chosen in one window is that of the other', async () => {
  const [stage, presenter] = [await openWindow(), await openWindow()]
  expect(stage.chosen()).toBe('short')
  presenter.choosePlan('whole')
  dispatchEvent(new StorageEvent('storage'))
  expect(stage.chosen()).toBe('whole')
})
