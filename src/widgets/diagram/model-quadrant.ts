import { modelWords as words } from '#strings/diagram-models.ts'
import type { TableModel } from './model.ts'
import { oneLine } from './model-parts.ts'

/** What Mermaid's quadrant chart gives, as far as it is read here: where it will draw things. */
export interface QuadrantData {
  getQuadrantData(): {
    readonly points: readonly { readonly x: number; readonly y: number; readonly text: Text }[]
    /** Top right, top left, bottom left, bottom right. */
    readonly quadrants: readonly (Box & { readonly text: Text })[]
    readonly axisLabels: readonly Text[]
  }
}

interface Text {
  readonly text: string
  readonly rotation?: number
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A row for each point, in the order of the source, and for each quadrant that has none. */
export function quadrantTable(data: QuadrantData): TableModel {
  const { points, quadrants, axisLabels } = data.getQuadrantData()
  const [right, left] = quadrants
  if (!right || !left) return { kind: 'table', head: [], rows: [] }
  const names = quadrants.map(({ text }, place) => oneLine(text.text) || (words.quadrants[place] ?? ''))
  const placed = points.toReversed().map(({ x, y, text }) => {
    const [across, up] = [share(x - left.x, left.width * 2), 1 - share(y - left.y, left.height * 2)]
    return { cells: [oneLine(text.text), written(across), written(up)], quadrant: quadrantAt(across, up) }
  })
  const empty = names.filter((_, place) => placed.every(({ quadrant }) => quadrant !== place))
  return {
    kind: 'table',
    head: [words.point, axisOf('x', axisLabels, false), axisOf('y', axisLabels, true), words.quadrant],
    rows: [
      ...placed.map(({ cells, quadrant }) => [...cells, names[quadrant] ?? '']),
      ...empty.map(name => [words.noPoint, '', '', name]),
    ],
  }
}

const share = (part: number, whole: number) => part / whole
const written = (value: number) => String(Number(value.toFixed(4)))

function quadrantAt(x: number, y: number): number {
  if (y >= 0.5) return x >= 0.5 ? 0 : 1
  return x >= 0.5 ? 3 : 2
}

/** Names of the vertical axis may stand upright or turned: the horizontal ones come first in the data. */
const axisOf = (axis: string, labels: readonly Text[], turned: boolean) =>
  words.axisOf(
    axis,
    labels.filter(({ rotation = 0 }) => (rotation !== 0) === turned).map(({ text }) => oneLine(text)),
  )
