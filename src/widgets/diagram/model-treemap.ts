import type { ModelNode } from './model.ts'
import { oneLine, type Parsed, parsed } from './model-parts.ts'
import { downwards, itemOf, linksOf, type Twig } from './model-tree.ts'

/** What Mermaid's treemap gives, as far as it is read here. */
export interface TreemapData {
  getRoot(): Branch
}

interface Branch {
  readonly name: string
  readonly value?: number
  readonly children?: readonly Branch[]
}

interface Sized extends Twig {
  readonly size: number
  readonly twigs: readonly Sized[]
}

/** Each part with its amount, that of a whole summed up as in the picture. */
export function parsedTreemap(data: TreemapData): Parsed {
  const root = sized(data.getRoot(), '0')
  const [, ...drawn] = asDrawn(root)
  return parsed(
    { kind: 'tree', items: root.twigs.map(itemOf), walked: true },
    {
      unnamed: {
        nodes: [
          // The first is the whole, which is not shown.
          {
            selector: 'g.treemapSection ~ g.treemapSection',
            shown: drawn.filter(isWhole).map(({ node }) => node),
            by: 'order',
          },
          { selector: 'g.treemapLeafGroup', shown: leavesOf(root).map(({ node }) => node), by: 'order' },
        ],
        links: root.twigs.flatMap(linksOf),
        order: downwards(root.twigs).map(({ id }) => id),
      },
    },
  )
}

function sized({ name, value, children = [] }: Branch, id: string): Sized {
  const twigs = children.map((child, index) => sized(child, `${id}.${index + 1}`))
  const size = twigs.reduce((sum, twig) => sum + twig.size, value ?? 0)
  const label = oneLine(name)
  const node: ModelNode = { id, label, note: written(size) }
  return { node, text: `${label}: ${written(size)}`, twigs, size }
}

const written = (size: number) => String(Number(size.toFixed(6)))

const isWhole = ({ twigs }: Twig) => twigs.length > 0
const bySize = (twigs: readonly Sized[]) => twigs.toSorted((a, b) => b.size - a.size)

/** Level by level, in each the largest first. */
function asDrawn(root: Sized): readonly Sized[] {
  const all: Sized[] = [root]
  for (const twig of all) all.push(...bySize(twig.twigs))
  return all
}

const leavesOf = (twig: Sized): readonly Sized[] =>
  twig.twigs.length === 0 ? [twig] : bySize(twig.twigs).flatMap(leavesOf)
