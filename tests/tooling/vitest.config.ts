import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { lessonIcons } from '#build/lesson-icons.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const NEEDS_A_PAGE = ['app', 'prose', 'state', 'ui', 'widgets'].map(room => `tests/${room}/**/*.test.{ts,tsx}`)

// Rooms that draw get a DOM; the rest proves by running in plain Node that it needs none.
export default defineConfig({
  root,
  plugins: [lessonIcons(`${root}tests/fixtures/lessons`)],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // What these rooms load keeps nothing of a test: once for all files takes a third less time.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/fixtures/**', ...NEEDS_A_PAGE],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: NEEDS_A_PAGE,
          // A fresh page for each file, but not a fresh process: less than half the time.
          pool: 'vmThreads',
          setupFiles: ['tests/tooling/page-setup.ts'],
        },
      },
    ],
    // Vitest would leave one of two cores to itself, which does next to nothing.
    maxWorkers: availableParallelism(),
    testTimeout: 20_000,
    restoreMocks: true,
  },
})
