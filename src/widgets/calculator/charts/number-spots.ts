/** Where the number of a bar's part stands: in it, or above it and so many pixels to the right of its middle. */
export interface NumberSpot {
  readonly isInside: boolean
  readonly nudge: number
}

/** A part narrower than this has no room for its number. */
const ROOM = 20
/** Numbers above a bar stand at least so far apart. */
const APART = 16

/** The spots of all numbers of one bar, so that narrow parts beside one another keep theirs apart. */
export function numberSpots(amounts: readonly number[], pixelsPerUsd: number): readonly NumberSpot[] {
  let [left, end] = [0, Number.NEGATIVE_INFINITY]
  return amounts.map(usd => {
    const width = usd * pixelsPerUsd
    const middle = left + width / 2
    left += width
    if (width >= ROOM || width <= 0) return { isInside: true, nudge: 0 }
    const at = Math.max(middle, end + APART)
    end = at
    return { isInside: false, nudge: at - middle }
  })
}
