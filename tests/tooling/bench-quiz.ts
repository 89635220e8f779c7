import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { SLOWDOWN } from './bench-machine.ts'
import { slowed, untilPainted, watchFor } from './bench-paint.ts'
import { below, median, type Target, takes } from './bench-report.ts'
import { serve } from './serve.ts'
import type { Site } from './site.ts'

const ANSWERS = 30
const LIMIT = 50
const CHUNK_BYTES = 45_000
const QUIZ = /^lessons\/[^/]+\/quiz\/index\.html$/

/** From the key that checks an answer to the frame that shows what came of it, and what code the quiz loads beyond the page's own. */
export async function quizTargets(browser: Browser, site: Site, rate: number): Promise<readonly Target[]> {
  const path = [...site.keys()].find(one => QUIZ.test(one))
  if (path === undefined) throw new Error('The build has no quiz page (dist/lessons/*/quiz/index.html).')
  const server = await serve(site, { port: 0 })
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 }, locale: 'ko-KR' })
  const scripts: string[] = []
  page.on('response', response => {
    if (response.url().endsWith('.js')) scripts.push(decodeURIComponent(new URL(response.url()).pathname.slice(1)))
  })
  await page.goto(server.url + path.replace(/index\.html$/, ''))
  await page.locator('[data-widget="quiz"][data-alive]').waitFor()
  const html = site.get(path)?.body.toString('utf8') ?? ''
  const loaded = [...new Set(scripts)].filter(script => !html.includes(script))
  const bytes = loaded.reduce((sum, script) => sum + brotliCompressSync(site.get(script)?.body ?? '').length, 0)
  const times = [await answered(page, rate), await answered(page, SLOWDOWN)] as const
  await page.close()
  await server.close()
  return [
    takes('answer to painted feedback, ms', times, LIMIT),
    below('code of the quiz, bytes (brotli)', bytes, CHUNK_BYTES, 0),
  ]
}

/** Checks a wrong answer by Enter and opens the question again, over and over. */
async function answered(page: Page, rate: number): Promise<number> {
  const card = page
    .locator('fieldset[id]')
    .filter({ has: page.getByRole('radio') })
    .first()
  const id = await card.getAttribute('id')
  const wrong = card.getByRole('radio').first()
  await wrong.check()
  await watchFor(page, `[id="${id}"] [role="status"]`)
  const normal = await slowed(page, rate)
  const found: number[] = []
  for (let answer = 0; answer < ANSWERS; answer += 1) {
    await wrong.check()
    found.push(await untilPainted(page, () => page.keyboard.press('Enter')))
    await card.getByRole('button', { name: '이 문제 다시 풀기' }).click()
  }
  await normal()
  return median(found)
}
