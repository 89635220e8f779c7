import { modelWords } from '#strings/diagram-models.ts'
import { type GraphData, parsedGraph } from './model-graph.ts'
import type { Parsed } from './model-parts.ts'

type GraphNode = GraphData['nodes'][number]
type GraphEdge = GraphData['edges'][number]

/** What Mermaid's block diagram gives, as far as it is read here. */
export interface BlockData {
  getBlocks(): readonly Block[]
  getEdges(): readonly GraphEdge[]
}

interface Block {
  readonly id: string
  readonly label?: string
  readonly type: string
  readonly children?: readonly Block[]
}

/** Blocks that are only room. */
const ROOM = /^(space|column-setting)$/

export const blockGraph = (data: BlockData): GraphData => ({
  nodes: data.getBlocks().flatMap(block => blocksOf(block)),
  edges: data.getEdges(),
})

function blocksOf({ id, label = '', type, children = [] }: Block, parentId?: string): readonly GraphNode[] {
  if (ROOM.test(type) || (type === 'block_arrow' && label.trim() === '')) return []
  const isGroup = type === 'composite'
  // The drawing shows the name of a group only where it was given one.
  const shown = isGroup && label.trim() === '' ? modelWords.group : label
  const own = { id, label: shown, isGroup, ...(parentId === undefined ? {} : { parentId }) }
  return [own, ...children.flatMap(child => blocksOf(child, id))]
}

/** What Mermaid's architecture diagram gives, as far as it is read here. */
export interface ArchitectureData {
  getServices(): readonly Service[]
  getJunctions(): readonly Service[]
  getGroups(): readonly Service[]
  getEdges(): readonly ArchitectureEdge[]
}

interface Service {
  readonly id: string
  readonly title?: string
  readonly in?: string
}

interface ArchitectureEdge {
  readonly lhsId: string
  readonly rhsId: string
  readonly lhsInto?: boolean
  readonly rhsInto?: boolean
  readonly title?: string
}

/** Services in their groups; where lines meet without a service, the drawing has a place without an id. */
export function parsedArchitecture(data: ArchitectureData): Parsed {
  const { parts, ...rest } = parsedGraph(architectureGraph(data), '')
  const shown = data.getJunctions().map(({ id }) => ({ id, label: modelWords.junction }))
  return {
    ...rest,
    parts: { ...parts, unnamed: { nodes: [{ selector: '.architecture-junction', shown, by: 'order' }] } },
  }
}

function architectureGraph(data: ArchitectureData): GraphData {
  const node = (kind: 'group' | 'service' | 'junction') => (service: Service) => ({
    id: service.id,
    domId: `${kind}-${service.id}`,
    label: kind === 'junction' ? modelWords.junction : (service.title ?? ''),
    isGroup: kind === 'group',
    ...(service.in === undefined ? {} : { parentId: service.in }),
  })
  return {
    nodes: [
      ...data.getGroups().map(node('group')),
      ...data.getServices().map(node('service')),
      ...data.getJunctions().map(node('junction')),
    ],
    edges: data.getEdges().map(({ lhsId, rhsId, lhsInto, rhsInto, title }) => ({
      id: `L_${lhsId}_${rhsId}_0`,
      start: lhsId,
      end: rhsId,
      label: title ?? '',
      arrowTypeStart: lhsInto ? 'arrow_point' : 'none',
      arrowTypeEnd: rhsInto ? 'arrow_point' : 'none',
    })),
  }
}
