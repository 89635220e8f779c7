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
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: 'line',
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:4173/',
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    actionTimeout: 5_000,
    navigationTimeout: 15_000,
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
