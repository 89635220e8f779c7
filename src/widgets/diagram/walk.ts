export interface Point {
  readonly x: number
  readonly y: number
}

export type Way = 'up' | 'down' | 'left' | 'right'

const WAYS: Readonly<Record<Way, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
}

/** Cosine of 60°: what leads further off is not that way. */
const WIDEST = 0.5

/**
 * Where an arrow key leads: along the edge nearest to that direction; where none goes that way, to the nearest node that way.
 *
 * - In: the middle of each node, the ends of each edge, where one is. Out: an id, or undefined at the rim. y grows downwards.
 */
export function stepFrom(
  current: string,
  way: Way,
  places: ReadonlyMap<string, Point>,
  edges: readonly { readonly from: string; readonly to: string }[],
): string | undefined {
  const joined = edges.flatMap(({ from, to }) => (from === current ? [to] : to === current ? [from] : []))
  const others = [...places.keys()].filter(id => id !== current)
  return (
    best(
      current,
      others.filter(id => joined.includes(id)),
      places,
      ({ straight }) => straight,
      way,
    ) ?? best(current, others, places, ({ straight, far }) => straight / far, way)
  )
}

interface Aim {
  /** Cosine of the angle between the key's direction and the other node. */
  readonly straight: number
  readonly far: number
}

function best(
  current: string,
  others: readonly string[],
  places: ReadonlyMap<string, Point>,
  worth: (aim: Aim) => number,
  way: Way,
): string | undefined {
  const here = places.get(current)
  const aims = others.flatMap(id => {
    const there = places.get(id)
    const aim = here && there && aimAt({ x: there.x - here.x, y: there.y - here.y }, WAYS[way])
    return aim && aim.straight >= WIDEST ? [{ id, worth: worth(aim) }] : []
  })
  return aims.toSorted((a, b) => b.worth - a.worth)[0]?.id
}

function aimAt({ x, y }: Point, way: Point): Aim | undefined {
  const far = Math.hypot(x, y)
  return far === 0 ? undefined : { straight: (x * way.x + y * way.y) / far, far }
}
