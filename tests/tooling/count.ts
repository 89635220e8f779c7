import { existsSync, readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'

/** Tests of one part. A skipped test is among the failed: nobody saw it pass. */
export interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** A part that should have run tests and ran none is one failure. */
export const NOTHING_RAN: Count = { passed: 0, failed: 1, skipped: 0 }

const VITEST = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const PLAYWRIGHT = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
})

/** A tool that only says yes or no is one test. */
export const fromExitCode = ({ code }: { readonly code: number }): Count =>
  code === 0 ? { passed: 1, failed: 0, skipped: 0 } : NOTHING_RAN

/** Tests that Vitest reported. A file that could not be loaded, or an error outside of all tests, is a failure too. */
export function fromVitest(report: string, code: number): Count {
  const { data } = VITEST.safeParse(taken(report))
  if (!data) return NOTHING_RAN
  const skipped = data.numPendingTests + data.numTodoTests
  const broken = data.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length
  return counted(data.numPassedTests, data.numFailedTests + broken, skipped, code)
}

/** Tests that Playwright reported. One that passed only at a second try has failed. */
export function fromPlaywright(report: string, code: number): Count {
  const { data } = PLAYWRIGHT.safeParse(taken(report))
  if (!data) return NOTHING_RAN
  const { expected, unexpected, flaky, skipped } = data.stats
  return counted(expected, unexpected + flaky + data.errors.length, skipped, code)
}

export const total = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
})

function counted(passed: number, broken: number, skipped: number, code: number): Count {
  const failed = broken + skipped
  const silent = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0
  return { passed, failed: failed + silent, skipped }
}

/** Reads a report and takes it away, so that no later run can mistake it for its own. */
function taken(path: string): unknown {
  if (!existsSync(path)) return undefined
  const text = readFileSync(path, 'utf8')
  rmSync(path)
  return JSON.parse(text)
}
