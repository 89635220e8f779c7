import type { Browser, Page } from '@playwright/test'
import { SLOWDOWN } from './bench-machine.ts'
import { slowed, untilPainted, watchFor } from './bench-paint.ts'
import { median, type Target, takes } from './bench-report.ts'
import { serve } from './serve.ts'
import type { Site } from './site.ts'

const KEYS = 30
const LIMIT = 50

/**
 * From a keystroke to the frame that shows its totals and its chart, beside the same key in a field that does nothing: what the
 * browser and the machine take by themselves.
 */
export async function keystrokeTarget(browser: Browser, site: Site, rate: number): Promise<Target> {
  const server = await serve(site, { port: 0 })
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 }, locale: 'ko-KR' })
  await page.goto(`${server.url}calculator/`)
  await page.getByRole('application').first().waitFor()
  const ours = await times(page, '#calculator-requests', '[role="application"]', rate)
  const fourfold = await times(page, '#calculator-requests', '[role="application"]', SLOWDOWN)
  await page.setContent('<input id="bare"><p id="echo">0</p>')
  await page.evaluate(() => {
    const [field, echo] = [document.getElementById('bare'), document.getElementById('echo')]
    field?.addEventListener('input', () => echo?.replaceChildren(String(performance.now())))
  })
  const bare = await times(page, '#bare', '#echo', rate)
  await page.close()
  await server.close()
  return takes(`keystroke to result, bare ${bare.toFixed(0)}, ms`, [ours, fourfold], LIMIT)
}

async function times(page: Page, field: string, shown: string, rate: number): Promise<number> {
  await page.locator(field).fill('5000000')
  await watchFor(page, shown)
  const normal = await slowed(page, rate)
  const found: number[] = []
  await page.locator(field).press('End')
  for (let key = 0; key < KEYS; key += 1)
    found.push(await untilPainted(page, () => page.keyboard.press(key % 2 === 0 ? '0' : 'Backspace')))
  await normal()
  return median(found)
}
