import type { Bill } from './bill.ts'

/** What a month's free tier gives, and what of it is left. */
export interface FreeLeft {
  readonly free: number
  readonly left: number
}

/**
 * What a Lambda bill leaves of the free tier, requests and GB-s apart.
 *
 * - In: a bill. Out: requests and GB-s; undefined where the free tier is not applied. Errors: none.
 */
export function freeLeftOf({ lines }: Bill): { readonly requests: FreeLeft; readonly gbSeconds: FreeLeft } | undefined {
  const left = (kind: 'requests' | 'duration'): FreeLeft => {
    const formula = lines.map(line => line.formula).find(formula => formula.kind === kind)
    if (formula?.kind !== 'requests' && formula?.kind !== 'duration') return { free: 0, left: 0 }
    return { free: formula.free, left: Math.max(0, formula.free - formula.used) }
  }
  const [requests, gbSeconds] = [left('requests'), left('duration')]
  return requests.free > 0 && gbSeconds.free > 0 ? { requests, gbSeconds } : undefined
}
