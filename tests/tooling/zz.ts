import { chromium } from '@playwright/test'
import { lastBuiltSite } from './build-site.ts'
import { serve } from './serve.ts'

const site = await serve(await lastBuiltSite(), { port: 0 })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
const page = await context.newPage()
await page.addInitScript('globalThis.__name = f => f')
page.on('console', m => console.log('console', m.type(), m.text()))
page.on('pageerror', e => console.log('pageerror', String(e)))
await page.goto(`${site.url}lessons/w1d1s3-lambda/stage/`)
await page.waitForSelector('[data-laid-out] .step:not([hidden])', { timeout: 20000 })
const steps = await page.evaluate(async () => {
  const out = []
  for (const step of document.querySelectorAll<HTMLElement>('.step')) {
    step.hidden = false
    out.push([
      step.dataset.section ?? step.className,
      step.scrollHeight,
      step.clientHeight,
      step.scrollWidth - step.clientWidth,
      step.textContent?.slice(0, 40).replace(/\s+/g, ' '),
    ])
    step.hidden = true
  }
  return out
})
for (const [i, s] of steps.entries()) console.log(i + 1, JSON.stringify(s))
await page.reload()
await page.waitForSelector('[data-laid-out] .step:not([hidden])')
await page.waitForTimeout(500)
for (const n of (process.argv[2] ?? '1,2,3').split(',')) {
  await page.keyboard.type(n)
  await page.keyboard.press('Enter')
  await page.waitForTimeout(700)
  await page.screenshot({ path: `/tmp/stage-${n}.png` })
}
await browser.close()
await site.close()
process.exit(0)
