import type { Browser, CDPSession, Page } from '@playwright/test'

/** One file that a visit loaded, with the bytes that went over the wire (headers left out). */
export interface Loaded {
  readonly url: string
  readonly type: string
  readonly bytes: number
}

/** What one cold visit showed. Times in ms since navigation began; shifts are layout shift scores. */
export interface Visit {
  readonly firstPaint: number
  readonly largestPaint: number
  readonly shift: number
  readonly blocking: number
  readonly files: readonly Loaded[]
  /** Problems that the page reported: errors of scripts, refused files. */
  readonly problems: readonly string[]
}

/** What the observers below keep in the page. */
interface Seen {
  largest: number
  shifts: { at: number; score: number }[]
  tasks: { at: number; length: number }[]
}

declare global {
  interface Window {
    seen: Seen
  }
}

/** A mid-range phone on a slow mobile network. */
const SLOWDOWN = 4
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }
const QUIET = 1_500

/** Opens the page with an empty cache, waits until nothing moves any more, and tells what happened till then. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ ...PHONE, locale: 'ko-KR' })
  const page = await context.newPage()
  const problems = problemsOf(page)
  const files = await slowed(page)
  await watch(page)
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(isQuiet, QUIET, { polling: 250, timeout: 60_000 })
  const seen = await page.evaluate(() => window.seen)
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  )
  await context.close()
  return {
    firstPaint,
    largestPaint: seen.largest,
    shift: shiftOf(seen.shifts),
    blocking: blockingOf(seen.tasks, firstPaint),
    files,
    problems,
  }
}

/** Layout shift while a reader goes from the first line to the last, a screen at a time. */
export async function shiftWhileReading(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ ...PHONE, locale: 'ko-KR' })
  const page = await context.newPage()
  await slowed(page)
  await watch(page)
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 })
  await page.evaluate(scrollThrough)
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(isQuiet, QUIET, { polling: 250, timeout: 60_000 })
  const { shifts } = await page.evaluate(() => window.seen)
  await context.close()
  return shiftOf(shifts)
}

/** The worst burst of shifts: at most 1 s between two, at most 5 s in all (the definition of CLS). */
export function shiftOf(shifts: readonly { readonly at: number; readonly score: number }[]): number {
  let worst = 0
  let burst = { sum: 0, first: 0, last: 0 }
  for (const { at, score } of shifts) {
    const goesOn = burst.sum > 0 && at - burst.last < 1000 && at - burst.first < 5000
    burst = goesOn ? { ...burst, sum: burst.sum + score, last: at } : { sum: score, first: at, last: at }
    worst = Math.max(worst, burst.sum)
  }
  return worst
}

/**
 * Total blocking time as the field defines it: of every task after the first contentful paint, the part above 50 ms,
 * in which a tap on what is seen has to wait. Of a task that paints first, only what follows the paint counts.
 */
export function blockingOf(tasks: readonly { readonly at: number; readonly length: number }[], from: number): number {
  const seen = tasks.map(({ at, length }) => at + length - Math.max(at, from))
  return seen.reduce((sum, length) => sum + Math.max(0, length - 50), 0)
}

function problemsOf(page: Page): string[] {
  const problems: string[] = []
  page.on('pageerror', problem => problems.push(problem.message))
  page.on('console', message => {
    if (message.type() === 'error') problems.push(message.text())
  })
  return problems
}

/** Slows processor and network down and keeps a list of what is loaded. */
async function slowed(page: Page): Promise<Loaded[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  return listOfLoaded(session)
}

function listOfLoaded(session: CDPSession): Loaded[] {
  const files: Loaded[] = []
  const begun = new Map<string, { url: string; type: string; headers: number }>()
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    begun.set(requestId, { url: response.url, type, headers: response.encodedDataLength })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = begun.get(requestId)
    if (!file?.url.startsWith('http')) return
    files.push({ url: file.url, type: file.type, bytes: Math.max(0, encodedDataLength - file.headers) })
  })
  return files
}

/** tsx gives every function its name through a helper that a page does not have; it gets one that does nothing. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript({ content: 'globalThis.__name = value => value' })
  await page.addInitScript(observe)
}

/** Runs in the page before anything of its own. */
function observe(): void {
  const seen: Seen = { largest: 0, shifts: [], tasks: [] }
  window.seen = seen
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('largest-contentful-paint', entry => {
    seen.largest = entry.startTime
  })
  watch('layout-shift', entry => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) seen.shifts.push({ at: entry.startTime, score: value })
  })
  watch('longtask', entry => {
    seen.tasks.push({ at: entry.startTime, length: entry.duration })
  })
}

/** Runs in the page: true when for so many ms there was no long task, no shift and no new file. */
function isQuiet(forSoLong: number): boolean {
  const { shifts, tasks } = window.seen
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  const ends = [
    ...shifts.map(({ at }) => at),
    ...tasks.map(({ at, length }) => at + length),
    ...files.map(({ responseEnd }) => responseEnd),
    performance.timing.loadEventEnd - performance.timing.navigationStart,
  ]
  return performance.now() - Math.max(...ends) > forSoLong
}

/** Runs in the page: half a screen at a time, resting a moment where a reader would read. */
async function scrollThrough(): Promise<void> {
  const rest = () => new Promise(resolve => setTimeout(resolve, 120))
  const root = document.documentElement
  while (root.scrollTop + root.clientHeight < root.scrollHeight - 2) {
    const before = root.scrollTop
    window.scrollBy({ top: root.clientHeight / 2, behavior: 'instant' })
    await rest()
    if (root.scrollTop === before) return
  }
}
