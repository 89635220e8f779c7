/** A block of a lesson as it was laid out in the column of the stage. Lengths in the stage's own px. */
export interface Piece {
  /** Where it begins and ends, from the top of the column. */
  readonly top: number
  readonly bottom: number
  /** A heading: it stands with what follows, never at the end of a screen. */
  readonly opens: boolean
  /** Fills a screen of its own, a heading before it aside. */
  readonly alone: boolean
}

/**
 * Blocks → screens, each as full as the room lets it be.
 *
 * - In: the blocks of one section in the order of the text; the height of a screen.
 * - Out: indices of the blocks of each screen, in order, none left out. A block that is higher than the room has a screen
 *   of its own, as one that is `alone`; headings before either go with it. Errors: none.
 */
export function packed(pieces: readonly Piece[], room: number): readonly (readonly number[])[] {
  const screens: number[][] = []
  let screen: number[] = []
  const close = () => {
    if (screen.length > 0) screens.push(screen)
    screen = []
  }
  for (const [index, piece] of pieces.entries()) {
    const first = pieces[screen[0] ?? index] ?? piece
    const isFull = piece.bottom - first.top > room
    if (isFull || piece.alone || endsAlone(pieces, screen)) {
      const headings = trailing(pieces, screen)
      screen = screen.slice(0, screen.length - headings.length)
      close()
      screen = headings
    }
    screen.push(index)
  }
  close()
  return screens
}

/** The last block on the screen wants it for itself. */
const endsAlone = (pieces: readonly Piece[], screen: readonly number[]) => pieces[screen.at(-1) ?? -1]?.alone === true

/** The headings at the end of a screen. */
function trailing(pieces: readonly Piece[], screen: readonly number[]): number[] {
  const last = screen.findLastIndex(index => pieces[index]?.opens !== true)
  return screen.slice(last + 1)
}

/**
 * One block that is too high, at the borders of its own parts (items, rows, lines) → runs of parts that fit.
 *
 * - In: where each part begins and ends; the height of a screen, what is repeated on each taken off.
 * - Out: first index of each run, `[0]` for one that fits. A part that is higher than the room is a run of its own.
 */
export function runs(parts: readonly Pick<Piece, 'top' | 'bottom'>[], room: number): readonly number[] {
  const starts: number[] = parts.length > 0 ? [0] : []
  for (const [index, { bottom }] of parts.entries()) {
    const from = parts[starts.at(-1) ?? 0]?.top ?? 0
    if (bottom - from > room && index > (starts.at(-1) ?? 0)) starts.push(index)
  }
  return starts
}
