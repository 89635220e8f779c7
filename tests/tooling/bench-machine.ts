import type { Browser, Page } from '@playwright/test'
import { median } from './bench-report.ts'

/**
 * How fast this machine is, in points of Lighthouse's benchmark index: thousands of strings built and of arrays copied in a
 * second, their mean. Its table (docs/throttling.md): a good desktop has 1,500 to 2,000, a small one 1,000 to 1,500, a
 * mid-tier phone 125 to 800.
 */
export interface Machine {
  readonly score: number
  readonly slowedScore: number
  /** How many times it is slowed so that it is what a good desktop is at 4 times. */
  readonly rate: number
}

/** Four times slower is meant for a desktop at the top of that table. */
export const SLOWDOWN = 4
const DESKTOP = 2000
const RUNS = 5
const RUN_MS = 400

export async function machineOf(browser: Browser): Promise<Machine> {
  const page = await browser.newPage()
  const score = await scoreOf(page)
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  const slowedScore = await scoreOf(page)
  await page.close()
  return { score, slowedScore, rate: rateFor(score) }
}

/** Never faster than the machine is, never slower than 4 times. */
export const rateFor = (score: number): number => Math.min(Math.max((SLOWDOWN * score) / DESKTOP, 1), SLOWDOWN)

export const machineNote = ({ score, slowedScore, rate }: Machine): string =>
  `this machine has ${score.toFixed(0)} points, ${slowedScore.toFixed(0)} when slowed ${SLOWDOWN} times; ` +
  `a desktop of ${DESKTOP} points slowed ${SLOWDOWN} times is this machine slowed ${rate.toFixed(1)} times: so slow it is below`

async function scoreOf(page: Page): Promise<number> {
  const scores: number[] = []
  for (let run = 0; run < RUNS; run += 1) scores.push(await page.evaluate(strain, RUN_MS))
  return median(scores)
}

/** Runs in the page. Rounds of 10,000 letters put together, then of 100,000 numbers copied, in tenths of a round a second. */
function strain(length: number): number {
  const end = performance.now() + length
  let strings = 0
  for (; performance.now() < end; strings += 1) {
    let text = ''
    while (text.length < 10_000) text += 'a'
  }
  const [from, to] = [Array.from({ length: 100_000 }, (_, index) => index), Array.from({ length: 100_000 }, () => 0)]
  const last = performance.now() + length
  let copies = 0
  for (; performance.now() < last; copies += 1)
    for (let index = 0; index < from.length; index += 1) to[index] = from[index] ?? 0
  return (strings + copies) / 2 / 10 / (length / 1000)
}
