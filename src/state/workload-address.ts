import { workloadToText } from '#core/cost/link.ts'
import type { WorkloadInput } from '#core/cost/workload.ts'

/** Name in the query of a page that stands in a frame; `public/appearance.js` reads it before the first paint. */
const EMBED = 'embed'
/** How the last part of an address begins that carries a workload. */
export const HASH_START = '#calculator?'

/**
 * The address that brings back `input`, on the whole page also where this one stands in a frame of another site.
 *
 * - In: input and `location.href`. Out: an absolute address. Errors: none.
 */
export function linkOf(input: WorkloadInput, href: string): string {
  const url = new URL(href)
  url.searchParams.delete(EMBED)
  url.hash = ''
  return url.href + hashOf(input)
}

/** The last part of such an address. In: input. Out: from `#` on. Errors: none. */
export const hashOf = (input: WorkloadInput): string => HASH_START + workloadToText(input)

/**
 * Puts it into the address bar. `replaceState`: a keystroke is no step to go back to.
 *
 * - In: from `#` on. Out: nothing. Errors: none. Safari throws after 100 calls in 30 s; the next one mends it.
 */
export function writeAddress(hash: string): void {
  try {
    globalThis.history.replaceState(globalThis.history.state, '', hash)
  } catch {
    // The workload is still in the store and on the device.
  }
}
