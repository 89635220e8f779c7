import type { Browser, Page } from '@playwright/test'
import { SLOWDOWN } from './bench-machine.ts'
import { slowed, untilPainted, watchFor } from './bench-paint.ts'
import { median, type Target, takes } from './bench-report.ts'
import { serve } from './serve.ts'
import type { Site } from './site.ts'

const KEYS = 30
const LIMIT = 50
/** A zero more in the first leaves the chart's axes alone, in the others it changes them. */
const FIELDS = [
  ['#calculator-requests', '5000000'],
  ['#calculator-duration', '300'],
  ['#calculator-memory', '512'],
] as const
const CHART = '[role="application"]'

/**
 * From a keystroke to the frame that shows its totals and its chart, in the field where that takes longest, beside the same key in
 * a field that does nothing: what the browser and the machine take by themselves.
 */
export async function keystrokeTarget(browser: Browser, site: Site, rate: number): Promise<Target> {
  const server = await serve(site, { port: 0 })
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 }, locale: 'ko-KR' })
  await page.goto(`${server.url}calculator/`)
  await page.getByRole('application').first().waitFor()
  const [ours, fourfold] = [await longest(page, rate), await longest(page, SLOWDOWN)]
  await page.setContent('<input id="bare"><p id="echo">0</p>')
  await page.evaluate(() => {
    const [field, echo] = [document.getElementById('bare'), document.getElementById('echo')]
    field?.addEventListener('input', () => echo?.replaceChildren(String(performance.now())))
  })
  const bare = await times(page, '#bare', '5000000', '#echo', rate)
  await page.close()
  await server.close()
  return takes(`keystroke to result, bare ${bare.toFixed(0)}, ms`, [ours, fourfold], LIMIT)
}

async function longest(page: Page, rate: number): Promise<number> {
  const medians: number[] = []
  for (const [field, text] of FIELDS) {
    medians.push(await times(page, field, text, CHART, rate))
    await page.locator(field).fill(text)
  }
  return Math.max(...medians)
}

async function times(page: Page, field: string, text: string, shown: string, rate: number): Promise<number> {
  await page.locator(field).fill(text)
  await watchFor(page, shown)
  const normal = await slowed(page, rate)
  const found: number[] = []
  await page.locator(field).press('End')
  for (let key = 0; key < KEYS; key += 1)
    found.push(await untilPainted(page, () => page.keyboard.press(key % 2 === 0 ? '0' : 'Backspace')))
  await normal()
  return median(found)
}
