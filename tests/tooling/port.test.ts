import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { err, ok } from '#core/result.ts'
import { freePort, portFrom } from './port.ts'

it.each([
  [undefined, ok(4173)],
  ['', ok(4173)],
  ['8080', ok(8080)],
  ['0', err("PORT must be a whole number from 1 to 65535, for example PORT=8080; it is '0'.")],
  ['70000', err("PORT must be a whole number from 1 to 65535, for example PORT=8080; it is '70000'.")],
  ['web', err("PORT must be a whole number from 1 to 65535, for example PORT=8080; it is 'web'.")],
])('PORT=%s', (given, port) => {
  expect(portFrom(given, 4173)).toEqual(port)
})

it('a port that somebody listens on is passed over', async () => {
  const server = createServer()
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  expect(await freePort(port)).toBeGreaterThan(port)
  server.close()
})
