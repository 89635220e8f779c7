import type { Page } from '@playwright/test'

const PATIENCE = 500

declare global {
  interface Window {
    /** Called with the ms from the last key to the frame that shows what it changed. */
    painted: (ms: number) => void
  }
}

/** A processor so many times slower, until the returned function is called. */
export async function slowed(page: Page, rate: number): Promise<() => Promise<void>> {
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate })
  return async () => {
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  }
}

/** From a key to the frame that shows what it changed; ends when what it set going is done. Nobody asks in between: that would take time, too. */
export async function untilPainted(page: Page, press: () => Promise<void>): Promise<number> {
  const paint = await page.evaluateHandle(() => ({ seen: new Promise<number>(seen => (window.painted = seen)) }))
  await press()
  const found = await paint.evaluate(({ seen }) => seen)
  await idle(page)
  return found
}

/** A page where nothing moves has no idle time until a frame is asked for, and at times none then: it is not waited for longer. */
const idle = (page: Page) =>
  page.evaluate(
    timeout => new Promise<void>(done => requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout }))),
    PATIENCE,
  )

/** After each key the first frame after the first change of what is shown counts; where `sought` is given, once the first that shows that. */
export async function watchFor(page: Page, shown: string, sought = ''): Promise<void> {
  await idle(page)
  await page.evaluate(
    ([watched, found]) => {
      let pressed = 0
      addEventListener('keydown', event => (pressed = event.timeStamp), { capture: true })
      const target = document.querySelector(watched)
      if (target === null) throw new Error(`nothing is shown at ${watched}`)
      const changed = new MutationObserver(() => {
        if (found !== '' && document.querySelector(found) === null) return
        if (found !== '') changed.disconnect()
        // The first task after the frame: it passes by what the browser itself has waiting, such as autofill's look at the form.
        requestAnimationFrame(() =>
          scheduler.postTask(() => window.painted(performance.now() - pressed), { priority: 'user-blocking' }),
        )
      })
      changed.observe(target, { subtree: true, attributes: true, childList: true, characterData: true })
    },
    [shown, sought] as const,
  )
}
