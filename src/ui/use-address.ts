import { useSyncExternalStore } from 'react'

/** The page's address once a script answers; undefined in the page as it was built and in the first render. */
export const useAddress = (): string | undefined =>
  useSyncExternalStore(
    () => () => {},
    () => globalThis.location.href,
    () => undefined,
  )
