import { groundOf, isSeen, isStrong, lineOf, PALETTE, type Token, tokenOf } from './palette.ts'

interface Part {
  readonly element: SVGElement
  readonly isText: boolean
  readonly box: DOMRect
  readonly fill: string
  /** '' where no line is drawn. */
  readonly stroke: string
}

const SHAPES = 'rect, circle, ellipse, polygon, polyline, path, line'
const WORDS = 'text, tspan'
/** What paints nothing, and icons, which keep their own colours. */
const NOT_OURS = 'defs, clipPath, mask, pattern, symbol, [data-icon]'
/** Smaller than this, in px², a filled shape without a line is a dot or an arrow's head, and is drawn strong. */
const DOT = 400
/** Wider than this, in px, a line would be a block of strong colour: it becomes thinner. Streams keep their width. */
const BAND = 10
/** Room around words at the edge of the picture. */
const EDGE = 4

/**
 * A drawing whose colours are Mermaid's or its author's → each colour is a token that can be read where it stands. What
 * something stands on becomes soft, words become ink, lines become the strong colour of the same hue. Words are not cut:
 * the picture grows to hold them.
 *
 * - In: the drawing with its style sheet, anywhere or nowhere in a document. Out: the same element, changed.
 */
export function makeReadable(svg: SVGSVGElement) {
  const stage = document.createElement('div')
  stage.style.cssText = 'position: fixed; top: 0; left: 0; width: 100vw; visibility: hidden; forced-color-adjust: none'
  stage.append(svg)
  document.body.append(stage)
  try {
    mend(svg)
    const parts = partsOf(svg)
    const looks = parts.map((part, index) => lookOf(part, parts, index))
    parts.forEach(({ element }, index) => {
      for (const [name, value] of Object.entries(looks[index] ?? {}))
        element.style.setProperty(name, value, 'important')
    })
    growAround(svg, parts)
  } finally {
    stage.remove()
  }
}

/** What Mermaid itself gets wrong where labels are SVG text. */
function mend(svg: SVGSVGElement) {
  for (const clipped of svg.querySelectorAll('text[clip-path]')) clipped.removeAttribute('clip-path')
  // Labels that begin in the middle of their node are meant to be centred there.
  for (const label of svg.querySelectorAll<SVGElement>('.mindmap-node > .label[transform^="translate(0,"] text'))
    label.style.textAnchor = 'middle'
  const [left = 0, top = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  // Of a plan that lies years back, today is far outside: the picture must not grow to there.
  for (const today of svg.querySelectorAll('line.today')) {
    const at = Number(today.getAttribute('x1'))
    if (at < left || at > left + width) today.remove()
  }
  for (const line of svg.querySelectorAll('line.actor-line'))
    line.setAttribute('y2', String(Math.min(Number(line.getAttribute('y2')), top + height)))
  for (const circle of svg.querySelectorAll<SVGElement>('marker[id$="-sequencenumber"] > circle'))
    circle.setAttribute('class', 'number-ground')
  for (const box of svg.querySelectorAll('.node .label rect')) box.remove()
  for (const day of svg.querySelectorAll<SVGElement>('.grid .tick text')) day.style.fontSize = '13px'
  for (const stream of svg.querySelectorAll('.links .link path')) edgeStream(stream)
  const names = svg.querySelector('.node-labels')
  names?.parentElement?.append(names)
}

/** A stream of a sankey is as wide as its number; a rim tells it from the ground and from the next one. */
function edgeStream(stream: Element) {
  const rim = stream.cloneNode() as Element
  rim.setAttribute('class', 'stream-rim')
  rim.setAttribute('stroke-width', String(Number(stream.getAttribute('stroke-width')) + 3))
  stream.setAttribute('class', 'stream')
  stream.before(rim)
}

function partsOf(svg: SVGSVGElement): readonly Part[] {
  return [...svg.querySelectorAll<SVGElement>(`${SHAPES}, ${WORDS}`)].flatMap(element => {
    if (element.closest(NOT_OURS)) return []
    const { fill, stroke, strokeWidth, display } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const isText = element.matches(WORDS)
    if (display === 'none' || (box.width === 0 && box.height === 0)) return []
    if (isText && element.textContent?.trim() === '') return []
    const isLined = isSeen(stroke) && Number.parseFloat(strokeWidth) > 0
    return [{ element, isText, box, fill: isSeen(fill) ? fill : '', stroke: isLined ? stroke : '' }]
  })
}

type Look = Readonly<Record<string, string>>

const variable = (token: Token) => `var(--${token})`

function lookOf(part: Part, parts: readonly Part[], index: number): Look {
  if (part.isText) return wordsLook(part, parts, index)
  if (part.element.matches('line, polyline') || part.fill === '') return lineLook(part)
  return areaLook(
    part,
    parts.some((other, place) => place > index && stands(other, part)),
  )
}

/** Words keep a colour of ours that can be read on any ground, all others become ink; a line that crosses them stops. */
function wordsLook(part: Part, parts: readonly Part[], index: number): Look {
  const token = tokenOf(part.fill)
  const kept = token && isStrong(token) && token !== 'line-strong' ? token : 'ink'
  if (part.element.tagName === 'tspan') return kept === token ? {} : { fill: variable(kept) }
  const under = parts.findLast((area, place) => place < index && isArea(area) && stands(part, area))
  const halo = variable(under ? groundOf(under.fill) : 'surface')
  const shown = { opacity: '1', 'fill-opacity': '1' }
  return { fill: variable(kept), stroke: halo, 'stroke-width': '3px', 'paint-order': 'stroke', ...shown }
}

const isArea = ({ isText, fill, element }: Part) => !isText && fill !== '' && !element.matches('line, polyline')

function lineLook({ stroke, element }: Part): Look {
  if (stroke === '' || element.closest('.links')) return {}
  const isWide = Number.parseFloat(getComputedStyle(element).strokeWidth) > BAND
  return { stroke: variable(lineOf(stroke)), 'stroke-opacity': '1', ...(isWide ? { 'stroke-width': '5px' } : {}) }
}

function areaLook({ fill, stroke, box }: Part, carries: boolean): Look {
  const token = tokenOf(fill)
  const isDot = stroke === '' && box.width * box.height < DOT
  const isMark = !carries && (isDot || (token !== undefined && isStrong(token)))
  const ground = isMark ? lineOf(fill) : groundOf(fill)
  const isPlain = ground === 'surface' || ground === 'sunken'
  const line = stroke === '' ? !isMark && !isPlain : true
  const from = stroke === '' || (isGround(stroke) && !isPlain) ? PALETTE[ground] : stroke
  const drawn = line ? { stroke: variable(lineOf(from)), 'stroke-opacity': '1', opacity: '1' } : {}
  return { fill: variable(ground), ...drawn }
}

const isGround = (colour: string) => {
  const token = tokenOf(colour)
  return token !== undefined && !isStrong(token)
}

/** Whether something is painted on an area: words, or a smaller shape with its middle inside. */
function stands(other: Part, area: Part): boolean {
  const [x, y] = [other.box.x + other.box.width / 2, other.box.y + other.box.height / 2]
  const { left, right, top, bottom, width, height } = area.box
  if (x < left || x > right || y < top || y > bottom) return false
  return other.isText || other.box.width * other.box.height < width * height
}

/** Words that Mermaid laid beyond the edge of the picture: the picture grows. */
function growAround(svg: SVGSVGElement, parts: readonly Part[]) {
  const [x, y, width, height] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  const toUser = svg.getScreenCTM()?.inverse()
  if (!toUser || x === undefined || y === undefined || width === undefined || height === undefined) return
  const corners = parts.flatMap(({ box }) =>
    [new DOMPoint(box.left, box.top), new DOMPoint(box.right, box.bottom)].map(corner =>
      corner.matrixTransform(toUser),
    ),
  )
  const left = Math.floor(Math.min(x, ...corners.map(corner => corner.x - EDGE)))
  const top = Math.floor(Math.min(y, ...corners.map(corner => corner.y - EDGE)))
  const right = Math.ceil(Math.max(x + width, ...corners.map(corner => corner.x + EDGE)))
  const bottom = Math.ceil(Math.max(y + height, ...corners.map(corner => corner.y + EDGE)))
  svg.setAttribute('viewBox', `${left} ${top} ${right - left} ${bottom - top}`)
}
