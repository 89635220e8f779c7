import { createStore } from 'zustand/vanilla'
import { saved } from './saved.ts'

/** How a reader wants amounts besides USD without tax. */
export interface Exchange {
  /** KRW for US$1 as typed; empty = no KRW */
  readonly rate: string
  /** Day of that rate, `2026-11-24`; empty = not said */
  readonly on: string
  readonly vat: boolean
}

const kept = saved<Exchange>({ key: 'exchange', version: 1, accept: acceptExchange, migrate: () => undefined })

export const exchangeStore = createStore<Exchange>(() => ({ rate: '', on: '', vat: false }))

/** Brings back what the device kept. Called once the page is alive; the first render equals the prerendered HTML. */
export function loadExchange(): void {
  const exchange = kept.load()
  if (exchange) exchangeStore.setState(exchange, true)
}

/** Takes a change and keeps it. Out: false when the device would not keep it. */
export function changeExchange(change: Partial<Exchange>): boolean {
  exchangeStore.setState(change)
  return kept.save(exchangeStore.getState())
}

export const LONGEST_RATE = 20

function acceptExchange(data: unknown): Exchange | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { rate, on, vat } = data as Record<string, unknown>
  if (typeof rate !== 'string' || typeof on !== 'string' || typeof vat !== 'boolean') return undefined
  const isDay = on === '' || /^\d{4}-\d{2}-\d{2}$/.test(on)
  return rate.length <= LONGEST_RATE && isDay ? { rate, on, vat } : undefined
}
