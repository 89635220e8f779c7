import { settingsStore } from '#state/settings.ts'

/** Writes the reader's settings on <html>, where the style sheets look for them, whenever they change. */
export function showSettings(): void {
  settingsStore.subscribe(({ theme, size, original }) => {
    const { dataset } = document.documentElement
    dataset.theme = theme
    dataset.size = size
    dataset.original = String(original)
  })
}
