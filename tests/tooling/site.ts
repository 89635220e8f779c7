import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** One file as it is sent: bytes and headers of its own. */
export interface SiteFile {
  readonly body: Buffer
  readonly type: string
  readonly etag: string
}

/** A built site in memory: address below the site's root (`lessons/x/index.html`) → file. */
export type Site = ReadonlyMap<string, SiteFile>

/** Address and title of a page that can be opened. */
export interface Route {
  readonly path: string
  readonly title: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/** Reads a built site. Only the files found here can ever be sent, so no request can reach outside the folder. */
export function readSite(folder: string): Site {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => join(folder, path))
    .filter(path => statSync(path).isFile())
  return new Map(paths.map(path => [addressOf(folder, path), siteFile(readFileSync(path), path)]))
}

/** A file of a site from its bytes and its name. */
export function siteFile(body: Buffer, name: string): SiteFile {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 20)
  return { body, type: TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream', etag: `"${hash}"` }
}

/** The pages of a site, home first. */
export function routesOf(site: Site): Route[] {
  return [...site]
    .filter(([path]) => path === 'index.html' || path.endsWith('/index.html'))
    .map(([path, { body }]) => ({ path: path.replace(/index\.html$/, ''), title: titleOf(body.toString('utf8')) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

const EMPTY = 'empty.js'

/**
 * The same site with one page from which every script, and every hint to load one, is cut. One empty script stays in the
 * head: Chrome shows a page without any only when it is whole, about a second and a half later than this one, and beside
 * that every page looks fast.
 */
export function withoutScripts(site: Site, page: string): Site {
  const html = site.get(page)?.body.toString('utf8') ?? ''
  const bare = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<link\b[^>]*\brel="?(modulepreload|preload|prefetch)"?[^>]*>/gi, link =>
      /as="?style/.test(link) ? link : '',
    )
    .replace('</head>', `<script src="/${EMPTY}"></script></head>`)
  return new Map([...site, [page, siteFile(Buffer.from(bare), page)], [EMPTY, siteFile(Buffer.from(''), EMPTY)]])
}

function titleOf(html: string): string {
  const title = /<title[^>]*>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? ''
  return title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

const addressOf = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')
