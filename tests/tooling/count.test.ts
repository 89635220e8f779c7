import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { fromExitCode, fromPlaywright, fromVitest, NOTHING_RAN, total } from './count.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'count-'))
afterAll(() => rmSync(FOLDER, { recursive: true }))

function reportOf(data: unknown): string {
  const path = join(FOLDER, 'report.json')
  writeFileSync(path, JSON.stringify(data))
  return path
}

const FILE = { status: 'passed', assertionResults: [{}] }
const BROKEN_FILE = { status: 'failed', assertionResults: [] }

// what | passed | failed | skipped | todo | files | exit code | → passed | → failed
it.each([
  ['all pass', 5, 0, 0, 0, [FILE], 0, 5, 0],
  ['a failed test fails', 4, 1, 0, 0, [FILE], 1, 4, 1],
  ['skipped and planned tests fail', 3, 0, 1, 1, [FILE], 0, 3, 2],
  ['a file that does not load fails', 3, 0, 0, 0, [FILE, BROKEN_FILE], 1, 3, 1],
  ['an error outside of tests fails', 3, 0, 0, 0, [FILE], 1, 3, 1],
  ['no test at all fails', 0, 0, 0, 0, [], 0, 0, 1],
])('unit tests: %s', (_, passed, failed, skipped, todo, files, code, sumPassed, sumFailed) => {
  const report = reportOf({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: todo,
    testResults: files,
  })
  expect(fromVitest(report, code)).toMatchObject({ passed: sumPassed, failed: sumFailed })
})

// what | expected | unexpected | flaky | skipped | errors | exit code | → failed
it.each([
  ['all pass', 5, 0, 0, 0, [], 0, 0],
  ['a failed test fails', 5, 1, 0, 0, [], 1, 1],
  ['one that passes at a second try fails', 5, 0, 1, 0, [], 0, 1],
  ['a skipped test fails', 5, 0, 0, 1, [], 0, 1],
  ['a file that does not load fails', 5, 0, 0, 0, [{}], 1, 1],
  ['a stopped run fails', 5, 0, 0, 0, [], 1, 1],
])('browser tests: %s', (_, expected, unexpected, flaky, skipped, errors, code, failed) => {
  const report = reportOf({ stats: { expected, unexpected, flaky, skipped }, errors })
  expect(fromPlaywright(report, code)).toEqual({ passed: 5, failed, skipped })
})

it('a report is read once, so an old one never counts for a new run', () => {
  const report = reportOf({ stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] })
  expect(fromPlaywright(report, 0).passed).toBe(1)
  expect(fromPlaywright(report, 0)).toEqual(NOTHING_RAN)
})

it('parts are added up', () => {
  expect(total([fromExitCode({ code: 0 }), fromExitCode({ code: 2 }), { passed: 3, failed: 1, skipped: 1 }])).toEqual({
    passed: 4,
    failed: 2,
    skipped: 1,
  })
})
