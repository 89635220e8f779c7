import { standaloneSvg } from '#ui/standalone-svg.ts'
import type { Picture } from '#ui/svg-to-png.ts'

/** Names of the axes; where each row has a name of its own, only x has one. */
export interface Axes {
  readonly x: string
  readonly y?: string
}

/** What a picture says around its plot, where the page says it beside it. */
export interface Caption {
  readonly title: string
  readonly axes: Axes
  /** What the figures are of */
  readonly note: string
}

const SVG = 'http://www.w3.org/2000/svg'
const EDGE = 12
const TITLE = { size: 16, line: 26 } as const
const SMALL = { size: 13, line: 20 } as const

/** What is drawn in a plot, as a picture with its title above and its axes named. Out: undefined when nothing is drawn. */
export function pictureOf(plot: HTMLElement, { title, axes, note }: Caption): Picture | undefined {
  const shown = plot.querySelector<SVGSVGElement>('svg')
  if (shown === null) return undefined
  const { width, height } = shown.getBoundingClientRect()
  const { backgroundColor, color, fontFamily } = getComputedStyle(plot)
  const top = TITLE.line + 6 + (axes.y === undefined ? 0 : SMALL.line)
  const whole = { width, height: top + height + 2 * SMALL.line + 6 }
  const say = (text: string, x: number, y: number, size: number, look: Readonly<Record<string, string>> = {}) =>
    made('text', { x, y, fill: color, 'font-family': fontFamily, 'font-size': size, ...look }, text)
  const drawing = standaloneSvg(shown, backgroundColor)
  const inner = new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement
  for (const [name, value] of Object.entries({ x: 0, y: top, width, height })) inner.setAttribute(name, String(value))
  const picture = made('svg', { ...whole, viewBox: `0 0 ${whole.width} ${whole.height}` })
  picture.append(
    made('rect', { width: '100%', height: '100%', fill: backgroundColor }),
    say(title, EDGE, TITLE.line - 4, TITLE.size, { 'font-weight': '700' }),
    say(axes.y ?? '', EDGE, top - 6, SMALL.size),
    say(axes.x, width - EDGE, top + height + SMALL.line - 4, SMALL.size, { 'text-anchor': 'end' }),
    say(note, EDGE, whole.height - 10, SMALL.size),
    document.importNode(inner, true),
  )
  return { svg: new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' }), ...whole }
}

function made(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  element.textContent = text
  return element
}
