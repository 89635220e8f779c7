import { createStore } from 'zustand/vanilla'
import { saved } from './saved.ts'

/** What a reader did in one lesson. */
export interface Reading {
  /** Ids of the sections that were read to their end. */
  readonly read: readonly string[]
  /** Words of the task items that are ticked; and of those that the lesson ticks and the reader did not want ticked. */
  readonly ticked: readonly string[]
  readonly unticked: readonly string[]
  /** Section at which the reader was last. */
  readonly at: string | undefined
}

interface ReadingState {
  readonly lesson: string
  readonly reading: Reading
  /** False once the device refused to keep something. */
  readonly isKept: boolean
}

const NOTHING: Reading = { read: [], ticked: [], unticked: [], at: undefined }

const kept = (lesson: string) =>
  saved<Reading>({ key: `reading:${lesson}`, version: 1, accept: acceptReading, migrate: () => undefined })

/** One lesson is open at a time; its reading is found by its id. */
export const readingStore = createStore<ReadingState>(() => ({ lesson: '', reading: NOTHING, isKept: true }))

/** Opens a lesson with what the device kept of it; one that is open stays as it is. */
export function openReading(lesson: string): void {
  if (readingStore.getState().lesson === lesson) return
  readingStore.setState({ lesson, reading: kept(lesson).load() ?? NOTHING, isKept: true })
}

export const markRead = (section: string) =>
  change(reading => (reading.read.includes(section) ? reading : { ...reading, read: [...reading.read, section] }))

export const markAt = (section: string) =>
  change(reading => (reading.at === section ? reading : { ...reading, at: section }))

export const tick = (task: string, isTicked: boolean) =>
  change(reading => ({
    ...reading,
    ticked: isTicked ? [...without(reading.ticked, task), task] : without(reading.ticked, task),
    unticked: isTicked ? without(reading.unticked, task) : [...without(reading.unticked, task), task],
  }))

export const selectReading = (state: ReadingState) => state.reading
export const selectIsKept = (state: ReadingState) => state.isKept

function change(to: (reading: Reading) => Reading): void {
  const { lesson, reading, isKept } = readingStore.getState()
  // Another window may have kept more since this one looked.
  const latest = (isKept ? kept(lesson).load() : undefined) ?? reading
  const next = to(latest)
  if (next === latest) return
  readingStore.setState({ reading: next, isKept: kept(lesson).save(next) })
}

const without = (list: readonly string[], item: string) => list.filter(other => other !== item)

function acceptReading(data: unknown): Reading | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { read, ticked, unticked, at } = data as Record<string, unknown>
  const isList = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every(item => typeof item === 'string')
  if (!isList(read) || !isList(ticked) || !isList(unticked)) return undefined
  return { read, ticked, unticked, at: typeof at === 'string' ? at : undefined }
}
