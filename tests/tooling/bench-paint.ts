import type { Page } from '@playwright/test'

const SLOWDOWN = 4

declare global {
  interface Window {
    /** ms from the last key to the frame that shows what it changed */
    painted: number | undefined
  }
}

/** A slow phone's processor, until the returned function is called. */
export async function slowed(page: Page): Promise<() => Promise<void>> {
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  return async () => {
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  }
}

/** From a key to the frame that shows what it changed; ends when what it set going is done. */
export async function untilPainted(page: Page, press: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    window.painted = undefined
  })
  await press()
  await page.waitForFunction(() => window.painted !== undefined)
  const found = (await page.evaluate(() => window.painted)) ?? Number.NaN
  await idle(page)
  return found
}

/** A page where nothing moves has no idle time either until a frame is asked for. */
const idle = (page: Page) =>
  page.evaluate(() => new Promise<void>(done => requestAnimationFrame(() => requestIdleCallback(() => done()))))

/** The first frame after the first change of what is shown counts; what follows is not seen to change. */
export async function watchFor(page: Page, shown: string): Promise<void> {
  await idle(page)
  await page.evaluate(selector => {
    let pressed = 0
    addEventListener('keydown', event => (pressed = event.timeStamp), { capture: true })
    const target = document.querySelector(selector)
    if (target === null) throw new Error(`nothing is shown at ${selector}`)
    new MutationObserver(() => {
      requestAnimationFrame(() => {
        const after = new MessageChannel()
        after.port1.onmessage = () => {
          window.painted ??= performance.now() - pressed
        }
        after.port2.postMessage(0)
      })
    }).observe(target, { subtree: true, attributes: true, childList: true, characterData: true })
  }, shown)
}
