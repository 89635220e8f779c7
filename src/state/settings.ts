import { createStore } from 'zustand/vanilla'
import { saved } from './saved.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export const SIZES = ['small', 'normal', 'large', 'huge'] as const
export type Theme = (typeof THEMES)[number]
export type Size = (typeof SIZES)[number]

/** How this reader wants the page to look. */
export interface Settings {
  readonly theme: Theme
  readonly size: Size
  /** Show the instructor's words alone. */
  readonly original: boolean
}

/** Key and version are read by `public/appearance.js` too, before the first paint. */
export const settingsSpec = {
  key: 'settings',
  version: 1,
  accept: acceptSettings,
  migrate: () => undefined,
}

const kept = saved<Settings>(settingsSpec)

export const settingsStore = createStore<Settings>(() => ({ theme: 'system', size: 'normal', original: false }))

/** Brings back what the device kept. Called once, after the page has been hydrated with the defaults. */
export function loadSettings(): void {
  const settings = kept.load()
  if (settings) settingsStore.setState(settings, true)
}

/** Takes a change and keeps it. Out: false when the device would not keep it. */
export function changeSettings(change: Partial<Settings>): boolean {
  settingsStore.setState(change)
  return kept.save(settingsStore.getState())
}

export const selectTheme = (state: Settings) => state.theme
export const selectSize = (state: Settings) => state.size
export const selectOriginal = (state: Settings) => state.original

function acceptSettings(data: unknown): Settings | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { theme, size, original } = data as Record<string, unknown>
  const known = THEMES.find(name => name === theme)
  const step = SIZES.find(name => name === size)
  return known && step && typeof original === 'boolean' ? { theme: known, size: step, original } : undefined
}
