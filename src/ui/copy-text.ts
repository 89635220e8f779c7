/**
 * Puts a text into the clipboard. Out of a secure context, e.g. at a plain http address of the classroom, there is none.
 *
 * - Out: whether it is there.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await globalThis.navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
