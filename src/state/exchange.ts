import { keptStore } from './kept-store.ts'

/** How a reader wants amounts besides USD without tax. */
export interface Exchange {
  /** KRW for US$1 as typed; empty = no KRW */
  readonly rate: string
  /** Day of that rate, `2026-11-24`; empty = not said */
  readonly on: string
  readonly vat: boolean
}

export const {
  store: exchangeStore,
  load: loadExchange,
  change: changeExchange,
} = keptStore<Exchange>(
  { key: 'exchange', version: 1, accept: acceptExchange, migrate: () => undefined },
  { rate: '', on: '', vat: false },
)

/** Letters of a typed rate */
export const LONGEST_RATE = 20

function acceptExchange(data: unknown): Exchange | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { rate, on, vat } = data as Record<string, unknown>
  if (typeof rate !== 'string' || typeof on !== 'string' || typeof vat !== 'boolean') return undefined
  const isDay = on === '' || /^\d{4}-\d{2}-\d{2}$/.test(on)
  return rate.length <= LONGEST_RATE && isDay ? { rate, on, vat } : undefined
}
