import { join } from 'node:path'
import { type Count, fromExitCode, fromPlaywright, fromVitest, NOTHING_RAN, total } from './count.ts'
import { runScript } from './door.ts'
import { ensureKoreanFont, findBrowser, quickerThan } from './find-browser.ts'
import { ROOT } from './root.ts'
import { type Ended, runNode, TOOL } from './run-command.ts'
import { buildFixtures, serveTestSites } from './test-sites.ts'

/** One part of the check: its name, how it is run, and how its tests are counted (one, where nothing says otherwise). */
interface Part {
  readonly name: string
  readonly run: () => Promise<Ended>
  readonly count?: (ended: Ended) => Count
}

const LINT = ['check', '--config-path=tests/tooling/lint.json', '--colors=off', '--max-diagnostics=50', '.']
const UNIT = ['run', '--config', 'tests/tooling/vitest.config.ts', '--reporter=dot', '--reporter=json']
const BROWSER = ['test', '-c', 'tests/tooling/playwright.config.ts', '--reporter=list,json']
const UNIT_REPORT = join(ROOT, 'test-results/unit.json')
const BROWSER_REPORT = join(ROOT, 'test-results/browser.json')

const STATIC_PARTS: readonly Part[] = [
  { name: 'lint and format', run: () => runNode([TOOL.biome, ...LINT]) },
  { name: 'types', run: () => runNode([TOOL.tsc, '-p', '.']) },
  { name: 'types of core, without DOM and Node', run: () => runNode([TOOL.tsc, '-p', 'src/core']) },
  {
    name: 'unit, component, architecture and content tests',
    run: () => runNode([TOOL.vitest, ...UNIT, `--outputFile.json=${UNIT_REPORT}`], { env: { NO_COLOR: '1' } }),
    count: ended => fromVitest(UNIT_REPORT, ended.code),
  },
]

const BUILD: Part = { name: 'production build', run: () => runNode([TOOL.vite, 'build', '--logLevel=warn']) }
const FIXTURES: Part = { name: 'build of the test lessons', run: buildFixtures }

/** `npm test`: every part in order, none left out because another failed; one closing line with the sums. */
async function check(): Promise<number> {
  const counts: Count[] = []
  for (const part of STATIC_PARTS) counts.push(await show(part))
  const built = total([await show(BUILD), await show(FIXTURES)])
  counts.push(built, await browserTests(built.failed === 0))
  const { passed, failed } = total(counts)
  console.log(`${passed} passed, ${failed} failed`)
  return failed > 0 || passed === 0 ? 1 : 0
}

async function browserTests(isBuilt: boolean): Promise<Count> {
  if (!isBuilt) return refused('browser tests: not run, because there is no build')
  const browser = await findBrowser()
  if (!browser.ok) return refused(`browser tests: ${browser.error}`)
  const warning = await ensureKoreanFont()
  if (warning) console.warn(warning)
  const sites = await serveTestSites()
  const env = {
    ...sites.env,
    CHROME_PATH: browser.value,
    QUICK_PATH: await quickerThan(browser.value),
    PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT,
    NO_COLOR: '1',
  }
  const count = await show({
    name: 'browser tests',
    run: () => runNode([TOOL.playwright, ...BROWSER], { env, minutes: 16 }),
    count: ended => fromPlaywright(BROWSER_REPORT, ended.code),
  })
  await sites.close()
  return count
}

async function show({ name, run, count = fromExitCode }: Part): Promise<Count> {
  const began = performance.now()
  const ended = await run()
  const counted = count(ended)
  const seconds = Math.round((performance.now() - began) / 1000)
  const skipped = counted.skipped > 0 ? ` (${counted.skipped} of them skipped, which counts as failed)` : ''
  console.log(`${name}: ${counted.passed} passed, ${counted.failed} failed${skipped}, ${seconds} s`)
  if (counted.failed > 0) console.log(`\n${ended.output.trim()}\n`)
  return counted
}

function refused(sentence: string): Count {
  console.log(sentence)
  return NOTHING_RAN
}

await runScript(check)
