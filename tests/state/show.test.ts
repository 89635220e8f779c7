import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { StepInfo } from '#core/lesson/show.ts'

const STEPS: readonly StepInfo[] = Array.from({ length: 10 }, (_, index) => ({
  section: `s${index}`,
  title: `장면 ${index + 1}`,
  lead: '',
  hasCalculator: false,
  diagram: undefined,
}))

const open = new Set<Channel>()

/** The line between windows, which here are of one page: what is sent arrives in a task of its own. */
class Channel {
  /** ms that this window is busy before it hears */
  busy = 0

  onmessage: ((event: { readonly data: unknown }) => void) | null = null
  constructor() {
    open.add(this)
  }
  postMessage(data: unknown) {
    for (const other of open)
      if (other !== this) setTimeout(() => other.onmessage?.({ data: structuredClone(data) }), other.busy)
  }
  close() {
    open.delete(this)
  }
}

const leaving: (() => void)[] = []

/** A window of the lesson, as freshly opened. */
async function openWindow() {
  vi.resetModules()
  const show = await import('#state/show.ts')
  leaving.push(show.joinShow('l1'))
  show.takeSteps(STEPS)
  return { ...show, step: () => show.showStore.getState().show.step }
}

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('BroadcastChannel', Channel)
})
afterEach(() => {
  for (const leave of leaving.splice(0)) leave()
  vi.unstubAllGlobals()
})

it('a window that comes later shows what the other shows', async () => {
  const first = await openWindow()
  first.changeShow({ step: 5 })
  localStorage.clear()
  const second = await openWindow()
  await vi.waitFor(() => expect(second.step()).toBe(5))
})

it('a key that is pressed before the other window has answered counts in both', async () => {
  const first = await openWindow()
  for (const step of [1, 2, 3, 4, 5]) first.changeShow({ step })
  const second = await openWindow()
  second.move(1)
  await vi.waitFor(() => expect([first.step(), second.step()]).toEqual([6, 6]))
})

it('the same where the other is busy, and a third window comes meanwhile', async () => {
  const elder = await openWindow()
  for (const step of [1, 2, 3, 4, 5]) elder.changeShow({ step })
  for (const channel of open) channel.busy = 100
  const presenter = await openWindow()
  presenter.move(1)
  const preview = await openWindow()
  await vi.waitFor(() => expect([elder, presenter, preview].map(({ step }) => step())).toEqual([6, 6, 6]))
})

it('what the elder window changed while it was alone does not come again', async () => {
  const first = await openWindow()
  first.changeShow({ step: 3 })
  const second = await openWindow()
  await vi.waitFor(() => expect(second.step()).toBe(3))
  second.changeShow({ step: 8 })
  await vi.waitFor(() => expect(first.step()).toBe(8))
  expect(second.step()).toBe(8)
})

it('of two windows in which nobody has pressed yet the later press counts, not the first', async () => {
  const [first, second] = [await openWindow(), await openWindow()]
  second.move(1)
  await vi.waitFor(() => expect(first.step()).toBe(1))
  first.move(1)
  await vi.waitFor(() => expect(second.step()).toBe(2))
  expect(first.step()).toBe(2)
})
