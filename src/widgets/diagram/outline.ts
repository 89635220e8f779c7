import type { GraphModel, ModelEdge, ModelNode, TreeItem } from './model.ts'

const ARROWS = { 0: '—', 1: '→', 2: '↔' } as const

/**
 * Groups, nodes and edges as a list in lists, in reading order: one edge stands on its node's line, several stand below it,
 * after what stands inside the node.
 * What happens in time is told edge by edge.
 */
export function outlineOf(model: GraphModel): readonly TreeItem[] {
  const labels = new Map([...model.groups, ...model.nodes].map(({ id, label }) => [id, label]))
  const told = (edge: ModelEdge) => edgeText(edge, labels.get(edge.to) ?? edge.to)
  if (model.inTime) return model.edges.map(edge => line(`${labels.get(edge.from) ?? edge.from}${told(edge)}`))
  const edgesOf = (id: string) => model.edges.filter(({ from }) => from === id).map(told)
  const item = (node: ModelNode, inner: readonly TreeItem[]): TreeItem => {
    const edges = edgesOf(node.id)
    const items = [...(node.details ?? []).map(line), ...inner]
    const text = node.note === undefined ? node.label : `${node.label} (${node.note})`
    if (edges.length === 1) return { text: `${text}${edges[0]}`, items }
    return { text, items: [...items, ...edges.map(edge => line(edge.trim()))] }
  }
  return placed(model, undefined, item)
}

const line = (text: string): TreeItem => ({ text, items: [] })

function edgeText({ from, to, label, heads }: ModelEdge, end: string): string {
  // A line to itself without a tip is a note.
  const where = from === to && heads === 0 ? '' : ` ${ARROWS[heads ?? 1]} ${end}`
  return label ? `${where}: ${label}` : where
}

/** What stands in one group: a group comes where its first node comes; one without nodes comes last. */
function placed(
  model: GraphModel,
  group: string | undefined,
  item: (named: ModelNode, inner: readonly TreeItem[]) => TreeItem,
): readonly TreeItem[] {
  const parents = new Map(model.groups.map(({ id, group: parent }) => [id, parent]))
  const childHolding = (holder: string | undefined): string | undefined =>
    holder === undefined || parents.get(holder) === group ? holder : childHolding(parents.get(holder))
  const within = (holder: string | undefined): boolean =>
    holder === group || (holder !== undefined && within(parents.get(holder)))
  const order = model.nodes
    .filter(node => within(node.group))
    .map(node => (node.group === group ? node : model.groups.find(({ id }) => id === childHolding(node.group))))
  const empty = model.groups.filter(({ group: parent }) => parent === group)
  const all = [...new Set([...order, ...empty].filter(named => named !== undefined))]
  return all.map(named =>
    item(named, model.groups.some(({ id }) => id === named.id) ? placed(model, named.id, item) : []),
  )
}
