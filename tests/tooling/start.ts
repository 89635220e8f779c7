import { builtSite } from './build-site.ts'
import { runScript } from './door.ts'
import { freePort, portFrom } from './port.ts'
import { serve } from './serve.ts'
import { routesOf } from './site.ts'

const USUAL_PORT = 4173

/** `npm start`: builds the site, serves it, and says what can be opened. */
async function start(): Promise<number> {
  const wanted = portFrom(process.env.PORT, USUAL_PORT)
  if (!wanted.ok) throw new Error(wanted.error)
  console.log('Building the site ...')
  const site = await builtSite()
  const port = await freePort(wanted.value)
  if (port === undefined) throw new Error(`No port from ${wanted.value} upwards is free: choose another with PORT.`)
  if (port !== wanted.value) console.log(`Port ${wanted.value} is taken; using ${port}.`)
  const { url } = await serve(site, { port })
  console.log(`\nOpen ${url}\n`)
  for (const { path, title } of routesOf(site)) console.log(`  ${url}${path}  ${title}`)
  console.log('\nStop with Ctrl+C.')
  return 0
}

await runScript(start)
