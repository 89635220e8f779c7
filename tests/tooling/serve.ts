import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import { ASSET_CACHE, headersFor, PAGE_CACHE } from './headers.ts'
import type { Site, SiteFile } from './site.ts'

/** A site that is being served. */
export interface Served {
  /** Where it can be opened, with a slash at the end. */
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
}

/** How to serve. Port 0 takes any free one; `under` is the folder the site stands in, `/` or `/some/course/`. */
export interface ServeOptions {
  readonly port: number
  readonly under?: string
}

/** What one request asks for: a file, another address, or nothing that exists. */
type Answer =
  | { readonly kind: 'file'; readonly file: SiteFile; readonly cache: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'missing' }

type Encoding = 'br' | 'gzip' | 'identity'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const BROTLI = { params: { [zlib.BROTLI_PARAM_QUALITY]: 9 } }
const COMPRESSIBLE = /^(text\/|application\/(json|xml|manifest)|image\/svg)/

/**
 * Serves a built site as a careful static host would: the headers of `headers.ts`, brotli or gzip computed once a
 * file, ETags, folders with a slash, 404.html for what does not exist.
 */
export async function serve(site: Site, { port, under = '/' }: ServeOptions): Promise<Served> {
  const compressed = new Map<string, Promise<Buffer>>()
  const server = createServer((request, response) => {
    respond(site, under, compressed, request, response).catch(() => response.destroy())
  })
  await listen(server, port)
  const { port: taken } = server.address() as AddressInfo
  return { url: `http://localhost:${taken}${under}`, port: taken, close: () => close(server) }
}

/** What a request path means in this site. */
export function answerOf(site: Site, under: string, path: string): Answer {
  const address = addressIn(under, path)
  if (address === undefined) return { kind: 'missing' }
  const page = address === '' || address.endsWith('/') ? `${address}index.html` : address
  const file = site.get(page)
  if (file) return { kind: 'file', file, cache: page.startsWith('assets/') ? ASSET_CACHE : PAGE_CACHE }
  return site.has(`${address}/index.html`) ? { kind: 'moved', to: `${under}${address}/` } : { kind: 'missing' }
}

function addressIn(under: string, path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.startsWith(under) ? decoded.slice(under.length) : undefined
  } catch {
    return undefined
  }
}

async function respond(
  site: Site,
  under: string,
  compressed: Map<string, Promise<Buffer>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const headers = headersFor(addressIn(under, pathname) ?? pathname)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405)
  const answer = answerOf(site, under, pathname)
  if (answer.kind === 'moved') return end(response.setHeader('Location', encodeURI(answer.to) + search), 301)
  const file = answer.kind === 'file' ? answer.file : site.get('404.html')
  if (!file) return end(response, 404)
  response.setHeader('Cache-Control', answer.kind === 'file' ? answer.cache : PAGE_CACHE)
  response.setHeader('ETag', file.etag)
  if (answer.kind === 'file' && request.headers['if-none-match'] === file.etag) return end(response, 304)
  await send(file, answer.kind === 'file' ? 200 : 404, compressed, request, response)
}

async function send(
  file: SiteFile,
  status: number,
  compressed: Map<string, Promise<Buffer>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const encoding = encodingFor(file, request.headers['accept-encoding'])
  const body = await encoded(file, encoding, compressed)
  response.writeHead(status, {
    'Content-Type': file.type,
    'Content-Length': body.length,
    Vary: 'Accept-Encoding',
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The best encoding that the browser takes and that makes the file smaller. */
export function encodingFor({ type, body }: SiteFile, accepted: string | string[] = ''): Encoding {
  if (!COMPRESSIBLE.test(type) || body.length < 512) return 'identity'
  const names = String(accepted)
    .split(',')
    .filter(name => !/;\s*q=0(\.0*)?\s*$/.test(name))
    .map(name => name.split(';')[0]?.trim())
  if (names.includes('br')) return 'br'
  return names.includes('gzip') ? 'gzip' : 'identity'
}

function encoded(file: SiteFile, encoding: Encoding, compressed: Map<string, Promise<Buffer>>): Promise<Buffer> {
  if (encoding === 'identity') return Promise.resolve(file.body)
  const key = `${encoding} ${file.etag}`
  const body = compressed.get(key) ?? (encoding === 'br' ? brotli(file.body, BROTLI) : zip(file.body))
  compressed.set(key, body)
  return body
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status
  response.end()
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', resolve)
  })
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
