import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { DIST, ROOT } from './root.ts'
import { readSite, type Site } from './site.ts'

/** Builds the production site and reads it. Throws with the build's own report when the content or code is wrong. */
export async function builtSite(): Promise<Site> {
  await build({ root: ROOT, logLevel: 'warn' })
  return readSite(DIST)
}

/** The site as it was last built; builds it where there is none yet. */
export async function lastBuiltSite(): Promise<Site> {
  return existsSync(join(DIST, 'index.html')) ? readSite(DIST) : await builtSite()
}
