import { createStore, type StoreApi } from 'zustand/vanilla'
import { followOtherWindows } from './other-windows.ts'
import { type SavedSpec, saved } from './saved.ts'

/** A store of one small record that the device keeps whole. */
export interface KeptStore<T> {
  readonly store: StoreApi<T>
  /** Brings back what the device kept. Called after the first render, which must equal the prerendered HTML. */
  readonly load: () => void
  /** Takes a change and keeps it. Out: false when the device would not keep it. */
  readonly change: (part: Partial<T>) => boolean
}

/**
 * - In: how it is kept; what stands before anything was kept; whether it is alike in all windows, or each goes on by itself.
 * - Out: its store. Errors: none, as `saved`.
 */
export function keptStore<T extends object>(spec: SavedSpec<T>, initial: T, isShared = true): KeptStore<T> {
  const device = saved(spec)
  const store = createStore<T>(() => initial)
  let isLoaded = false
  const load = () => {
    if (!isLoaded && isShared) followOtherWindows(() => device.hasNews() && load())
    isLoaded = true
    const kept = device.load()
    if (kept) store.setState(kept, true)
  }
  return {
    store,
    load,
    change: part => {
      // Whoever is quicker than the page, or has another window, must not write over what this one has not read.
      if (!isLoaded || (isShared && device.hasNews())) load()
      store.setState(part)
      return device.save(store.getState())
    },
  }
}
