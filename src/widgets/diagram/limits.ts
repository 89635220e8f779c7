import type { Prepared } from './source.ts'

/** A picture beyond these, in CSS pixels, cannot be shown on a phone, and not be painted on some. */
const LONGEST_SIDE = 16_000
const LARGEST_AREA = 40_000_000

/** Why a finished picture is too large to be shown, or undefined. */
export function tooLarge({ width, height }: { readonly width: number; readonly height: number }): string | undefined {
  const isFine = width <= LONGEST_SIDE && height <= LONGEST_SIDE && width * height <= LARGEST_AREA
  return isFine ? undefined : `${width} × ${height} px`
}

/** Types whose layout is over in about a tenth of a second when they are this small; others may take any time. */
const QUICK_KINDS = new Set(
  (
    'flowchart sequenceDiagram pie xychart quadrantChart classDiagram classDiagram-v2 stateDiagram stateDiagram-v2 ' +
    'erDiagram journey timeline requirementDiagram gitGraph'
  ).split(' '),
)
const QUICK_PARTS = 80
const QUICK_LENGTH = 5_000

/** May this be drawn in the page itself, without waiting for a frame of its own? */
export const isQuick = ({ kind, source }: Pick<Prepared, 'kind' | 'source'>): boolean =>
  QUICK_KINDS.has(kind) && source.length <= QUICK_LENGTH && partsOf(source) <= QUICK_PARTS

/** Statements, and what `A & B --> C & D` adds to them. */
export const partsOf = (source: string): number => source.split(/[\n;&]/).length
