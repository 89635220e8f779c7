import { endOfBars, finishBars } from './chart-bars.ts'
import { apart, marks, pointsOf, steps } from './chart-lines.ts'
import { FONT } from './mermaid-config.ts'
import { isRole, TINTS } from './roles.ts'
import type { Prepared } from './source.ts'
import { shape } from './svg-shape.ts'

interface Series {
  readonly title: string
  readonly group: Element
  readonly path: Element | null
  readonly look: string
  /** As the author wrote them. */
  readonly values: readonly string[]
}

const LABEL_GAP = 24
const NAME_SIZE = 16
const SLACK = 1.08

/** Mermaid's xychart → series told apart by width, dash, marker and hatch besides colour, named where they end. */
export function finishChart(svg: SVGSVGElement, prepared: Prepared) {
  const series = seriesOf(svg, prepared)
  for (const part of svg.querySelectorAll('[fill], [stroke], [stroke-width]'))
    for (const attribute of ['fill', 'stroke', 'stroke-width']) part.removeAttribute(attribute)
  svg.querySelector('rect.background')?.remove()
  const isLying = /^\s*xychart(?:-beta)?\s+horizontal\b/.test(prepared.source.replace(/^---[\s\S]*?\n---\n/, ''))
  finishBars(
    svg,
    series.filter(({ path }) => !path),
    isLying,
  )
  if (isLying) markLegend(svg, series)
  else label(svg, series)
  const covered = coveredOf(series)
  for (const one of series) if (one.path) line(one, prepared.stepped.includes(one.title), covered.has(one))
  const bands = series.filter(({ group }) => group.querySelector('.band'))
  for (const { group } of bands.reverse()) group.parentElement?.prepend(group)
}

function seriesOf(svg: SVGSVGElement, { source, series: roles }: Prepared): readonly Series[] {
  const titles = [...source.matchAll(/^\s*(?:line|bar)\b[ \t]*(?:"([^"\n]*)"|([^["\n]*))[ \t]*(?:\[([^\]]*)\])?/gm)]
  return titles.flatMap(([, quoted, bare, list = ''], index) => {
    const group = svg.querySelector(`.line-plot-${index}, .bar-plot-${index}`)
    const title = (quoted ?? bare ?? '').trim()
    if (!group) return []
    const role = roles[title]
    const look = role !== undefined && isRole(role) ? role : `tint-${TINTS[index % TINTS.length]}`
    group.setAttribute('class', 'series')
    group.setAttribute('data-role', look)
    group.setAttribute('data-series', title)
    const values = list.split(',').map(value => value.trim())
    return [{ title, group, path: group.querySelector('path'), look, values }]
  })
}

function line({ group, path, look }: Series, stepped: boolean, covered: boolean) {
  const points = pointsOf(path?.getAttribute('d') ?? '')
  const d = stepped ? steps(points) : `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`
  path?.setAttribute('d', d)
  path?.setAttribute('class', look === 'traffic' || covered ? 'band' : 'line')
  if (look === 'traffic' || covered) return group.prepend(shape('path', { class: 'band-edge', d }))
  group.append(shape('path', { class: 'mark', d: marks(points, look) }))
}

/** Series that a later one hides exactly: they become wide bands, so that both can be seen. */
function coveredOf(series: readonly Series[]): ReadonlySet<Series> {
  const paths = series.map(({ path }) => path?.getAttribute('d'))
  return new Set(series.filter((_, index) => paths[index] && paths.indexOf(paths[index], index + 1) > 0))
}

function label(svg: SVGSVGElement, series: readonly Series[]) {
  const legend = svg.querySelector('.legend')
  const named = series.filter(({ title }) => title !== '')
  const texts = [...(legend?.querySelectorAll('text') ?? [])]
  if (!legend || texts.length !== named.length) return
  const ends = named.map(({ path, group }) =>
    path ? (pointsOf(path.getAttribute('d') ?? '').at(-1) ?? { x: 0, y: 0 }) : endOfBars(group),
  )
  const right = Math.max(...ends.map(({ x }) => x))
  const places = apart(
    ends.map(({ y }) => y),
    LABEL_GAP,
  )
  legend.querySelector('.markers')?.remove()
  legend.setAttribute('class', 'names')
  texts.forEach((text, index) => {
    const [end, y, one] = [ends[index], places[index], named[index]]
    if (!end || y === undefined || !one) return
    text.setAttribute('class', 'name')
    text.setAttribute('data-role', one.look)
    text.setAttribute('transform', `translate(${right + 24}, ${y})`)
    const leader = { class: 'leader', 'data-role': one.look, d: `M${end.x + 7},${end.y}L${right + 20},${y}` }
    text.before(shape('path', leader))
  })
  widen(svg, right + 24 + Math.max(0, ...named.map(({ title }) => widthOf(title))))
}

/** Bars that lie end where the next ones begin, so their names stay beside the chart, each with its mark. */
function markLegend(svg: SVGSVGElement, series: readonly Series[]) {
  const named = series.filter(({ title }) => title !== '')
  const legend = svg.querySelector('.legend')
  for (const kind of ['.markers > *', 'text'])
    legend?.querySelectorAll(kind).forEach((part, index) => {
      part.setAttribute('class', kind === 'text' ? 'name' : 'sign')
      part.setAttribute('data-role', named[index]?.look ?? '')
    })
}

/** Names may be wider than the room that Mermaid kept for its legend: the picture grows, the names are not cut. */
function widen(svg: SVGSVGElement, least: number) {
  const [x, y, width, height] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  if (width !== undefined && width < least) svg.setAttribute('viewBox', `${x} ${y} ${Math.ceil(least)} ${height}`)
}

/** Room for one name in bold, with slack for a reader's wider face. Without a canvas: as wide as Hangul gets. */
function widthOf(words: string): number {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return words.length * NAME_SIZE
  pen.font = `600 ${NAME_SIZE}px ${FONT}`
  return pen.measureText(words).width * SLACK
}
