/**
 * The names and values of a link's last part, `v=1&n=20`.
 *
 * - In: the text, whoever wrote it. Out: value by name; a name without `=` has an empty one.
 * - Errors: undefined when an escape is broken.
 */
export function pairsOf(text: string): ReadonlyMap<string, string> | undefined {
  try {
    return new Map(text.split('&').map(pair => [pair.split('=', 1)[0] ?? '', valueIn(pair)]))
  } catch {
    return undefined
  }
}

const valueIn = (pair: string) => (pair.includes('=') ? decodeURIComponent(pair.slice(pair.indexOf('=') + 1)) : '')
