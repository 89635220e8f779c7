import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createServer, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite'
import type { Page } from './draw-page.tsx'
import type { LessonFolder } from './read-content.ts'
import type { Site } from './site.tsx'
import { fillTemplate, POLICY } from './template.ts'

const SITE = '/src/build/site.tsx'
const READ = '/src/build/read-content.ts'
const MISTAKE = '/src/source/mistake.ts'

/** Rooms that the browser never loads: Vite would not tell the page that they changed. */
const DRAWN_AT_BUILD = /\/src\/(build|prose|source)\//

/** Draws every page of `content/` at build, and on each request while authors work. */
export function lessonPages({ content }: { readonly content: string }): Plugin {
  let config: ResolvedConfig
  return {
    name: 'lesson-pages',
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      server.watcher.add(content)
      server.watcher.on('all', (_, path) => {
        if (path.startsWith(content) || DRAWN_AT_BUILD.test(path)) server.ws.send({ type: 'full-reload' })
      })
      return () => {
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.originalUrl ?? '/', 'http://localhost').pathname.slice(1)
          answer(server, content, path).then(
            html => (html === undefined ? next() : response.setHeader('Content-Type', 'text/html').end(html)),
            next,
          )
        })
      }
    },
    async writeBundle() {
      await writePages(config, content)
    },
  }
}

/** Asks the site room through Vite, so that the browser's source and the build's are one. */
async function draw(server: ViteDevServer, content: string): Promise<{ site: Site; folders: readonly LessonFolder[] }> {
  const { readContent } = (await server.ssrLoadModule(READ)) as typeof import('./read-content.ts')
  const { drawSite } = (await server.ssrLoadModule(SITE)) as typeof import('./site.tsx')
  const folders = readContent(content)
  return { site: await drawSite(folders), folders }
}

async function answer(server: ViteDevServer, content: string, path: string): Promise<string | undefined> {
  const { site } = await draw(server, content)
  const page = site.pages.find(other => other.path === path || other.path === `${path}/`)
  if (page === undefined) return undefined
  // Vite's own scripts in the page of an author at work are inline, which the site's policy forbids.
  const template = readFileSync(join(server.config.root, 'index.html'), 'utf8').replace(POLICY, '')
  const [first, ...more] = site.mistakes
  if (first) {
    const { mistakeText } = (await server.ssrLoadModule(MISTAKE)) as typeof import('../source/mistake.ts')
    const message = [first, ...more].map(mistakeText).join('\n\n')
    const loc = { file: join(server.config.root, first.file), line: first.line, column: 0 }
    const err = { message, stack: '', plugin: 'lesson-pages', id: first.file, loc }
    server.ws.on('connection', function once() {
      server.ws.off('connection', once)
      server.ws.send({ type: 'error', err })
    })
  }
  return server.transformIndexHtml(`/${path}`, fillTemplate(template, page))
}

async function writePages(config: ResolvedConfig, content: string): Promise<void> {
  const server = await createServer({
    configFile: config.configFile ?? false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  })
  try {
    const { site, folders } = await draw(server, content)
    const { mistakeText } = (await server.ssrLoadModule(MISTAKE)) as typeof import('../source/mistake.ts')
    for (const notice of site.notices) config.logger.warn(mistakeText(notice))
    if (site.mistakes.length > 0)
      throw new Error(
        `The lessons have ${site.mistakes.length} mistake(s):\n\n${site.mistakes.map(mistakeText).join('\n')}`,
      )
    const out = resolve(config.root, config.build.outDir)
    const template = readFileSync(join(out, 'index.html'), 'utf8')
    for (const page of site.pages) writePage(out, template, page)
    copyAssets(out, folders)
  } finally {
    await server.close()
  }
}

function writePage(out: string, template: string, page: Page): void {
  const file = join(out, page.path.endsWith('.html') ? page.path : join(page.path, 'index.html'))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, fillTemplate(template, page))
}

function copyAssets(out: string, folders: readonly LessonFolder[]): void {
  for (const { id, assets } of folders) for (const [name, path] of assets) cpSync(path, join(out, 'lessons', id, name))
}
