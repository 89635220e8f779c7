import { expect, type Page } from '@playwright/test'

/** The second site: lessons that only tests read. */
export const FIXTURES = process.env.FIXTURE_URL ?? 'http://localhost:4174/'

/** No piece of the text is left whose size is a guess: from now on nothing moves by itself. */
export const laidOut = (page: Page) =>
  expect(page.locator('html')).not.toHaveAttribute('data-piecemeal', { timeout: 60_000 })

/**
 * The same at once, and not in idle time, of which a busy machine has none: as when a link is followed, which has all of
 * the text laid out before one goes there.
 */
export const layOutNow = (page: Page) =>
  expect(async () => {
    await page.evaluate(() => dispatchEvent(new HashChangeEvent('hashchange')))
    await expect(page.locator('html')).not.toHaveAttribute('data-piecemeal', { timeout: 500 })
  }).toPass()

const NO_FRAMES = 'The browser gives this page no frame any more.'

/** From the top to the end as a reader goes, a part of a screen at a time. */
export async function scrollThrough(page: Page, screens = 0.6): Promise<void> {
  const how = { screens, patience: 10_000, noFrames: NO_FRAMES }
  await page.evaluate(async ({ screens, patience, noFrames }) => {
    const frame = () =>
      new Promise((resolve, reject) => {
        requestAnimationFrame(resolve)
        setTimeout(() => reject(new Error(noFrames)), patience)
      })
    const page = document.documentElement
    for (let top = 0; ; top += innerHeight * screens) {
      scrollTo({ top, behavior: 'instant' })
      await frame()
      await frame()
      if (scrollY + innerHeight >= page.scrollHeight - 1) return
    }
  }, how)
}

/**
 * Looks at a page; where the browser stops to give it frames, at a second one instead. Chromium does so in a few of a hundred
 * first visits of a long page on two cores: its painting threads leave a task undone, and only that page waits for ever.
 */
export async function whereFramesCome(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  try {
    await look(page)
  } catch (error) {
    if (!String(error).includes(NO_FRAMES)) throw error
    await look(await page.context().newPage())
  }
}

/** Reads to the end, and once more where the script that keeps count came too late for the first time. */
export async function readThrough(page: Page, progress: string): Promise<void> {
  await expect(async () => {
    await scrollThrough(page)
    await expect(page.getByRole('progressbar', { name: progress })).toBeVisible({ timeout: 500 })
  }).toPass()
}

/**
 * Every widget answers and every diagram is drawn or explained. What was passed before its code had arrived is gone to
 * once more, as a reader would.
 */
export async function allAlive(page: Page): Promise<void> {
  // What waits to be near wakes 600 px before it is seen: a screen may be left out between two.
  await scrollThrough(page, 1.5)
  const asleep = page.locator('[data-widget]:not([data-alive]), [data-state="waiting"], [aria-busy="true"]')
  await expect(async () => {
    await asleep.evaluateAll(([first]) => first?.scrollIntoView())
    await expect(asleep).toHaveCount(0, { timeout: 500 })
  }).toPass({ timeout: 90_000, intervals: [200] })
}

/** Opens whatever is folded: notes, quiz groups, the calculator's details, sources of diagrams. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll(all => {
    for (const details of all as HTMLDetailsElement[]) details.open = true
  })
}

/** Words of what sticks out to the right of the screen; empty when the page does not scroll sideways. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= innerWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      element => element.getBoundingClientRect().right > innerWidth + 1,
    )
    return [
      `page: ${root.scrollWidth} px on a screen of ${innerWidth}`,
      ...wide.slice(0, 5).map(element => `${element.tagName} ${element.id} ${element.textContent?.slice(0, 40)}`),
    ]
  })
}

/** Collects what the browser complains of from now on: errors of scripts, refused or failed requests, violations. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('requestfailed', request => complaints.push(`${request.url()}: ${request.failure()?.errorText}`))
  return complaints
}

/** Collects addresses of requests that leave the page's own host. */
export function strangersOf(page: Page, home: string): string[] {
  const strangers: string[] = []
  page.on('request', request => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(home).origin) strangers.push(request.url())
  })
  return strangers
}

/** The device refuses to keep anything, as some school browsers do. */
export const blockStorage = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
