import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS } from './browser-flags.ts'

/**
 * What needs the whole browser: pages that sleep while one is elsewhere, frames in a process of their own, and a page of all
 * types of Mermaid, on which the headless shell has stopped painting once in some twenty visits.
 */
const NEEDS_ALL = ['**/quiz-back.spec.ts', '**/diagram-hostile.spec.ts', '**/lessons.spec.ts']

/**
 * With two cores Chromium paints in one thread, which in one cold visit of some twenty-five did not take up its last task: the
 * page then never got a frame again. With more threads that is rarer (`whereFramesCome` in `page-moves.ts` goes on from there).
 */
const PAINTERS = '--num-raster-threads=4'

const project = (name: string, executablePath: string | undefined) => ({
  name,
  use: {
    browserName: 'chromium' as const,
    viewport: { width: 1280, height: 900 },
    launchOptions: { args: [...BROWSER_FLAGS, PAINTERS], ...(executablePath ? { executablePath } : {}) },
  },
})

// The site is served by the script that starts the tests (browser.ts, check.ts); it passes BASE_URL and the paths of the browsers.
export default defineConfig({
  testDir: '../browser',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // No limits of speed: a busy machine may take its time, and only what never comes fails.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'line',
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:4173/',
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: 'off',
    screenshot: 'off',
    video: 'off',
  },
  projects: [
    { ...project('chromium', process.env.CHROME_PATH), testMatch: NEEDS_ALL },
    { ...project('headless', process.env.QUICK_PATH ?? process.env.CHROME_PATH), testIgnore: NEEDS_ALL },
  ],
})
