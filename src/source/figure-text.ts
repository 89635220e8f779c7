const PLACEHOLDER = /\{\{\s*([^{}\s]+)\s*\}\}/g

/** Text with `{{figure.key}}` replaced, and the keys that nobody knows. */
export interface FilledText {
  readonly text: string
  readonly unknown: readonly string[]
}

export function fillFigures(text: string, written: (key: string) => string | undefined): FilledText {
  const unknown: string[] = []
  const filled = text.replace(PLACEHOLDER, (whole, key: string) => {
    const found = written(key)
    if (found === undefined) unknown.push(key)
    return found ?? whole
  })
  return { text: filled, unknown }
}
