import { mkdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { AUDIENCES } from '#core/lesson/page.ts'
import { BROWSER_FLAGS } from './browser-flags.ts'
import { builtSite } from './build-site.ts'
import { runScript } from './door.ts'
import { ensureKoreanFont, findBrowser } from './find-browser.ts'
import { ROOT } from './root.ts'
import { serve } from './serve.ts'

const STUDENTS = /^lessons\/([^/]+)\/handout\/index\.html$/

// `npm run handout` prints every lesson for students and for who teaches it into handout/, `-- <folder>` elsewhere.
const FOLDER = resolve(process.argv[2] ?? join(ROOT, 'handout'))

await runScript(async () => {
  const found = await findBrowser()
  if (!found.ok) throw new Error(found.error)
  const warning = await ensureKoreanFont()
  if (warning) console.warn(warning)
  const site = await builtSite()
  const lessons = [...site.keys()].flatMap(path => STUDENTS.exec(path)?.[1] ?? []).sort()
  const served = await serve(site, { port: 0 })
  const browser = await chromium.launch({ executablePath: found.value, args: [...BROWSER_FLAGS] })
  mkdirSync(FOLDER, { recursive: true })
  for (const lesson of lessons)
    for (const audience of AUDIENCES) {
      const file = join(FOLDER, `${lesson}-${audience}.pdf`)
      await print(
        browser,
        `${served.url}lessons/${lesson}/handout/${audience === 'student' ? '' : 'instructor/'}`,
        file,
      )
      console.log(relative(process.cwd(), file))
    }
  await browser.close()
  await served.close()
  return 0
})

/** A tagged PDF with an outline, as the browser's print dialog would save it. */
async function print(browser: Browser, address: string, path: string): Promise<void> {
  const page = await browser.newPage({ locale: 'ko-KR' })
  await page.goto(address)
  await page.pdf({ path, format: 'A4', tagged: true, outline: true, printBackground: true })
  await page.close()
}
