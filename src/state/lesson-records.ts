import { createStore, type StoreApi } from 'zustand/vanilla'
import { type SavedSpec, saved } from './saved.ts'

/** One lesson's record, and how it stands with it. */
export interface LessonRecordState<T> {
  readonly record: T
  /** False once the device refused to keep a change: storage is blocked or full. */
  readonly kept: boolean
  /** What `clear` threw away, until the next change. */
  readonly cleared: T | undefined
}

/** Records of one kind, one for each lesson. */
export interface LessonRecords<T> {
  readonly storeOf: (lesson: string) => StoreApi<LessonRecordState<T>>
  /** Brings back what the device kept. Called after the first render, which must equal the prerendered HTML. */
  readonly wake: (lesson: string) => void
  readonly change: (lesson: string, next: (record: T) => T) => void
  readonly clear: (lesson: string) => void
  /** Takes back the last `clear`; without one nothing happens. */
  readonly undoClear: (lesson: string) => void
}

/**
 * Stores of small records that the device keeps, each under `<key>:<lesson>`.
 *
 * - In: how one is kept; what stands before anything was kept. Out: the records. Errors: none, as `saved`.
 */
export function lessonRecords<T extends object>(spec: SavedSpec<T>, empty: T): LessonRecords<T> {
  const shelves = new Map<string, Shelf<T>>()
  const shelfOf = (lesson: string): Shelf<T> => {
    const shelf = shelves.get(lesson) ?? newShelf({ ...spec, key: `${spec.key}:${lesson}` }, empty)
    shelves.set(lesson, shelf)
    return shelf
  }
  const put = ({ store, device }: Shelf<T>, record: T, cleared?: T) =>
    store.setState({ record, cleared, kept: device.save(record) })
  return {
    storeOf: lesson => shelfOf(lesson).store,
    wake: lesson => {
      const { store } = shelfOf(lesson)
      store.setState({ record: latest(shelfOf(lesson)) })
    },
    change: (lesson, next) => put(shelfOf(lesson), next(latest(shelfOf(lesson)))),
    clear: lesson => put(shelfOf(lesson), empty, latest(shelfOf(lesson))),
    undoClear: lesson => {
      const { cleared } = shelfOf(lesson).store.getState()
      if (cleared !== undefined) put(shelfOf(lesson), cleared)
    },
  }
}

interface Shelf<T> {
  readonly store: StoreApi<LessonRecordState<T>>
  readonly device: ReturnType<typeof saved<T>>
}

const newShelf = <T extends object>(spec: SavedSpec<T>, empty: T): Shelf<T> => ({
  store: createStore<LessonRecordState<T>>(() => ({ record: empty, kept: true, cleared: undefined })),
  device: saved(spec),
})

/** Another window may have kept more since this one looked. */
function latest<T>({ store, device }: Shelf<T>): T {
  const { record, kept } = store.getState()
  return (kept ? device.load() : undefined) ?? record
}
