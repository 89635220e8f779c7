import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ASSET_CACHE, PAGE_CACHE, SITE_HEADERS, UNFRAMED } from './headers.ts'
import { encodingFor, type Served, serve } from './serve.ts'
import { routesOf, type Site, siteFile } from './site.ts'

const LONG = 'word '.repeat(500)
const SITE: Site = new Map(
  Object.entries({
    'index.html': `<title>Home &amp; all</title>${LONG}`,
    '404.html': '<title>Missing</title>not here',
    'lessons/one/index.html': '<title>One</title>',
    'calculator/index.html': '<title>Calculator</title>',
    'assets/app-1a2b.js': LONG,
    '사진.svg': '<svg/>',
  }).map(([path, text]) => [path, siteFile(Buffer.from(text), path)]),
)

let root: Served
let below: Served
beforeAll(async () => {
  root = await serve(SITE, { port: 0 })
  below = await serve(SITE, { port: 0, under: '/some/course/' })
})
afterAll(async () => {
  await root.close()
  await below.close()
})

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, root.url), { redirect: 'manual', headers })

// asked | status | body starts with
it.each([
  ['', 200, '<title>Home'],
  ['lessons/one/', 200, '<title>One'],
  ['lessons/one/?v=1', 200, '<title>One'],
  ['lessons/one', 301, ''],
  ['assets/app-1a2b.js', 200, 'word word'],
  [encodeURI('사진.svg'), 200, '<svg/>'],
  ['nothing/here/', 404, '<title>Missing'],
  ['%E0%A4%A', 404, '<title>Missing'],
  ['..%2f..%2fpackage.json', 404, '<title>Missing'],
])('/%s answers %i', async (path, status, start) => {
  const response = await ask(path)
  expect(response.status).toBe(status)
  expect((await response.text()).slice(0, start.length)).toBe(start)
})

it('a folder without its slash leads to the folder and keeps the query', async () => {
  expect((await ask('lessons/one?v=1')).headers.get('location')).toBe('/lessons/one/?v=1')
})

it('everything is sent with the security headers, missing pages too', async () => {
  for (const path of ['', 'assets/app-1a2b.js', 'nothing']) {
    const { headers } = await ask(path)
    for (const [name, value] of Object.entries(SITE_HEADERS)) expect(headers.get(name)).toBe(value)
  }
})

// asked | → may another site frame it
it.each([
  ['', false],
  ['lessons/one/', false],
  ['lessons/none', false],
  ['calculator/?embed', true],
])('/%s may stand in a frame of another site: %s', async (path, allowed) => {
  for (const { url } of [root, below]) {
    const { headers } = await fetch(new URL(path, url))
    expect(headers.get('x-frame-options')).toBe(allowed ? null : 'SAMEORIGIN')
    expect(headers.get('content-security-policy')).not.toContain('frame-ancestors')
  }
})

it('no script may stand inside a page', () => {
  expect(SITE_HEADERS['Content-Security-Policy']).toContain("script-src 'self';")
})

it('public/_headers tells static hosts the same', () => {
  const linesOf = (headers: object) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  const unframed = UNFRAMED.pages.flatMap(page => [page, ...linesOf(UNFRAMED.headers), ''])
  const assets = ['/assets/*', ...linesOf({ 'Cache-Control': ASSET_CACHE }), '']
  const wanted = ['/*', ...linesOf(SITE_HEADERS), '', ...unframed, ...assets].join('\n')
  expect(readFileSync('public/_headers', 'utf8')).toBe(wanted)
})

it('each page holds the policy itself, for hosts that send no headers', () => {
  const [, policy] =
    /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(readFileSync('index.html', 'utf8')) ?? []
  expect(policy).toBe(SITE_HEADERS['Content-Security-Policy'])
})

it('hashed files are kept for ever, pages are asked about again', async () => {
  expect((await ask('assets/app-1a2b.js')).headers.get('cache-control')).toBe(ASSET_CACHE)
  expect((await ask('')).headers.get('cache-control')).toBe(PAGE_CACHE)
})

it('a page that has not changed is not sent again', async () => {
  const etag = (await ask('')).headers.get('etag') ?? ''
  expect((await ask('', { 'if-none-match': etag })).status).toBe(304)
})

// accepted | encoding
it.each([
  ['gzip, deflate, br', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip', 'gzip'],
  ['', 'identity'],
])('with "%s" accepted a long page is sent as %s', (accepted, encoding) => {
  expect(encodingFor(siteFile(Buffer.from(LONG), 'a.html'), accepted)).toBe(encoding)
})

it('pictures and tiny files are not compressed', () => {
  expect(encodingFor(siteFile(Buffer.from(LONG), 'a.png'), 'br')).toBe('identity')
  expect(encodingFor(siteFile(Buffer.from('short'), 'a.html'), 'br')).toBe('identity')
})

it('the site can stand in a folder of another site', async () => {
  expect(below.url).toMatch(/\/some\/course\/$/)
  expect((await fetch(`${below.url}lessons/one/`)).status).toBe(200)
  expect((await fetch(new URL('/lessons/one/', below.url))).status).toBe(404)
})

it('only reading is allowed', async () => {
  expect((await fetch(root.url, { method: 'POST' })).status).toBe(405)
})

it('the pages of a site are listed by address with their titles', () => {
  expect(routesOf(SITE)).toEqual([
    { path: '', title: 'Home & all' },
    { path: 'calculator/', title: 'Calculator' },
    { path: 'lessons/one/', title: 'One' },
  ])
})
