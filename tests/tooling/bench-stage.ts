import type { Browser, Page } from '@playwright/test'
import { SLOWDOWN } from './bench-machine.ts'
import { slowed, untilPainted, watchFor } from './bench-paint.ts'
import { median, type Target, takes } from './bench-report.ts'
import { serve } from './serve.ts'
import type { Site } from './site.ts'

declare global {
  interface Window {
    /** When the last key was pressed, in ms since 1970. */
    pressedAt: number
  }
}

const STEPS = 30
const OWN_LIMIT = 50
const OTHER_LIMIT = 100
const STAGE = /^lessons\/[^/]+\/stage\/index\.html$/
const NUMBER = '.stage-number'
/** Where a key shows itself: another step, or the next one of a diagram. */
const SHOWN = '#main'

/** From the key to the frame that shows the next step: on the stage itself, and on a stage that follows another window. */
export async function stageTargets(browser: Browser, site: Site, rate: number): Promise<readonly Target[]> {
  const path = [...site.keys()].find(one => STAGE.test(one))
  if (path === undefined) throw new Error('The build has no stage (dist/lessons/*/stage/index.html).')
  const server = await serve(site, { port: 0 })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ko-KR' })
  const open = async () => {
    const page = await context.newPage()
    await page.goto(server.url + path.replace(/index\.html$/, ''))
    await page.locator(NUMBER).waitFor()
    return page
  }
  const stage = await open()
  const own = [await turned(stage, rate), await turned(stage, SLOWDOWN)] as const
  const follower = await open()
  const other = [await followed(stage, follower, rate), await followed(stage, follower, SLOWDOWN)] as const
  await context.close()
  await server.close()
  return [
    takes('key to next step, ms', own, OWN_LIMIT),
    takes('key to next step, other window, ms', other, OTHER_LIMIT),
  ]
}

async function turned(stage: Page, rate: number): Promise<number> {
  await stage.keyboard.press('Home')
  await watchFor(stage, SHOWN)
  const normal = await slowed(stage, rate)
  const found: number[] = []
  for (let step = 0; step < STEPS; step += 1)
    found.push(await untilPainted(stage, () => stage.keyboard.press('PageDown')))
  await normal()
  return median(found)
}

/** Both windows tell the time since 1970, so that it can be compared. */
async function followed(pressed: Page, seen: Page, rate: number): Promise<number> {
  await pressed.keyboard.press('End')
  await watchFor(seen, SHOWN)
  await pressed.evaluate(() =>
    addEventListener('keydown', event => (window.pressedAt = performance.timeOrigin + event.timeStamp), true),
  )
  const origin = await seen.evaluate(() => performance.timeOrigin)
  const normal = await slowed(seen, rate)
  const found: number[] = []
  for (let step = 0; step < STEPS; step += 1) {
    const painted = await untilPainted(seen, () => pressed.keyboard.press('PageUp'))
    found.push(origin + painted - (await pressed.evaluate(() => window.pressedAt)))
  }
  await normal()
  return median(found)
}
