import { modelWords as words } from '#strings/diagram-models.ts'
import type { ModelEdge, ModelNode } from './model.ts'
import { oneLine, type Parsed, parsed, where } from './model-parts.ts'

/** What Mermaid's C4 diagrams give, as far as it is read here. */
export interface C4Data {
  getC4ShapeArray(): readonly Shape[]
  getBoundaries(): readonly Boundary[]
  getRels(): readonly Relation[]
  getC4Type(): string | undefined
}

interface Text {
  readonly text: string
}

interface Shape {
  readonly alias: string
  readonly label: Text
  readonly typeC4Shape: Text
  readonly parentBoundary: string
  readonly techn?: Text
  readonly descr?: Text
}

interface Boundary {
  readonly alias: string
  readonly label: Text
  readonly type: Text
  readonly parentBoundary: string
  readonly descr?: Text
}

interface Relation {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly label: Text
  readonly techn?: Text
}

/** What Mermaid puts around everything. */
const WHOLE = 'global'

/** People and systems, in the boundaries that hold them. */
export function parsedC4(data: C4Data): Parsed {
  const nodes = data.getC4ShapeArray().map(shapeNode)
  const counted = data.getC4Type() === 'C4Dynamic'
  const edges = data.getRels().map((relation, index) => edgeOf(relation, counted ? index + 1 : undefined))
  const groups = data.getBoundaries().filter(({ alias }) => alias !== WHOLE)
  return parsed(
    { kind: 'graph', nodes, edges, groups: groups.map(boundaryNode) },
    {
      nodes: new Map(nodes.map(node => [node.id, node])),
      unnamed: { nodes: [], lines: { selector: ':scope > g > line, :scope > g > path[stroke-width="1"]', edges } },
    },
  )
}

function shapeNode({ alias, label, typeC4Shape, parentBoundary, techn, descr }: Shape): ModelNode {
  const note = [kindOf(typeC4Shape.text), oneLine(techn?.text ?? '')].filter(Boolean).join(', ')
  const description = oneLine(descr?.text ?? '')
  return {
    id: alias,
    label: oneLine(label.text),
    ...inBoundary(parentBoundary),
    note,
    ...(description === '' ? {} : { details: [description] }),
  }
}

function boundaryNode({ alias, label, type, parentBoundary, descr }: Boundary): ModelNode {
  // While it draws, Mermaid puts brackets around the kind.
  const kind = type.text.replace(/^\[|\]$/g, '')
  const description = oneLine(descr?.text ?? '')
  return {
    id: alias,
    label: oneLine(label.text),
    ...inBoundary(parentBoundary),
    ...where('note', words.c4[kind.toLowerCase()] ?? oneLine(kind)),
    ...(description === '' ? {} : { details: [description] }),
  }
}

const inBoundary = (boundary: string) => where('group', boundary === WHOLE ? undefined : boundary)

/** `external_system_db`: a database, a system, not ours. */
function kindOf(written: string): string {
  const parts = written.split('_')
  const kind = [words.c4[parts.find(part => part in words.c4) ?? ''], words.c4Forms[parts.at(-1) ?? '']]
    .filter(Boolean)
    .join(' ')
  return parts[0] === 'external' ? words.external(kind) : kind
}

function edgeOf({ type, from, to, label, techn }: Relation, number: number | undefined): ModelEdge {
  // While it draws, Mermaid puts the number before the label.
  const text = oneLine(label.text).replace(number === undefined ? '' : new RegExp(`^${number}: `), '')
  const how = techn?.text ? `[${oneLine(techn.text)}]` : ''
  const counted = number === undefined ? '' : `${number}.`
  const said = where('label', [counted, text, how].filter(Boolean).join(' '))
  if (type === 'rel_b') return { from: to, to: from, ...said }
  return { from, to, ...said, ...(type === 'birel' ? { heads: 2 } : {}) }
}
