import { keptStore } from './kept-store.ts'

/** How this instructor works with the stage. */
export interface ShowPrefs {
  /** Shortcuts of a single letter are on (WCAG 2.1.4). */
  readonly letters: boolean
}

export const prefsSpec = {
  key: 'show-prefs',
  version: 1,
  accept: (data: unknown): ShowPrefs | undefined =>
    typeof data === 'object' && data !== null && typeof (data as ShowPrefs).letters === 'boolean'
      ? { letters: (data as ShowPrefs).letters }
      : undefined,
  migrate: () => undefined,
}

export const {
  store: prefsStore,
  load: loadPrefs,
  change: changePrefs,
} = keptStore<ShowPrefs>(prefsSpec, { letters: true })

export const selectLetters = (state: ShowPrefs) => state.letters
