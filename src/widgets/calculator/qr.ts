import qrcode from 'qrcode-generator'

/** A QR code to be drawn: squares of 1, its quiet zone included. */
export interface Qr {
  readonly size: number
  /** SVG path of everything dark */
  readonly path: string
}

/** Light squares around the code. Source of both: ISO/IEC 18004, version 40, level L, bytes. */
const QUIET = 4
const MOST_LETTERS = 2953

/** Undefined where no code can hold the text, which is an address: letters of one byte each. */
export function qrOf(text: string): Qr | undefined {
  if (text.length > MOST_LETTERS) return undefined
  // On a screen nothing is scratched: the lowest correction gives the largest squares.
  const code = qrcode(0, 'L')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const rows = Array.from({ length: count }, (_, row) => rowPath(row, count, column => code.isDark(row, column)))
  return { size: count + 2 * QUIET, path: rows.join('') }
}

/** One stroke for dark squares that touch, so that no seam shows between them. */
function rowPath(row: number, count: number, isDark: (column: number) => boolean): string {
  let path = ''
  for (let from = 0; from < count; from += 1) {
    if (!isDark(from)) continue
    let to = from + 1
    while (to < count && isDark(to)) to += 1
    path += `M${from + QUIET} ${row + QUIET}h${to - from}v1h${from - to}z`
    from = to
  }
  return path
}
