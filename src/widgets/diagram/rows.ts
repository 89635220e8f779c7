/** One line of an author's text and its number there. */
export interface Row {
  readonly text: string
  readonly number: number
}

export const rowsOf = (source: string): readonly Row[] =>
  source.split('\n').map((text, index) => ({ text, number: index + 1 }))

const COMMENT = /^\s*%%(?!\{)/

export const withoutComments = (rows: readonly Row[]): readonly Row[] => rows.filter(({ text }) => !COMMENT.test(text))

export const isWritten = ({ text }: Row): boolean => text.trim() !== ''

/** The pieces between line ends and semicolons, each with the number of its line. */
export const statementsOf = (rows: readonly Row[]): readonly Row[] =>
  rows.flatMap(({ text, number }) => text.split(';').map(piece => ({ text: piece.trim(), number })))

/** The text itself, and how to find the author's line for a place in it. */
export function placed(rows: readonly Row[]): { readonly text: string; readonly lineAt: (index: number) => number } {
  const text = rows.map(row => row.text).join('\n')
  return { text, lineAt: index => rows[text.slice(0, index).split('\n').length - 1]?.number ?? 1 }
}
