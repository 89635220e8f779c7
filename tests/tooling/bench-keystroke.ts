import type { Browser, Page } from '@playwright/test'
import { slowed, untilPainted, watchFor } from './bench-paint.ts'
import { below, median, type Target } from './bench-report.ts'
import { serve } from './serve.ts'
import type { Site } from './site.ts'

const KEYS = 30
const LIMIT = 50

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
  await watchFor(page, shown)
  const normal = await slowed(page)
  const found: number[] = []
  await page.locator(field).press('End')
  for (let key = 0; key < KEYS; key += 1)
    found.push(await untilPainted(page, () => page.keyboard.press(key % 2 === 0 ? '0' : 'Backspace')))
  await normal()
  return median(found)
}
