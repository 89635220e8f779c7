import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { lastBuiltSite } from './build-site.ts'
import { ROOT } from './root.ts'
import { type Ended, runNode, TOOL } from './run-command.ts'
import { serve } from './serve.ts'
import { readSite } from './site.ts'

/** Lessons that only tests read, as a site of their own: more than one lesson, with all that is found in the wild. */
const FIXTURES = 'tests/fixtures/lessons'
const FIXTURE_SITE = resolve(ROOT, 'test-results/fixture-site')

/** What the browser tests are told, and the way to stop serving. */
export interface TestSites {
  readonly env: { readonly BASE_URL: string; readonly FIXTURE_URL: string }
  readonly close: () => Promise<void>
}

/** Builds the site of the test lessons as an author would build a content folder. */
export const buildFixtures = (): Promise<Ended> =>
  runNode([TOOL.vite, 'build', '--logLevel=error'], { env: { CONTENT_DIR: FIXTURES, OUT_DIR: FIXTURE_SITE } })

/** Builds it where there is none yet. */
export async function ensureFixtures(): Promise<void> {
  if (existsSync(join(FIXTURE_SITE, 'index.html'))) return
  const { code, output } = await buildFixtures()
  if (code !== 0) throw new Error(output)
}

/** Serves the last build and the site of the test lessons, each on a free port. */
export async function serveTestSites(): Promise<TestSites> {
  const lesson = await serve(await lastBuiltSite(), { port: 0 })
  const fixtures = await serve(readSite(FIXTURE_SITE), { port: 0 })
  return {
    env: { BASE_URL: lesson.url, FIXTURE_URL: fixtures.url },
    close: async () => {
      await Promise.all([lesson.close(), fixtures.close()])
    },
  }
}
