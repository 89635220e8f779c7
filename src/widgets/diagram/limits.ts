import type { DiagramError } from './roles.ts'

/** A picture beyond these, in CSS pixels, cannot be shown on a phone, and not be painted on some. */
const LONGEST_SIDE = 16_000
const LARGEST_AREA = 40_000_000

/** Why a finished picture is too large to be shown, or undefined. */
export function tooLarge({ width, height }: { readonly width: number; readonly height: number }): string | undefined {
  const isFine = width <= LONGEST_SIDE && height <= LONGEST_SIDE && width * height <= LARGEST_AREA
  return isFine ? undefined : `${width} × ${height} px`
}
