/** Pixels of the plot, from its top left */
export type At = readonly [number, number]

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where a word stands beside its point: its baseline from there, and which of its ends is meant. */
export const SHIFT = {
  top: { dx: 0, dy: -8, anchor: 'middle' },
  above: { dx: -10, dy: -12, anchor: 'end' },
  below: { dx: 12, dy: 24, anchor: 'start' },
  beneath: { dx: -10, dy: 24, anchor: 'end' },
  over: { dx: 0, dy: -12, anchor: 'middle' },
  foot: { dx: 0, dy: 26, anchor: 'middle' },
  under: { dx: 10, dy: 18, anchor: 'start' },
  right: { dx: 10, dy: -10, anchor: 'start' },
} as const satisfies Record<string, { dx: number; dy: number; anchor: 'start' | 'middle' | 'end' }>

export type Place = keyof typeof SHIFT

export interface Spot {
  readonly at: At
  readonly place: Place
}

/** A word that wants to stand in the plot: its wordings, longest first, and its spots, best first. */
export interface Wish<Key extends string> {
  readonly key: Key
  readonly texts: readonly string[]
  readonly spots: readonly Spot[]
}

export interface PlacedLabel<Key extends string> extends Spot {
  readonly key: Key
  readonly text: string
  readonly box: Box
}

/** What a word must not leave, must not cover, and should not cover. Lines run from left to right. */
export interface Ground {
  readonly room: Box
  readonly taken: readonly Box[]
  readonly lines: readonly (readonly At[])[]
  readonly fontSize: number
}

/**
 * Finds each word a spot, the first word first: free of words and marks, and free of lines where that can be had. A word
 * without such a spot is left out.
 */
export function placeLabels<Key extends string>(
  wishes: readonly Wish<Key>[],
  ground: Ground,
): readonly PlacedLabel<Key>[] {
  const placed: PlacedLabel<Key>[] = []
  for (const wish of wishes) {
    const taken = [...ground.taken, ...placed.map(({ box }) => box)]
    const found = bestOf(wish, { ...ground, taken })
    if (found !== undefined) placed.push(found)
  }
  return placed
}

function bestOf<Key extends string>({ key, texts, spots }: Wish<Key>, ground: Ground): PlacedLabel<Key> | undefined {
  let [best, fewest]: [PlacedLabel<Key> | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const text of texts)
    for (const spot of spots) {
      const box = boxOf(text, spot, ground.fontSize)
      if (!isWithin(box, ground.room) || ground.taken.some(other => areTouching(box, other))) continue
      const crossed = ground.lines.filter(line => isCrossed(box, line)).length
      if (crossed < fewest) [best, fewest] = [{ key, text, ...spot, box }, crossed]
      if (fewest === 0) return best
    }
  return best
}

/** The box of a word, its halo included. */
export function boxOf(text: string, { at: [x, y], place }: Spot, fontSize: number): Box {
  const { dx, dy, anchor } = SHIFT[place]
  const width = widthOf(text) * fontSize
  const left = x + dx - width * { start: 0, middle: 0.5, end: 1 }[anchor]
  return { left, right: left + width, top: y + dy - fontSize, bottom: y + dy + fontSize * 0.3 }
}

/** A word's width in bold letters, in parts of the font's size: Hangul is wide, a space is narrow. */
export const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0)

const letterWidth = (letter: string) => (/\p{Script=Hangul}/u.test(letter) ? 0.94 : /[ .,:]/.test(letter) ? 0.32 : 0.64)

/** A square around a mark. */
export const around = ([x, y]: At, r: number): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })

const isWithin = (box: Box, room: Box) =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom

export const areTouching = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** Whether a line that runs from left to right enters a box: only what lies above or below it is looked at. */
function isCrossed({ left, right, top, bottom }: Box, line: readonly At[]): boolean {
  for (let index = firstFrom(line, left); index < line.length; index += 1) {
    const [[x1, y1], [x2, y2]] = [line[index - 1] ?? line[0] ?? [0, 0], line[index] ?? [0, 0]]
    if (x1 > right) return false
    const yAt = (x: number) => (x2 === x1 ? y2 : y1 + ((y2 - y1) * (Math.min(x2, Math.max(x1, x)) - x1)) / (x2 - x1))
    const [from, to] = x2 === x1 ? [y1, y2] : [yAt(left), yAt(right)]
    if (Math.min(from, to) < bottom && Math.max(from, to) > top) return true
  }
  return false
}

/** The first point at or right of a place, by halving; its line to the left may still enter. */
function firstFrom(line: readonly At[], left: number): number {
  let [low, high] = [1, line.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((line[middle]?.[0] ?? 0) < left) low = middle + 1
    else high = middle
  }
  return low
}
