import { createStore, type StoreApi } from 'zustand/vanilla'
import { followOtherWindows } from './other-windows.ts'
import { type SavedSpec, saved } from './saved.ts'

/** A record as one window has it, and how it stands with it. */
export interface SharedState<T, U> {
  readonly record: T
  /** False until the device was asked, so that the first render equals the prerendered HTML. */
  readonly awake: boolean
  /** False once the device refused to keep a change: storage is blocked or full. */
  readonly kept: boolean
  /** What the last deletion threw away, until the next change. */
  readonly undo: U | undefined
}

/** A record that every window of the browser reads and changes: what the device keeps is the latest. */
export interface SharedRecord<T, U> {
  readonly store: StoreApi<SharedState<T, U>>
  /** Brings back what the device kept; from then on the store follows the other windows. */
  readonly wake: () => void
  /** The record with what another window kept since. The same object while there is nothing new. */
  readonly latest: () => T
  /** Takes a record and keeps it; `undo` is what it threw away. */
  readonly put: (record: T, undo?: U) => void
  /** Takes what comes of the latest record and keeps it. */
  readonly change: (next: (latest: T, undo: U | undefined) => T) => void
}

/** What of two windows' records counts: `own` of this one, `kept` of the device. */
export type Join<T> = (own: T, kept: T) => T

/**
 * A record that all windows share.
 *
 * - In: how it is kept; what stands before anything was kept; how what only this window has joins what another kept, if
 *   it has any such thing.
 * - Out: the record. Errors: none, as `saved`; where nothing is kept, the window goes on with its own.
 */
export function sharedRecord<T extends object, U = never>(
  spec: SavedSpec<T>,
  empty: T,
  join: Join<T> = (_, kept) => kept,
): SharedRecord<T, U> {
  const device = saved(spec)
  const store = createStore<SharedState<T, U>>(() => ({ record: empty, awake: false, kept: true, undo: undefined }))
  const latest = () => {
    const { record, awake, kept } = store.getState()
    // A device that refused a change does not have the latest.
    const news = kept && (!awake || device.hasNews()) ? device.load() : undefined
    if (news !== undefined) store.setState({ record: join(record, news) })
    return store.getState().record
  }
  const put = (record: T, undo?: U) => store.setState({ record, undo, kept: device.save(record) })
  return {
    store,
    wake: () => {
      latest()
      store.setState({ awake: true })
      followOtherWindows(latest)
    },
    latest,
    put,
    change: next => put(next(latest(), store.getState().undo)),
  }
}

/**
 * Clearing a record, and taking that back: what came since then stays.
 *
 * - In: the record; what it is once it is cleared; what was cleared and what is there now → both together.
 * - Out: the two functions. Errors: none; without a clearing nothing is taken back.
 */
export const clearing = <T extends object>(
  { latest, put, change }: SharedRecord<T, T>,
  empty: T,
  together: (cleared: T, now: T) => T,
) => ({
  clear: () => put(empty, latest()),
  undoClear: () => change((now, cleared) => (cleared === undefined ? now : together(cleared, now))),
})
