import { err, ok, type Result } from '#core/result.ts'
import { retriable } from '#ui/retriable.ts'
import { iconsOf, OWN_ICONS } from './icons-used.ts'
import type { Parsed } from './model-parts.ts'
import type { DiagramError } from './roles.ts'
import type { Prepared } from './source.ts'

/** Names of the icons of a diagram that are not there, and names that it could have. */
export interface StrangeIcon {
  readonly icon: string
  readonly line: number
  readonly known: readonly string[]
}

/** What of a diagram's icons is not there. In: the diagram; whole names (`pack:name`) of the icons that are. */
export function strangeIcons(
  prepared: Pick<Prepared, 'kind' | 'source' | 'lines'>,
  names: readonly string[],
): readonly StrangeIcon[] {
  const known = [...(OWN_ICONS.get(prepared.kind) ?? []), ...names]
  return iconsOf(prepared)
    .filter(({ icon }) => !known.includes(icon))
    .map(({ icon, line }) => ({ icon, line, known }))
}

/** What a diagram needs of the lesson's icons, as Mermaid takes it. */
export type IconPack = { readonly name: string; readonly icons: LessonIcons }
type LessonIcons = typeof import('virtual:lesson-icons')['default']

const loadIcons = retriable(() => import('virtual:lesson-icons'))

/**
 * The lesson's icons, loaded with the first diagram that has any.
 *
 * - Out: none where the diagram has none; else the pack, or which icon of the diagram is not in the page.
 */
export async function iconsFor(prepared: Prepared): Promise<Result<readonly IconPack[], DiagramError>> {
  if (iconsOf(prepared).length === 0) return ok([])
  try {
    const { default: icons } = await loadIcons()
    const [strange] = strangeIcons(
      prepared,
      Object.keys(icons.icons).map(name => `${icons.prefix}:${name}`),
    )
    if (strange) return err({ kind: 'icon', detail: `There is no icon "${strange.icon}" here`, ...strange })
    return ok([{ name: icons.prefix, icons }])
  } catch (cause) {
    return err({ kind: 'engine', detail: String(cause) })
  }
}

/** A node that has an icon and no words is called as the service is. */
export function namedByIcons(
  parsed: Parsed | undefined,
  prepared: Prepared,
  packs: readonly IconPack[],
): Parsed | undefined {
  if (parsed?.model.kind !== 'graph') return parsed
  const titles = new Map(
    iconsOf(prepared).flatMap(({ nameless, icon }) => {
      const title = packs.map(({ name, icons }) => icons.icons[icon.slice(name.length + 1)]?.title).find(Boolean)
      return nameless && title ? [[nameless, title] as const] : []
    }),
  )
  // Without words a node is called by its id.
  const named = <Node extends { readonly id: string; readonly label: string }>(node: Node): Node =>
    node.label === node.id ? { ...node, label: titles.get(node.id) ?? node.label } : node
  const { model, parts } = parsed
  return {
    ...parsed,
    model: { ...model, nodes: model.nodes.map(named), groups: model.groups.map(named) },
    parts: { ...parts, nodes: new Map([...parts.nodes].map(([end, node]) => [end, named(node)])) },
  }
}
