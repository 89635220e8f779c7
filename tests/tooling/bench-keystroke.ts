import type { Browser, Page } from '@playwright/test'
import { below, median, type Target } from './bench-report.ts'
import { serve } from './serve.ts'
import type { Site } from './site.ts'

const SLOWDOWN = 4
const KEYS = 30
const LIMIT = 50

declare global {
  interface Window {
    /** ms from the last key to the frame that shows what it changed */
    painted: number | undefined
  }
}

/**
 * From a keystroke to the frame that shows its totals and its chart, beside the same key in a field that does nothing: what the
 * browser and the machine take by themselves.
 */
export async function keystrokeTarget(browser: Browser, site: Site): Promise<Target> {
  const server = await serve(site, { port: 0 })
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 }, locale: 'ko-KR' })
  await page.goto(`${server.url}calculator/`)
  await page.getByRole('application').first().waitFor()
  const ours = await times(page, '#calculator-requests', '[role="application"]')
  await page.setContent('<input id="bare"><p id="echo">0</p>')
  await page.evaluate(() => {
    const [field, echo] = [document.getElementById('bare'), document.getElementById('echo')]
    field?.addEventListener('input', () => echo?.replaceChildren(String(performance.now())))
  })
  const bare = await times(page, '#bare', '#echo')
  await page.close()
  await server.close()
  const name = `keystroke to painted result, ms (bare field: ${bare.toFixed(0)})`
  return below(name, ours, LIMIT, 0)
}

async function times(page: Page, field: string, shown: string): Promise<number> {
  await page.locator(field).fill('5000000')
  await idle(page)
  await watch(page, shown)
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  const found: number[] = []
  await page.locator(field).press('End')
  for (let key = 0; key < KEYS; key += 1) {
    await page.evaluate(() => {
      window.painted = undefined
    })
    await page.keyboard.press(key % 2 === 0 ? '0' : 'Backspace')
    await page.waitForFunction(() => window.painted !== undefined)
    found.push((await page.evaluate(() => window.painted)) ?? Number.NaN)
    await idle(page)
  }
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return median(found)
}

/** What a key set going is done. */
const idle = (page: Page) => page.evaluate(() => new Promise(done => requestIdleCallback(done)))

/** The first frame after the first change of what is shown counts; what follows is not seen to change. */
const watch = (page: Page, shown: string) =>
  page.evaluate(selector => {
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
