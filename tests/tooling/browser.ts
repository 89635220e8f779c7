import { lastBuiltSite } from './build-site.ts'
import { runScript } from './door.ts'
import { ensureKoreanFont, findBrowser } from './find-browser.ts'
import { runNode, TOOL } from './run-command.ts'
import { serve } from './serve.ts'

/** `npm run test:browser [-- args]`: the browser tests against the last build, with Playwright's arguments. */
async function testInBrowser(args: readonly string[]): Promise<number> {
  const browser = await findBrowser()
  if (!browser.ok) throw new Error(browser.error)
  const warning = await ensureKoreanFont()
  if (warning) console.warn(warning)
  const served = await serve(await lastBuiltSite(), { port: 0 })
  const env = { BASE_URL: served.url, CHROME_PATH: browser.value }
  const { code } = await runNode([TOOL.playwright, 'test', '-c', 'tests/tooling/playwright.config.ts', ...args], {
    env,
    minutes: 30,
    show: true,
  })
  await served.close()
  return code
}

await runScript(() => testInBrowser(process.argv.slice(2)))
