import { keptStore } from './kept-store.ts'

/** Whether the lesson also shows what the reader's own workload costs. */
export interface Mine {
  readonly on: boolean
}

export const {
  store: mineStore,
  load: loadMine,
  change: changeMine,
} = keptStore<Mine>({ key: 'mine', version: 1, accept: acceptMine, migrate: () => undefined }, { on: false })

function acceptMine(data: unknown): Mine | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { on } = data as Record<string, unknown>
  return typeof on === 'boolean' ? { on } : undefined
}
