import { createServer } from 'node:net'
import { err, ok, type Result } from '#core/result.ts'

const LOCAL = ['127.0.0.1', '::1'] as const

/** The port from the PORT variable, or the usual one; a sentence where it is no port. */
export function portFrom(given: string | undefined, usual: number): Result<number, string> {
  if (given === undefined || given.trim() === '') return ok(usual)
  const port = Number(given)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return ok(port)
  return err(`PORT must be a whole number from 1 to 65535, for example PORT=8080; it is '${given}'.`)
}

/** The first port from `wanted` upwards that nobody on this machine listens on; undefined where there is none. */
export async function freePort(wanted: number): Promise<number | undefined> {
  for (let port = wanted; port <= Math.min(wanted + 100, 65535); port += 1) {
    if (await isFree(port)) return port
  }
  return undefined
}

/** A browser tries both addresses of localhost, so both must be free. */
async function isFree(port: number): Promise<boolean> {
  const free = await Promise.all(LOCAL.map(host => canListen(port, host)))
  return free.every(Boolean)
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', (problem: NodeJS.ErrnoException) => resolve(problem.code === 'EADDRNOTAVAIL'))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}
