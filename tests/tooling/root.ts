import { fileURLToPath } from 'node:url'

/** The project's folder, whatever folder a script was started in. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Where the production build lands. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))
