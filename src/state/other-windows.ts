/** A page that slept, or came back from the back button's memory, heard nothing of what was kept meanwhile. */
const EVENTS = ['storage', 'pageshow', 'visibilitychange']

const followers = new Set<() => unknown>()

/**
 * Looks at the device whenever another window may have kept something.
 *
 * - In: what looks. Out: nothing. Errors: none.
 */
export function followOtherWindows(follow: () => unknown): void {
  if (followers.size === 0)
    for (const event of EVENTS)
      globalThis.addEventListener(
        event,
        () => {
          for (const one of followers) one()
        },
        true,
      )
  followers.add(follow)
}
