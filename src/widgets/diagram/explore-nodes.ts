import { exploreWords as words } from '#strings/diagram-explore.ts'
import { shownText } from './shown-text.ts'
import type { Point } from './walk.ts'

/** An edge as the drawing has it. */
export interface Edge {
  readonly from: string
  readonly to: string
  readonly label: string
  readonly heads: number
}

export const nameOf = (node: Element) => node.getAttribute('data-node') ?? ''

export const edgesOf = (svg: SVGSVGElement): readonly Edge[] =>
  [...svg.querySelectorAll('[data-from][data-to]')].map(line => ({
    from: line.getAttribute('data-from') ?? '',
    to: line.getAttribute('data-to') ?? '',
    label: line.getAttribute('data-label') ?? '',
    heads: Number(line.getAttribute('data-heads') ?? 1),
  }))

/** What can be walked to: every node, and groups that edges lead to, in the order of reading. */
export function nodesOf(svg: SVGSVGElement, edges: readonly Edge[]): readonly SVGElement[] {
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const order = (node: Element) => Number(node.getAttribute('data-order') ?? 0)
  return [...svg.querySelectorAll<SVGElement>('[data-node]')]
    .filter(node => !node.matches('.group, [class*="cluster"]') || ends.has(nameOf(node)))
    .sort((a, b) => order(a) - order(b))
}

/** The middle of each node on the screen, whatever the zoom. */
export const placesOf = (nodes: readonly SVGElement[]): ReadonlyMap<string, Point> =>
  new Map(
    nodes.map(node => {
      const { left, top, width, height } = node.getBoundingClientRect()
      return [nameOf(node), { x: left + width / 2, y: top + height / 2 }]
    }),
  )

export const labelOf = (node: Element): string =>
  node.getAttribute('data-label') ?? [...node.querySelectorAll('text')].map(shownText).filter(Boolean).join(' ')

/** What is said of a node: its label, what stands with it, and where its edges lead. */
export function sentenceOf(node: Element, nodes: readonly Element[], edges: readonly Edge[]): string {
  const [name, more] = [nameOf(node), node.getAttribute('data-more')]
  const label = more === null ? labelOf(node) : words.detailed(labelOf(node), more)
  if (edges.length === 0) return label
  const next = edges.flatMap(({ from, to, label: edge, heads }) => {
    const end = from === name ? to : to === name && heads !== 1 ? from : undefined
    const there = nodes.find(other => nameOf(other) === end)
    if (!there || there === node) return []
    return [edge === '' ? labelOf(there) : words.labelled(labelOf(there), edge)]
  })
  return next.length === 0 ? words.last(label) : words.node(label, next)
}
