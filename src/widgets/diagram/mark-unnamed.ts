import { markEdge, markNode } from './mark-part.ts'
import type { ModelEdge, ModelNode } from './model.ts'
import { shownText } from './shown-text.ts'

/** What Mermaid draws without ids, and how to find it. */
export interface Unnamed {
  readonly nodes: readonly {
    readonly selector: string
    /** In the order of the drawing, or in any order where each has words of its own. */
    readonly shown: readonly ModelNode[]
    readonly by: 'order' | 'words'
  }[]
  /** Lines, in the order of the drawing. */
  readonly lines?: { readonly selector: string; readonly edges: readonly ModelEdge[] }
  /** Edges that have no line of their own: one node stands in the other. */
  readonly links?: readonly ModelEdge[]
  /** Ids in the order of reading, where the model does not give it. */
  readonly order?: readonly string[]
}

/** Marks what can be found without doubt: as many elements as nodes, or words that no other element has. */
export function markUnnamed(svg: SVGSVGElement, { nodes, lines, links = [], order = [] }: Unnamed) {
  for (const { selector, shown, by } of nodes) {
    const parts = [...svg.querySelectorAll(selector)]
    for (const [part, node] of by === 'order' ? inOrder(parts, shown) : byWords(parts, shown)) markNode(part, node)
  }
  if (lines)
    for (const [line, edge] of inOrder([...svg.querySelectorAll(lines.selector)], lines.edges)) markEdge(line, edge)
  for (const link of links) {
    const line = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g')
    markEdge(line, link)
    svg.append(line)
  }
  for (const part of svg.querySelectorAll('[data-node]')) {
    const place = order.indexOf(part.getAttribute('data-node') ?? '')
    if (place >= 0) part.setAttribute('data-order', String(place + 1))
  }
}

type Pairs<Shown> = readonly (readonly [Element, Shown])[]

function inOrder<Shown>(parts: readonly Element[], shown: readonly Shown[]): Pairs<Shown> {
  if (parts.length !== shown.length) return []
  return shown.flatMap((one, index) => {
    const part = parts[index]
    return part ? [[part, one] as const] : []
  })
}

function byWords(parts: readonly Element[], shown: readonly ModelNode[]): Pairs<ModelNode> {
  return shown.flatMap(node => {
    const words = unspaced(node.label)
    const twins = shown.filter(({ label }) => unspaced(label) === words)
    const [part, ...others] = parts.filter(one => wordsOf(one) === words)
    return part && others.length === 0 && twins.length === 1 ? [[part, node] as const] : []
  })
}

/** A label is broken into lines where it is long. */
const unspaced = (words: string) => words.replace(/\s+/g, '')

const wordsOf = (part: Element): string =>
  unspaced((part.matches('text') ? [part] : [...part.querySelectorAll('text')]).map(shownText).join(''))
