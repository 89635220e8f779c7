import { modelWords as words } from '#strings/diagram-models.ts'
import type { ModelEdge, ModelNode, TreeItem } from './model.ts'
import { type GraphData, parsedGraph } from './model-graph.ts'
import { oneLine, type Parsed, parsed } from './model-parts.ts'

/** A node of a tree before it is told: its name alone, what is told of it, and what it holds. */
export interface Twig {
  readonly node: ModelNode
  readonly text: string
  readonly twigs: readonly Twig[]
}

export const itemOf = ({ text, twigs }: Twig): TreeItem => ({ text, items: twigs.map(itemOf) })

/** From the trunk on, each twig before the next. */
export const downwards = (twigs: readonly Twig[]): readonly ModelNode[] =>
  twigs.flatMap(twig => [twig.node, ...downwards(twig.twigs)])

export const linksOf = ({ node, twigs }: Twig): readonly ModelEdge[] =>
  twigs.flatMap(twig => [{ from: node.id, to: twig.node.id }, ...linksOf(twig)])

/** A mind map is told as the tree that it is; its lines are walked along as those of any graph. */
export function parsedMindmap(data: GraphData): Parsed {
  const { model, parts, directions } = parsedGraph(data, '')
  if (model.kind !== 'graph') return { model, parts, directions }
  const { nodes, edges } = model
  const ends = new Set(edges.map(({ to }) => to))
  const twigOf = (node: ModelNode): Twig => ({
    node,
    text: node.label,
    twigs: edges.flatMap(({ from, to }) => (from === node.id ? nodes.filter(({ id }) => id === to).map(twigOf) : [])),
  })
  const trunks = nodes.filter(({ id }) => !ends.has(id)).map(twigOf)
  const order = downwards(trunks).map(({ id }) => id)
  return {
    model: { kind: 'tree', items: trunks.map(itemOf), walked: true },
    parts: { ...parts, unnamed: { nodes: [], order } },
    directions,
  }
}

/** What Mermaid's tree of files gives, as far as it is read here. */
export interface TreeViewData {
  getRoot(): Folder
}

interface Folder {
  readonly id: number
  readonly name: string
  readonly description?: string
  readonly children: readonly Folder[]
}

/** Folders and files; the drawing has a row for each, from the top. */
export function parsedTreeView(data: TreeViewData): Parsed {
  const twigOf = ({ id, name, description = '', children }: Folder): Twig => {
    const label = oneLine(name)
    const text = description === '' ? label : `${label}: ${oneLine(description)}`
    return { node: { id: String(id), label: text }, text, twigs: children.map(twigOf) }
  }
  const root = twigOf(data.getRoot())
  const shown = downwards([root])
  return parsed(
    { kind: 'tree', items: [itemOf(root)], walked: true },
    {
      unnamed: {
        nodes: [{ selector: '.treeView-node-label', shown, by: 'order' }],
        links: linksOf(root),
        order: shown.map(({ id }) => id),
      },
    },
  )
}

/** What Mermaid's fish bones give, as far as it is read here. */
export interface IshikawaData {
  getRoot(): Cause | undefined
}

interface Cause {
  readonly text: string
  readonly children: readonly Cause[]
}

/** The effect, its causes, and theirs. */
export function parsedIshikawa(data: IshikawaData): Parsed | undefined {
  const root = data.getRoot()
  if (!root) return undefined
  const twigOf = ({ text, children }: Cause, id: string): Twig => ({
    node: { id, label: oneLine(text) },
    text: oneLine(text),
    twigs: children.map((child, index) => twigOf(child, `${id}.${index + 1}`)),
  })
  const head = twigOf(root, '1')
  const shown = downwards([head])
  const selector = '.ishikawa-head-group, .ishikawa-label-group, .ishikawa-sub-group > .ishikawa-label'
  return parsed(
    { kind: 'tree', items: [itemOf(head)], walked: true },
    {
      unnamed: { nodes: [{ selector, shown, by: 'words' }], links: linksOf(head), order: shown.map(({ id }) => id) },
    },
  )
}

/** What Mermaid's sets give, as far as it is read here. */
export interface VennData {
  getSubsetData(): readonly Named[]
  getTextData(): readonly (Named & { readonly id: string })[]
}

interface Named {
  readonly sets: readonly string[]
  readonly label?: string
}

/** Each set, and what sets have in common, with the texts that stand in it. */
export function parsedVenn(data: VennData): Parsed {
  const subsets = data.getSubsetData()
  const labels = new Map(subsets.flatMap(({ sets: [id = '', ...more], label }) => (more.length ? [] : [[id, label]])))
  const areas = subsets.map(({ sets, label = '' }) => {
    const common = words.common(sets.map(id => oneLine(labels.get(id) ?? id)))
    const name = sets.length === 1 ? (sets[0] ?? '') : common
    const own = oneLine(label)
    const text = sets.length === 1 ? own || name : [name, own].filter(Boolean).join(': ')
    const texts = data.getTextData().filter(inside => inside.sets.join() === sets.join())
    return { sets, text, items: texts.map(inside => ({ text: oneLine(inside.label || inside.id), items: [] })) }
  })
  return parsed(
    { kind: 'tree', items: areas.map(({ text, items }) => ({ text, items })), walked: true },
    {
      unnamed: {
        nodes: areas.map(({ sets, text, items }) => ({
          selector: `[data-venn-sets="${quoted(sets.join('_'))}"]`,
          shown: [{ id: sets.join('_'), label: text, details: items.map(item => item.text) }],
          by: 'order',
        })),
        order: areas.map(({ sets }) => sets.join('_')),
      },
    },
  )
}

/** An author's name inside the quotes of a selector. */
const quoted = (name: string) => name.replace(/["\\\n]/g, sign => `\\${sign.charCodeAt(0).toString(16)} `)
