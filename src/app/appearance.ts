import { loadSettings, type Settings, settingsStore } from '#state/settings.ts'

/** Writes the reader's settings on <html>, where the style sheets look for them, now and whenever they change. */
export function showSettings(): void {
  loadSettings()
  const settings = settingsStore.getState()
  // Where nothing was kept, and no reader was quicker than this, the page stands as the device wants it.
  if (settings !== settingsStore.getInitialState()) show(settings)
  settingsStore.subscribe(show)
}

function show({ theme, size, original }: Settings): void {
  const { dataset } = document.documentElement
  dataset.theme = theme
  dataset.size = size
  dataset.original = String(original)
}
