import { exploreWords as words } from '#strings/diagram-explore.ts'
import { modelWords } from '#strings/diagram-models.ts'
import type { GraphModel, ModelEdge, ModelNode } from './model.ts'
import { type Inside, insideOf } from './model-inside.ts'
import { oneLine, type Parsed } from './model-parts.ts'

/** What `getData()` of Mermaid's graph-like diagrams gives, as far as it is read here. */
export interface GraphData {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

interface GraphNode extends Inside {
  readonly id: string
  readonly domId?: string
  readonly label?: string
  readonly alias?: string
  /** Of a class: its name as it is shown. */
  readonly text?: string
  readonly shape?: string
  readonly isGroup?: boolean
  readonly parentId?: string
  readonly dir?: string
}

interface GraphEdge {
  readonly id: string
  readonly start: string
  readonly end: string
  readonly label?: string
  readonly thickness?: string
  readonly arrowTypeStart?: string
  readonly arrowTypeEnd?: string
  readonly startLabelRight?: string
  readonly endLabelLeft?: string
}

/** Boxes around boxes that say nothing: a note's frame, the halves of a parallel state. */
const SILENT = /^(noteGroup|divider)$/

/** How many belong to an end of a relation, in the manner of the books. */
const COUNTS: Readonly<Record<string, string>> = {
  only_one: '1',
  zero_or_one: '0..1',
  one_or_more: '1..*',
  zero_or_more: '0..*',
}

/** Flow charts, states, classes, entities, mind maps, requirements, boards: one form in Mermaid, one here. */
export function parsedGraph({ nodes, edges }: GraphData, direction: string): Parsed {
  const groups = nodes.filter(({ isGroup, shape }) => isGroup && !SILENT.test(shape ?? ''))
  const shown = nodes.filter(({ isGroup }) => !isGroup)
  const parents = new Map(nodes.map(({ id, parentId }) => [id, parentId]))
  const held = new Set(groups.map(({ id }) => id))
  const groupOf = (id: string): { readonly group?: string } => {
    const parent = parents.get(id)
    if (parent === undefined) return {}
    return held.has(parent) ? { group: nameOf(parent) } : groupOf(parent)
  }
  const drawn = edges.filter(({ thickness }) => thickness !== 'invisible').map(edge => [edge.id, edgeOf(edge)] as const)
  const model: GraphModel = {
    kind: 'graph',
    nodes: shown.map(node => ({ ...nodeOf(node), ...groupOf(node.id) })),
    edges: drawn.map(([, edge]) => edge),
    groups: groups.map(node => ({ ...nodeOf(node), ...groupOf(node.id) })),
  }
  const parts = [...shown, ...groups].map(node => [node.domId ?? node.id, nodeOf(node)] as const)
  return {
    model,
    parts: { nodes: new Map(parts), edges: new Map(drawn) },
    directions: new Map([
      ['', direction],
      ...groups.flatMap(({ id, dir }) => (dir ? [[nameOf(id), dir] as const] : [])),
    ]),
  }
}

/** Mermaid numbers entities; the source does not. */
const nameOf = (id: string) => /^entity-(.+)-\d+$/.exec(id)?.[1] ?? id

const nodeOf = (node: GraphNode): ModelNode => ({ id: nameOf(node.id), label: labelOf(node), ...insideOf(node) })

function labelOf({ id, label, alias, text: shown, shape, isGroup }: GraphNode): string {
  const known = words.shapes[shape ?? '']
  if (known) return known
  const written = oneLine(alias || (shape === 'classBox' && shown) || label || '')
  if (written !== '') return written
  // Mermaid numbers groups that have no name.
  return isGroup && UNNAMED.test(id) ? modelWords.group : nameOf(id)
}

const UNNAMED = /^(subGraph\d+|id-[a-z0-9]+-\d+)$/

function edgeOf(edge: GraphEdge): ModelEdge {
  const ends = [COUNTS[edge.arrowTypeStart ?? ''], COUNTS[edge.arrowTypeEnd ?? '']]
  const counted = ends.every(Boolean) ? ends : [edge.startLabelRight, edge.endLabelLeft]
  const many = counted.some(Boolean) ? `(${counted.map(count => count || '1').join(' : ')})` : ''
  const label = [relationOf(oneLine(edge.label ?? '')), many].filter(Boolean).join(' ')
  const [from, to] = [nameOf(edge.start), nameOf(edge.end)]
  const said = label === '' ? {} : { label }
  // A tip at the start alone (`Animal <|-- Dog`) means the other way round.
  if (pointed(edge.arrowTypeStart) && !pointed(edge.arrowTypeEnd)) return { from: to, to: from, ...said }
  return { from, to, ...said, ...headsOf(edge) }
}

/** Requirements call their relations by a few English words. */
function relationOf(label: string): string {
  const known = modelWords.relations[/^<<(\w+)>>$/.exec(label)?.[1] ?? '']
  return known ?? label
}

function headsOf({ arrowTypeStart, arrowTypeEnd }: GraphEdge): Pick<ModelEdge, 'heads'> {
  // A mind map has no tips, and yet its lines lead from the trunk to the twigs.
  if (arrowTypeEnd === undefined) return {}
  if (pointed(arrowTypeStart) && pointed(arrowTypeEnd)) return { heads: 2 }
  return pointed(arrowTypeEnd) || owns(arrowTypeStart) ? {} : { heads: 0 }
}

const pointed = (tip = '') => /^(arrow_(?!open)|extension|dependency|requirement_arrow)/.test(tip)
const owns = (tip = '') => /^(composition|aggregation|requirement_contains)/.test(tip)
