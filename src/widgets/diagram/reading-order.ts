import type { GraphModel, ModelGroup } from './model.ts'
import { moved } from './svg-shape.ts'

/** Where something stands: from–to along the direction of reading, and where it begins across it. */
interface Place {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
}

/** Centres that Mermaid lines up may differ by as much. */
const SLACK = 1

/**
 * Puts nodes and groups into the order in which the drawing is read; without places or a direction the source's order stays.
 *
 * - In: the model, where each node stands, the direction of the whole ('') and of groups: `TB`, `LR`, `BT`, `RL`.
 */
export function inReadingOrder(
  model: GraphModel,
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
  directions: ReadonlyMap<string, string>,
): GraphModel {
  if (!directions.get('') || !model.nodes.every(({ id }) => places.has(id))) return model
  const groupById = new Map(model.groups.map(group => [group.id, group]))
  const childrenOf = (group: string) => model.groups.filter(child => (child.group ?? '') === group)
  const directionOf = (group: string): string => directions.get(group) ?? (group ? directionOf(parentOf(group)) : 'TB')
  const parentOf = (group: string) => groupById.get(group)?.group ?? ''
  const ids = (group: string): readonly string[] => {
    const own = model.nodes.filter(node => (node.group ?? '') === group).map(({ id }) => [id])
    const inner = childrenOf(group).map(child => ids(child.id))
    const before = comparing(directionOf(group))
    return [...own, ...inner]
      .map(held => ({ held, place: around(held.flatMap(id => places.get(id) ?? [])) }))
      .sort((a, b) => before(a.place, b.place))
      .flatMap(({ held }) => held)
  }
  const rank = new Map(ids('').map((id, index) => [id, index]))
  const first = (group: ModelGroup): number =>
    Math.min(
      ...model.nodes.filter(node => node.group === group.id).map(({ id }) => rank.get(id) ?? 0),
      ...childrenOf(group.id).map(first),
    )
  return {
    ...model,
    nodes: [...model.nodes].sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0)),
    groups: [...model.groups].sort((a, b) => first(a) - first(b)),
  }
}

function around(points: readonly { readonly x: number; readonly y: number }[]): Place {
  const span = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const
  return { x: span(points.map(({ x }) => x)), y: span(points.map(({ y }) => y)) }
}

/** What ends before the other begins comes first; what stands abreast is told from the side, left or top first. */
function comparing(direction: string) {
  const [along, across] = /^(LR|RL)$/.test(direction) ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const sign = /^(RL|BT)$/.test(direction) ? -1 : 1
  return (a: Place, b: Place): number => {
    if (a[along][1] < b[along][0] - SLACK) return -sign
    if (b[along][1] < a[along][0] - SLACK) return sign
    return a[across][0] - b[across][0]
  }
}

/** The middle of each marked node in the drawing's own units, from the moves of all that it stands in. */
export function placesOf(svg: SVGSVGElement): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const found = new Map<string, { readonly x: number; readonly y: number }>()
  for (const node of svg.querySelectorAll('[data-node][transform]'))
    found.set(node.getAttribute('data-node') ?? '', middle(node))
  return found
}

function middle(node: Element) {
  const moves: (readonly [number, number])[] = []
  for (let part: Element | null = node; part; part = part.parentElement) {
    moves.push(moved(part))
  }
  return { x: moves.reduce((sum, [x]) => sum + x, 0), y: moves.reduce((sum, [, y]) => sum + y, 0) }
}

/** Numbers nodes and groups in the drawing as they are read, a group before what it holds. */
export function markOrder(svg: SVGSVGElement, { nodes, groups }: GraphModel) {
  const parents = new Map(groups.map(({ id, group }) => [id, group]))
  const holders = (group: string | undefined): readonly string[] =>
    group === undefined ? [] : [...holders(parents.get(group)), group]
  const ids = [...new Set(nodes.flatMap(({ id, group }) => [...holders(group), id]))]
  for (const part of svg.querySelectorAll('[data-node]')) {
    const index = ids.indexOf(part.getAttribute('data-node') ?? '')
    if (index >= 0) part.setAttribute('data-order', String(index + 1))
  }
}
