import { builtSite } from './build-site.ts'
import { freePort, portFrom } from './port.ts'
import { serve } from './serve.ts'
import { routesOf } from './site.ts'

const USUAL_PORT = 4173

/** `npm start`: builds the site, serves it, and says what can be opened. */
async function start(): Promise<void> {
  const wanted = portFrom(process.env.PORT, USUAL_PORT)
  if (!wanted.ok) return stop(wanted.error)
  console.log('Building the site ...')
  const site = await builtSite()
  const port = await freePort(wanted.value)
  if (port === undefined) return stop(`No port from ${wanted.value} upwards is free. Choose another with PORT=8080.`)
  if (port !== wanted.value) console.log(`Port ${wanted.value} is taken; using ${port}.`)
  const { url } = await serve(site, { port })
  console.log(`\nOpen ${url}\n`)
  for (const { path, title } of routesOf(site)) console.log(`  ${url}${path}  ${title}`)
  console.log('\nStop with Ctrl+C.')
}

function stop(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}

start().catch((problem: unknown) => stop(problem instanceof Error ? problem.message : String(problem)))
