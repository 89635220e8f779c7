import { moved, shape, tenth } from './svg-shape.ts'
import type { Point } from './walk.ts'

/** Where a node's icon is, seen from the middle of the node. */
interface IconPlace {
  readonly middle: Point
  /** From the middle of the frame to its side. */
  readonly half: number
  /** How far above or below the middle of its side a line may end. */
  readonly play: number
}

interface IconNode {
  readonly node: Element
  readonly place: IconPlace
}

/** Between an icon and the line around it, so that the line is seen whole. */
const AIR = 1
/** Lines keep away from the corners of a frame. */
const CORNER = 8
/** A line that has to rise more, in times of the play of its end, is a curve in any case. */
const FAR = 3
/** From where a line ends to the tip of its arrow. */
const TIP = 4

/**
 * Nodes with an icon, which Mermaid draws in a form of their own → a frame, the icon and the words, in the form of all
 * other nodes. Out: where each icon is.
 */
export function plainIcons(svg: SVGSVGElement): ReadonlyMap<Element, IconPlace> {
  return new Map(
    [...svg.querySelectorAll('g.icon-shape')].flatMap(node => {
      const place = plainIcon(node)
      return place ? [[node, place] as const] : []
    }),
  )
}

function plainIcon(node: Element): IconPlace | undefined {
  const icon = node.querySelector('[data-icon]')
  const [holder, nested] = [[...node.children].find(part => part.contains(icon)), icon?.parentElement]
  const label = node.querySelector(':scope > .label')
  const tile = [...node.children].find(part => part !== label && part !== holder)
  node.setAttribute('class', 'node')
  if (!icon || !holder || !nested || !tile) return undefined
  const size = Number(nested.getAttribute('width'))
  const [x, y] = moved(holder)
  const field = Number(nested.getAttribute('viewBox')?.split(' ')[2])
  icon.setAttribute('transform', `translate(${tenth(x)} ${tenth(y)}) scale(${size / field})`)
  const width = widthOf(tile)
  const half = Math.max(width, size + 2 * AIR) / 2
  const middle = { x: tenth(x + size / 2), y: tenth(y + size / 2) }
  const isRound = Math.abs(width - ROUND(size)) < 2
  label?.setAttribute('transform', `translate(0, ${moved(label)[1]})`)
  const words = label?.textContent?.trim() ? [label] : []
  node.replaceChildren(frame(middle, half, isRound), icon, ...words)
  return { middle, half, play: isRound ? 0 : half - CORNER }
}

/** Diameter of the circle that Mermaid draws around an icon. */
const ROUND = (size: number) => size * Math.SQRT2 + 40

function frame({ x, y }: Point, half: number, isRound: boolean): Element {
  const r = isRound ? half : 4
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  const side = tenth(2 * (half - r))
  const d = `M${tenth(x - half + r)} ${tenth(y - half)}h${side}${arc(r, r)}v${side}${arc(-r, r)}h${-side}${arc(-r, -r)}v${-side}${arc(r, -r)}z`
  return shape('path', { class: 'label-container', d })
}

function widthOf(part: Element): number {
  const numbers = (
    part
      .querySelector('path')
      ?.getAttribute('d')
      ?.match(/-?[\d.]+/g) ?? []
  ).map(Number)
  const across = numbers.filter((_, index) => index % 2 === 0)
  return across.length === 0 ? 0 : Math.max(...across) - Math.min(...across)
}

/**
 * Lines that come from the side lead to the icon, not to the middle of icon and words: the end is moved there, and the rest
 * of the line with it, the less the further it is away.
 */
export function meetIcons(svg: SVGSVGElement, places: ReadonlyMap<Element, IconPlace>) {
  const ends = new Map([...places].map(([node, place]) => [node.getAttribute('data-node'), { node, place }]))
  for (const edge of svg.querySelectorAll('.edge')) {
    const d = edge.getAttribute('d') ?? ''
    const points = pointsOf(d)
    const [first, last] = [points[0], points.at(-1)]
    if (!first || !last || !isSideways(points)) continue
    const [start, end] = lacks(
      { at: first, hasTip: edge.hasAttribute('marker-start'), ...ends.get(edge.getAttribute('data-from')) },
      { at: last, hasTip: edge.hasAttribute('marker-end'), ...ends.get(edge.getAttribute('data-to')) },
    )
    edge.setAttribute('d', bent(d, points, start, end))
    for (const label of svg.querySelectorAll('.edgeLabels .label[data-id]'))
      if (label.getAttribute('data-id') === edge.getAttribute('data-id')) moveBy(label.parentElement, start, end)
  }
}

const NONE: Point = { x: 0, y: 0 }

/** One end of a line at least leads straight into its box: from the side, or from above or below. */
function isSideways(points: readonly Point[]): boolean {
  const [first, second, next, last] = [points[0], points[1], points.at(-2), points.at(-1)]
  const leans = [leaning(first, second), leaning(next, last)]
  return (leans.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? 0) > 0
}

/** From -1, straight down or up, to 1, straight across. */
function leaning(from: Point = NONE, to: Point = NONE): number {
  const [dx, dy] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)]
  return (dx - dy) / (dx + dy || 1)
}

interface End extends Partial<IconNode> {
  readonly at: Point
  readonly hasTip: boolean
}

/** What both ends of a line lack to be at the sides of their icons: in the middle, or a little off it where that is straighter. */
function lacks(from: End, to: End): readonly [Point, Point] {
  const [begin, end] = [middleOf(from), middleOf(to)]
  const rise = end.y - begin.y
  const [play, other] = [from.place?.play ?? 0, to.place?.play ?? 0]
  const isFar = Math.abs(rise) > (play > 0 && other > 0 ? play + other : FAR * (play + other))
  const part = isFar ? 0 : Math.min(1, (play + other) / Math.abs(rise || 1))
  const share = (own: number) => (own === 0 ? 0 : (rise * part * own) / (play + other))
  return [lack(from, to, begin.y + share(play)), lack(to, from, end.y - share(other))]
}

const middleOf = ({ at, node, place }: End): Point =>
  node && place ? { x: moved(node)[0] + place.middle.x, y: moved(node)[1] + place.middle.y } : at

function lack(end: End, far: End, height: number): Point {
  if (!end.place) return NONE
  const { x } = middleOf(end)
  const side = x + Math.sign(far.at.x - x) * (end.place.half + (end.hasTip ? TIP : 0))
  return { x: side - end.at.x, y: height - end.at.y }
}

/** The corners of a path of straight lines and curves, handles included; none of a path with anything else. */
function pointsOf(d: string): readonly Point[] {
  if (/[^MLCQ\d\s,.e-]/.test(d)) return []
  const numbers = (d.match(NUMBER) ?? []).map(Number)
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []))
}

const NUMBER = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g

function bent(d: string, points: readonly Point[], start: Point, end: Point): string {
  if (start === NONE && end === NONE) return d
  const ways = points.map((point, index) => {
    const before = points[index - 1] ?? point
    return Math.hypot(point.x - before.x, point.y - before.y)
  })
  const whole = ways.reduce((sum, way) => sum + way, 0) || 1
  let gone = 0
  const moves = ways.map(way => {
    gone += way
    return between(start, end, gone / whole)
  })
  let index = 0
  return d.replace(NUMBER, number => {
    const move = moves[Math.floor(index / 2)] ?? NONE
    return String(Number(number) + (index++ % 2 === 0 ? move.x : move.y))
  })
}

const between = (start: Point, end: Point, part: number): Point => ({
  x: start.x * (1 - part) + end.x * part,
  y: start.y * (1 - part) + end.y * part,
})

function moveBy(label: Element | null, start: Point, end: Point) {
  if (!label) return
  const [x, y] = moved(label)
  const by = between(start, end, 0.5)
  label.setAttribute('transform', `translate(${tenth(x + by.x)}, ${tenth(y + by.y)})`)
}
