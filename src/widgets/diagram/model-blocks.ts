import type { GraphData } from './model-graph.ts'

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

/** Blocks that are only room or a direction. */
const ROOM = /^(space|block_arrow|column-setting)$/

export const blockGraph = (data: BlockData): GraphData => ({
  nodes: data.getBlocks().flatMap(block => blocksOf(block)),
  edges: data.getEdges(),
})

function blocksOf({ id, label = '', type, children = [] }: Block, parentId?: string): readonly GraphNode[] {
  if (ROOM.test(type)) return []
  const own = { id, label, isGroup: type === 'composite', ...(parentId === undefined ? {} : { parentId }) }
  return [own, ...children.flatMap(child => blocksOf(child, id))]
}

/** What Mermaid's architecture diagram gives, as far as it is read here. */
export interface ArchitectureData {
  getServices(): readonly Service[]
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

export function architectureGraph(data: ArchitectureData): GraphData {
  const node = (isGroup: boolean) => (service: Service) => ({
    id: service.id,
    domId: `${isGroup ? 'group' : 'service'}-${service.id}`,
    label: service.title ?? '',
    isGroup,
    ...(service.in === undefined ? {} : { parentId: service.in }),
  })
  return {
    nodes: [...data.getGroups().map(node(true)), ...data.getServices().map(node(false))],
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
