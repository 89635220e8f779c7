import { cpus, loadavg } from 'node:os'
import type { Browser } from '@playwright/test'
import { heavyFiles, loadNote, report, type Target, targetsOf } from './bench-report.ts'
import { serve } from './serve.ts'
import { type Site, withoutScripts } from './site.ts'
import { shiftWhileReading, type Visit, visit } from './visit.ts'

const VISITS = 7

/** Visits a page and the same page without scripts in turn, prints what was measured and gives the targets. */
export async function compared(browser: Browser, site: Site, page: string): Promise<Target[]> {
  const path = page.replace(/index\.html$/, '')
  const [live, still] = await Promise.all([serve(site, { port: 0 }), serve(withoutScripts(site, page), { port: 0 })])
  const [before = 0] = loadavg()
  const liveVisits: Visit[] = []
  const stillVisits: Visit[] = []
  // The first visits only fill the server's store of compressed files.
  for (const { url } of [live, still]) await visit(browser, url + path)
  for (let round = 0; round < VISITS; round += 1) {
    liveVisits.push(await visit(browser, live.url + path))
    stillVisits.push(await visit(browser, still.url + path))
  }
  const reading = await shiftWhileReading(browser, live.url + path)
  const heavy = heavyFiles(liveVisits[0]?.files ?? [], site)
  const targets = targetsOf(liveVisits, stillVisits, reading, heavy)
  console.log(report(path, liveVisits, stillVisits, targets))
  console.log(`\n${loadNote(before, cpus().length)}`)
  await Promise.all([live.close(), still.close()])
  return targets
}
