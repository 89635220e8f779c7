import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { createServer } from 'vite'
import { lessonIcons } from '#build/lesson-icons.ts'
import type { drawDiagram } from '#widgets/diagram/draw.ts'
import { BROWSER_FLAGS } from './browser-flags.ts'
import { type LessonDiagram, lessonDiagrams, modelPath, snapshotState } from './diagram-list.ts'
import { ensureKoreanFont, findBrowser } from './find-browser.ts'
import { ROOT } from './root.ts'

// `npm run diagrams` draws what has no current snapshot (`-- --all` everything); `-- --check` only says what is missing.
const CHECK = process.argv.includes('--check')
const ALL = process.argv.includes('--all')

const BLANK = '__draw'
const EMPTY_PAGE = '<!doctype html><html lang="ko"><link rel="icon" href="data:,"><body></body></html>'

const { missing, stale } = snapshotState()
const wanted = ALL ? lessonDiagrams() : missing
if (CHECK) {
  for (const { lesson, name } of missing) console.log(`${lesson}: ${name} has no snapshot`)
  for (const path of stale) console.log(`${path} belongs to no diagram`)
  process.exitCode = missing.length + stale.length === 0 ? 0 : 1
} else {
  if (wanted.length > 0) process.exitCode = await drawAll(wanted)
  for (const path of stale) rmSync(path)
  console.log(`Diagrams: ${wanted.length} drawn, ${stale.length} stale removed.`)
}

async function drawAll(diagrams: readonly LessonDiagram[]): Promise<number> {
  const found = await findBrowser()
  if (!found.ok) {
    console.error(found.error)
    return 1
  }
  const warning = await ensureKoreanFont()
  if (warning) console.warn(warning)
  const server = await drawingServer()
  const browser = await chromium.launch({ executablePath: found.value, args: [...BROWSER_FLAGS] })
  try {
    const page = await browser.newPage()
    await page.goto(`${server.resolvedUrls?.local[0]}${BLANK}`)
    const failed = await inTurn(diagrams, diagram => draw(page, diagram))
    return failed.includes(false) ? 1 : 0
  } finally {
    await browser.close()
    await server.close()
  }
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  for (const item of items) results.push(await work(item))
  return results
}

async function draw(page: Page, { source, notes, key, path, lesson, name }: LessonDiagram): Promise<boolean> {
  const drawn = await page.evaluate(
    async ([text, beside, id]) => {
      const module = '/src/widgets/diagram/draw.ts'
      const { drawDiagram: inPage } = (await import(module)) as { drawDiagram: typeof drawDiagram }
      return inPage(text, beside, id)
    },
    [source, notes, `diagram-${key}`] as const,
  )
  if (!drawn.ok) {
    const { line, detail } = drawn.error
    console.error(`${lesson}: ${name}${line ? ` line ${line}` : ''}: ${detail}`)
    return false
  }
  mkdirSync(new URL('.', `file://${path}`), { recursive: true })
  writeFileSync(path, `${drawn.value.svg}\n`)
  writeFileSync(modelPath(path), `${JSON.stringify(drawn.value.model)}\n`)
  return true
}

/** A server for the drawing code alone: no page of ours, no plugins, no watching. */
async function drawingServer() {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    cacheDir: `${ROOT}node_modules/.vite-diagrams`,
    optimizeDeps: { noDiscovery: true, include: ['mermaid', 'culori', 'yaml'] },
    server: { port: 5199, hmr: false, watch: null },
    plugins: [
      lessonIcons(`${ROOT}content`),
      {
        name: 'empty-page',
        configureServer: ({ middlewares }) => {
          middlewares.use(`/${BLANK}`, (_, response) => {
            response.setHeader('content-type', 'text/html').end(EMPTY_PAGE)
          })
        },
      },
    ],
  })
  return server.listen()
}
