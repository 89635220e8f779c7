/** How one kind of thing that a user made is kept on the device. */
export interface SavedSpec<T> {
  /** Key in localStorage, without the common prefix. */
  readonly key: string
  /** Raised by one whenever the shape changes; `migrate` then learns the old shape. */
  readonly version: number
  /** The value if `data` has today's shape, else undefined. */
  readonly accept: (data: unknown) => T | undefined
  /** Lifts data of an older version to today's; undefined when it cannot be read. */
  readonly migrate: (data: unknown, from: number) => T | undefined
}

export interface Saved<T> {
  readonly load: () => T | undefined
  /** True when the device kept it. False when storage is blocked or full: the page goes on without. */
  readonly save: (value: T) => boolean
  /** True when the device has something else than what was read or kept here last: another window kept it. */
  readonly hasNews: () => boolean
}

const PREFIX = 'lambda-lesson:'

/**
 * Versioned, checked access to localStorage.
 *
 * - In: a spec. Out: `load`, `save` and `hasNews`, none of which throws.
 * - Unreadable data is set aside under `<key>:unreadable` before it is written over, so nothing the user had is lost.
 */
export function saved<T>({ key, version, accept, migrate }: SavedSpec<T>): Saved<T> {
  const name = PREFIX + key
  let seen: string | undefined
  return {
    load: () => {
      const text = read(name)
      seen = text
      if (text === undefined) return undefined
      const record = parseRecord(text)
      const value =
        record === undefined
          ? undefined
          : record.version === version
            ? accept(record.data)
            : migrate(record.data, record.version)
      if (value === undefined) write(`${name}:unreadable`, text)
      return value
    },
    save: value => {
      const text = JSON.stringify({ version, data: value })
      const isKept = write(name, text)
      if (isKept) seen = text
      return isKept
    },
    hasNews: () => read(name) !== seen,
  }
}

function parseRecord(text: string): { version: number; data: unknown } | undefined {
  try {
    const record: unknown = JSON.parse(text)
    if (typeof record !== 'object' || record === null) return undefined
    const { version, data } = record as { version?: unknown; data?: unknown }
    return typeof version === 'number' ? { version, data } : undefined
  } catch {
    return undefined
  }
}

/** Storage can be missing, blocked by the browser (it throws on access) or full (it throws on write). */
function read(name: string): string | undefined {
  try {
    return globalThis.localStorage?.getItem(name) ?? undefined
  } catch {
    return undefined
  }
}

function write(name: string, text: string): boolean {
  try {
    if (globalThis.localStorage === undefined) return false
    globalThis.localStorage.setItem(name, text)
    return true
  } catch {
    return false
  }
}
