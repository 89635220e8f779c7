import type { GraphModel, ModelEdge } from './model.ts'

/** A line of the outline and what belongs to it. */
export interface OutlineItem {
  readonly text: string
  readonly items: readonly OutlineItem[]
}

const ARROWS = { 0: '—', 1: '→', 2: '↔' } as const

/**
 * Groups, nodes and edges as a list in lists, in reading order: one edge stands on its node's line, several stand below it.
 * What happens in time is told edge by edge.
 */
export function outlineOf(model: GraphModel): readonly OutlineItem[] {
  const labels = new Map([...model.groups, ...model.nodes].map(({ id, label }) => [id, label]))
  const told = (edge: ModelEdge) => edgeText(edge, labels.get(edge.to) ?? edge.to)
  if (model.inTime) return model.edges.map(edge => line(`${labels.get(edge.from) ?? edge.from}${told(edge)}`))
  const edgesOf = (id: string) => model.edges.filter(({ from }) => from === id).map(told)
  const item = ({ id, label }: Named, inner: readonly OutlineItem[]): OutlineItem => {
    const edges = edgesOf(id)
    if (edges.length === 1) return { text: `${label}${edges[0]}`, items: inner }
    return { text: label, items: [...inner, ...edges.map(edge => line(edge.trim()))] }
  }
  return placed(model, undefined, item)
}

type Named = { readonly id: string; readonly label: string }

const line = (text: string): OutlineItem => ({ text, items: [] })

function edgeText({ from, to, label, heads }: ModelEdge, end: string): string {
  // A line to itself without a tip is a note.
  const where = from === to && heads === 0 ? '' : ` ${ARROWS[heads ?? 1]} ${end}`
  return label ? `${where}: ${label}` : where
}

/** What stands in one group: a group comes where its first node comes; one without nodes comes last. */
function placed(
  model: GraphModel,
  group: string | undefined,
  item: (named: Named, inner: readonly OutlineItem[]) => OutlineItem,
): readonly OutlineItem[] {
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
