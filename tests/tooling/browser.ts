import { runScript } from './door.ts'
import { ensureKoreanFont, findBrowser, quickerThan } from './find-browser.ts'
import { runNode, TOOL } from './run-command.ts'
import { ensureFixtures, serveTestSites } from './test-sites.ts'

/** `npm run test:browser [-- args]`: the browser tests against the last build, with Playwright's arguments. */
async function testInBrowser(args: readonly string[]): Promise<number> {
  const browser = await findBrowser()
  if (!browser.ok) throw new Error(browser.error)
  const warning = await ensureKoreanFont()
  if (warning) console.warn(warning)
  await ensureFixtures()
  const sites = await serveTestSites()
  const env = { ...sites.env, CHROME_PATH: browser.value, QUICK_PATH: await quickerThan(browser.value) }
  const { code } = await runNode([TOOL.playwright, 'test', '-c', 'tests/tooling/playwright.config.ts', ...args], {
    env,
    minutes: 30,
    show: true,
  })
  await sites.close()
  return code
}

await runScript(() => testInBrowser(process.argv.slice(2)))
