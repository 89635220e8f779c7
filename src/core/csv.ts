/** Text stands in quotes where it must; a number is written plainly, so that a sheet can add it. */
export type Cell = string | number

/** By it Excel knows UTF-8, and so shows Hangul. */
const BYTE_ORDER_MARK = '\uFEFF'

/** What a sheet would run as a formula, also in the wide letters of a Korean keyboard. */
const RUNS = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/

const plain = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 15 })

/**
 * Rows as a CSV file.
 *
 * - In: rows of text as somebody may have typed it, and of finite numbers. Out: UTF-8 text with its byte order mark; lines end in
 *   CR LF. Text that a sheet would run as a formula begins with `'`. Errors: none.
 * - Source: RFC 4180; https://owasp.org/www-community/attacks/CSV_Injection
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + rows.map(row => `${row.map(written).join(',')}\r\n`).join('')

function written(cell: Cell): string {
  if (typeof cell === 'number') return plain.format(cell)
  const text = RUNS.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
