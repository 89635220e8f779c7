import { mkdirSync, readFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { createServer } from 'vite'
import { lessonIcons } from '#build/lesson-icons.ts'
import type { drawDiagram } from '#widgets/diagram/draw.ts'
import type { DiagramNotes } from '#widgets/diagram/roles.ts'
import { BROWSER_FLAGS } from './browser-flags.ts'
import { lessonDiagrams } from './diagram-list.ts'
import { runScript } from './door.ts'
import { ensureKoreanFont, findBrowser } from './find-browser.ts'
import { ROOT } from './root.ts'

/**
 * `npm run diagrams:sheet`: every diagram of the lessons and of the test lesson of diagrams on one sheet a theme, drawn
 * by the code as it is now, for somebody to look at. `-- 막대` draws those whose name or source has the word.
 */
const FIXTURE = `${ROOT}tests/fixtures/lessons/diagram-lesson/session.md`
const SHEETS = `${ROOT}test-results/diagram-sheet/`
const BLANK = '__sheet'
const PAGE = `<!doctype html><html lang="ko"><meta charset="utf-8"><link rel="icon" href="data:,">
<style>
  body { margin: 0; padding: 24px; columns: 3; column-gap: 24px; background: var(--paper); color: var(--ink) }
  .diagram { margin: 0 0 24px !important }
  .diagram svg[data-kind] { width: min(100%, calc(var(--wide) * 1px)) !important }
  .diagram h2 { margin: 8px 12px 0; font-size: 14px }
</style>
<body><script type="module">import '/src/app/site.css'</script></body></html>`

type Listed = { readonly name: string; readonly source: string; readonly notes: DiagramNotes }

/** The sheets: how each is named, and how the page is told to look. */
const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
  print: { colorScheme: 'light', media: 'print' },
} as const

async function drawSheets(words: readonly string[]): Promise<number> {
  const found = await findBrowser()
  if (!found.ok) throw new Error(found.error)
  const warning = await ensureKoreanFont()
  if (warning) console.warn(warning)
  const listed = [...lessonDiagrams(), ...fixtureDiagrams()].filter(({ name, source }) =>
    words.every(word => `${name}\n${source}`.includes(word)),
  )
  const server = await sheetServer()
  const browser = await chromium.launch({ executablePath: found.value, args: [...BROWSER_FLAGS] })
  try {
    const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } })
    await page.goto(`${server.resolvedUrls?.local[0]}${BLANK}`, { waitUntil: 'networkidle' })
    await page.evaluate(drawAll, listed)
    await photograph(page)
    console.log(`Diagrams: ${listed.length} on each of ${Object.keys(LOOKS).length} sheets in ${SHEETS}`)
    return 0
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Runs in the page: one figure a diagram, named; what does not draw says so in its place. */
async function drawAll(listed: readonly Listed[]) {
  const module = '/src/widgets/diagram/draw.ts'
  const { drawDiagram: draw } = (await import(module)) as { drawDiagram: typeof drawDiagram }
  for (const [index, { name, source, notes }] of listed.entries()) {
    const drawn = await draw(source, notes, `sheet-${index}`)
    const [figure, title, view] = ['figure', 'h2', 'div'].map(tag => document.createElement(tag))
    if (!figure || !title || !view) return
    figure.className = 'diagram'
    view.className = 'diagram-view'
    title.textContent = name
    if (drawn.ok) view.innerHTML = drawn.value.svg
    else view.textContent = drawn.error.detail
    if (drawn.ok) figure.style.setProperty('--wide', String(drawn.value.width))
    figure.append(title, view)
    document.body.append(figure)
  }
}

async function photograph(page: Page) {
  mkdirSync(SHEETS, { recursive: true })
  for (const [name, look] of Object.entries(LOOKS)) {
    await page.emulateMedia({ media: 'screen', forcedColors: 'none', ...look })
    await page.screenshot({ path: `${SHEETS}${name}.png`, fullPage: true })
  }
}

/** The fences of the test lesson, each under the name of its heading. */
function fixtureDiagrams(): readonly Listed[] {
  const found: Listed[] = []
  let name = ''
  const tree = unified().use(remarkParse).parse(readFileSync(FIXTURE, 'utf8'))
  visit(tree, node => {
    if (node.type === 'heading' && node.children[0]?.type === 'text') name = node.children[0].value
    if (node.type === 'code' && node.lang === 'mermaid') found.push({ name, source: node.value, notes: {} })
  })
  return found
}

/** A server for the drawing code and the style sheets alone. */
async function sheetServer() {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    cacheDir: `${ROOT}node_modules/.vite-sheet`,
    optimizeDeps: { noDiscovery: true, include: ['mermaid', 'culori', 'yaml'] },
    server: { port: 5299, hmr: false, watch: null },
    plugins: [
      lessonIcons(`${ROOT}content`, `${ROOT}tests/fixtures/lessons`),
      {
        name: 'empty-page',
        configureServer: ({ middlewares }) => {
          middlewares.use(`/${BLANK}`, (_, response) => {
            response.setHeader('content-type', 'text/html').end(PAGE)
          })
        },
      },
    ],
  })
  return server.listen()
}

await runScript(() => drawSheets(process.argv.slice(2)))
