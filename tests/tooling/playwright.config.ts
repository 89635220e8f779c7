import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS } from './browser-flags.ts'

const executablePath = process.env.CHROME_PATH

// The site is served by the script that starts the tests (browser.ts, check.ts); it passes BASE_URL and CHROME_PATH.
export default defineConfig({
  testDir: '../browser',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // No limits of speed: a busy machine may take its time, and only what never comes fails.
  timeout: 60_000,
  expect: { timeout: 15_000 },
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
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        viewport: { width: 1280, height: 900 },
        launchOptions: { args: [...BROWSER_FLAGS], ...(executablePath ? { executablePath } : {}) },
      },
    },
  ],
})
