import { meetIcons, plainIcons } from './flow-icons.ts'
import { finishLabels, makeRoomForTitles } from './flow-labels.ts'
import { tintOf } from './palette.ts'
import { isRole } from './roles.ts'
import { tenth } from './svg-shape.ts'

type Roles = Readonly<Record<string, string>>

/** Mermaid's flowchart → plain shapes with `data-` marks, so that `diagram.css` alone decides how they look. */
export function finishFlow(svg: SVGSVGElement, roles: Roles, id: string) {
  const icons = plainIcons(svg)
  for (const node of svg.querySelectorAll('g.node')) finishNode(node, roles, id)
  for (const cluster of svg.querySelectorAll('g.cluster')) finishCluster(cluster, roles, id)
  for (const edge of svg.querySelectorAll('.edgePaths path')) finishEdge(edge)
  meetIcons(svg, icons)
  makeRoomForTitles(svg)
  finishLabels(svg)
  finishMarkers(svg)
  if (!svg.querySelector('.edge')) alignColumns(svg)
  for (const path of svg.querySelectorAll('path[d]')) path.setAttribute('d', rounded(path.getAttribute('d') ?? ''))
  for (const part of svg.querySelectorAll('[data-look]')) part.removeAttribute('data-look')
}

const rounded = (d: string) => d.replace(/-?\d+\.\d+/g, figure => String(tenth(Number(figure))))

function finishNode(node: Element, roles: Roles, id: string) {
  const name = node.id.slice(`${id}-flowchart-`.length).replace(/-\d+$/, '')
  const shape = node.querySelector('.label-container')
  mark(node, name, roles, shape)
  node.setAttribute('class', 'node')
  if (!shape) return
  for (const part of shape.matches('g') ? shape.querySelectorAll('path') : [shape]) plain(part)
  // A rough shape is a filled path and a stroked one: one path with both is enough.
  if (shape.matches('g')) for (const second of [...shape.querySelectorAll('path')].slice(1)) second.remove()
  if (!shape.matches('rect')) return
  shape.setAttribute('rx', shape.getAttribute('rx') === '5' ? '12' : '4')
  shape.removeAttribute('ry')
}

function finishCluster(cluster: Element, roles: Roles, id: string) {
  const box = cluster.querySelector(':scope > rect')
  mark(cluster, cluster.id.slice(id.length + 1), roles, box)
  cluster.setAttribute('class', 'group')
  if (!box) return
  plain(box)
  box.setAttribute('rx', '10')
}

/** The role written beside the source wins, then the author's class, then the hue of the author's own colour. */
function mark(part: Element, name: string, roles: Roles, shape: Element | null) {
  const role = [roles[name], ...part.classList].find(word => word !== undefined && isRole(word))
  // A rough shape has its style on the paths inside.
  const styled = shape?.matches('g') ? shape.querySelector('path[style*="fill"]') : shape
  const fill = /fill\s*:\s*([^;!]+)/i.exec(styled?.getAttribute('style') ?? '')?.[1]?.trim()
  const tint = fill ? tintOf(fill) : undefined
  part.setAttribute('data-node', name)
  // An icon may stand without words.
  if (!part.querySelector('[data-icon]')) part.removeAttribute('data-label')
  if (role ?? tint) part.setAttribute('data-role', role ?? `tint-${tint}`)
}

function plain(shape: Element) {
  for (const attribute of ['style', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray'])
    shape.removeAttribute(attribute)
  shape.setAttribute('class', 'shape')
}

function finishEdge(edge: Element) {
  if (edge.classList.contains('edge-thickness-invisible')) return edge.remove()
  const dotted = edge.classList.contains('edge-pattern-dotted')
  const thick = edge.classList.contains('edge-thickness-thick')
  const kept = KEPT.map(name => [name, edge.getAttribute(name)] as const)
  const [d, id] = [edge.getAttribute('d') ?? '', edge.id]
  for (const { name: attribute } of [...edge.attributes]) edge.removeAttribute(attribute)
  const own = { id, d, class: 'edge', 'data-line': dotted ? 'dotted' : thick ? 'thick' : null }
  for (const [attribute, value] of [...Object.entries(own), ...kept]) if (value) edge.setAttribute(attribute, value)
}

const KEPT = ['data-id', 'data-from', 'data-to', 'data-label', 'data-heads', 'marker-start', 'marker-end']

function finishMarkers(svg: SVGSVGElement) {
  const used = new Set(
    [...svg.querySelectorAll('.edge')].flatMap(edge =>
      ['marker-start', 'marker-end'].map(end => edge.getAttribute(end)?.slice(5, -1)),
    ),
  )
  for (const marker of svg.querySelectorAll('marker')) {
    if (!used.has(marker.id)) marker.remove()
    marker.setAttribute('class', 'arrow')
    for (const part of marker.querySelectorAll('[style]')) part.removeAttribute('style')
  }
}

/** A picture without edges is a table: boxes that stand in one column get one width. */
function alignColumns(svg: SVGSVGElement) {
  const columns = new Map<number, Element[]>()
  for (const box of svg.querySelectorAll('.node > rect.shape')) {
    const middle = Math.round(Number(/\(([-\d.]+)/.exec(box.parentElement?.getAttribute('transform') ?? '')?.[1]))
    columns.set(middle, [...(columns.get(middle) ?? []), box])
  }
  for (const boxes of columns.values()) {
    const width = Math.max(...boxes.map(box => Number(box.getAttribute('width'))))
    for (const box of boxes) {
      box.setAttribute('x', String(-width / 2))
      box.setAttribute('width', String(width))
    }
  }
}
