import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, whatever folder a script was started in. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Where the production build lands, as vite.config.ts says. */
export const DIST = resolve(ROOT, process.env.OUT_DIR ?? 'dist')
