import { markEdge, markNode } from './mark-part.ts'
import { markUnnamed, type Unnamed } from './mark-unnamed.ts'
import type { DiagramModel, ModelEdge, ModelNode } from './model.ts'

/** What a diagram says, and where Mermaid's drawing shows it. */
export interface Parsed {
  readonly model: DiagramModel
  readonly parts: Parts
  /** In which direction it is read, of the whole ('') and of groups that have their own. */
  readonly directions: ReadonlyMap<string, string>
}

export interface Parts {
  /** The end of an element's id → what it shows. */
  readonly nodes: ReadonlyMap<string, ModelNode>
  /** `data-id` of a path → the edge. */
  readonly edges: ReadonlyMap<string, ModelEdge>
  readonly unnamed?: Unnamed
}

export const NO_PARTS: Parts = { nodes: new Map(), edges: new Map() }

/** A model of which the drawing shows no direction, and no parts but those that are given. */
export const parsed = (model: DiagramModel, parts: Partial<Parts> = {}): Parsed => ({
  model,
  parts: { ...NO_PARTS, ...parts },
  directions: new Map(),
})

/** A property that is there only when it says something. */
export const where = <Name extends string, Value>(
  name: Name,
  value: Value | undefined | '',
): { readonly [key in Name]?: Value } =>
  value === undefined || value === '' ? {} : ({ [name]: value } as { readonly [key in Name]: Value })

/** A label in the words that are read, on one line: no markup, no entities of Mermaid's own. */
export function oneLine(label: string): string {
  return label
    .replace(/<br\s*\/?>|\\n/gi, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß|&(\w+);/g, (whole, ours?: string, html?: string) => ENTITIES[ours ?? html ?? ''] ?? whole)
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ', apos: "'" }

/** Marks what a drawing shows with ids of the source, so that it can be walked through and pointed at. */
export function markParts(svg: SVGSVGElement, { nodes, edges, unnamed }: Parts, id: string) {
  const places = placesById(svg, id)
  for (const [end, node] of nodes) {
    const part = places.get(end) ?? places.get(unnumbered(end))
    if (part) markNode(part, node)
  }
  for (const path of svg.querySelectorAll('path[data-id], path.edge[id]')) {
    const name = path.getAttribute('data-id') ?? path.id
    const edge = edges.get(name.startsWith(`${id}-`) ? name.slice(id.length + 1) : name)
    if (edge) markEdge(path, edge)
  }
  // Messages already know their ends; who takes part has the same form under another name.
  for (const actor of svg.querySelectorAll('[data-et="participant"]'))
    actor.setAttribute('data-node', actor.getAttribute('data-id') ?? '')
  if (unnamed) markUnnamed(svg, unnamed)
}

/** Groups of the drawing by the end of their id; some types count on from one reading of a source to the next. */
function placesById(svg: SVGSVGElement, id: string): ReadonlyMap<string, Element> {
  const places = new Map<string, Element>()
  for (const group of svg.querySelectorAll('g[id]')) {
    const end = group.id.startsWith(`${id}-`) ? group.id.slice(id.length + 1) : group.id
    for (const name of [end, unnumbered(end)]) if (!places.has(name)) places.set(name, group)
  }
  return places
}

const unnumbered = (name: string) => name.replace(/-\d+$/, '')
