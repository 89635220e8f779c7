import { type KeyboardEvent, useState } from 'react'

/** A cell of a map: its row from the foot, its column from the left. */
export interface CellAt {
  readonly row: number
  readonly column: number
}

/** Cells that a press with Page Up or Page Down passes */
const PAGE = 10

/** What a key does to the place in a map of so many rows and columns; undefined where it does nothing. */
export function moved({ row, column }: CellAt, key: string, rows: number, columns: number): CellAt | undefined {
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [1, 0],
    ArrowDown: [-1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageUp: [PAGE, 0],
    PageDown: [-PAGE, 0],
    Home: [0, -columns],
    End: [0, columns],
  }
  const move = moves[key]
  if (move === undefined) return undefined
  return { row: within(row + move[0], rows), column: within(column + move[1], columns) }
}

const within = (n: number, count: number) => Math.min(count - 1, Math.max(0, n))

/** The cell that is read, by keys from `start` on or by the pointer; none until somebody asks. */
export function useMapCursor(start: CellAt, rows: number, columns: number) {
  const [at, setAt] = useState<CellAt>()
  const onKeyDown = (event: KeyboardEvent) => {
    const next =
      event.altKey || event.ctrlKey || event.metaKey ? undefined : moved(at ?? start, event.key, rows, columns)
    if (next === undefined) return
    event.preventDefault()
    setAt(at === undefined ? start : next)
  }
  return { at, setAt, onKeyDown, clear: () => setAt(undefined) }
}
