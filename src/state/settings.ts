import { keptStore } from './kept-store.ts'

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

export const {
  store: settingsStore,
  load: loadSettings,
  change: changeSettings,
} = keptStore<Settings>(settingsSpec, { theme: 'system', size: 'normal', original: false })

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
