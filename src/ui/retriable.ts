/** Loads code on demand. `byHand`: somebody pressed a button to have it tried again. */
export type Loader<Module> = (byHand?: boolean) => Promise<Module>

/**
 * Loads code that can be asked for again after it did not come. Some browsers (Chromium 150 among them) remember a file that
 * failed for as long as the page lives, and ask the network no more. Who presses for another try, with the network back,
 * gets the page anew there: what was typed is kept on the device or in the address.
 *
 * - In: the import. Out: the same, to be called as often as need be. Errors: those of the import.
 */
export function retriable<Module>(load: () => Promise<Module>): Loader<Module> {
  let missed: string | undefined
  return async byHand => {
    try {
      return await load()
    } catch (cause) {
      if (byHand && missed !== undefined && (await isThere(missed))) await loadAnew()
      missed = addressIn(cause) ?? missed
      throw cause
    }
  }
}

/** Told to the window before the page is loaded anew at the place where it is: places must be exact then. */
export const BEFORE_ANEW = 'before-anew'

async function loadAnew(): Promise<void> {
  dispatchEvent(new Event(BEFORE_ANEW))
  await new Promise(requestAnimationFrame)
  location.reload()
}

/** What went wrong is that code did not come, in the words of Chromium, Firefox and Safari. */
export const isMissingCode = (cause: unknown): boolean =>
  /dynamically imported module|importing a module script/i.test(String(cause))

/** Chromium and Firefox name the file in the error's words, and nowhere else. */
const addressIn = (cause: unknown): string | undefined => /https?:\/\/\S+\.js/.exec(String(cause))?.[0]

const isThere = (address: string): Promise<boolean> =>
  fetch(address, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
