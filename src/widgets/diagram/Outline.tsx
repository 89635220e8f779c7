import { exploreWords as words } from '#strings/diagram-explore.ts'
import type { DiagramModel, TreeItem } from './model.ts'
import { OutlineTable } from './OutlineTable.tsx'
import { outlineOf } from './outline.ts'

export interface OutlineProps {
  /** Name of the diagram. */
  readonly title: string
  readonly model: DiagramModel
}

/** What stands with a picture for those who do not see it: a way through its nodes, and all that it says as text, folded. */
export function Outline({ title, model }: OutlineProps) {
  if (model.kind === 'table' && model.rows.length === 0) return null
  return (
    <>
      {isWalked(model) && (
        <button type="button" className="diagram-explore" data-diagram-explore="" aria-label={words.startOf(title)}>
          {words.start}
        </button>
      )}
      <details className="diagram-outline">
        <summary>{words.outline}</summary>
        {model.kind === 'table' && model.head.length > 0 ? (
          <OutlineTable title={title} model={model} />
        ) : (
          <Items items={itemsOf(model)} inTime={model.kind === 'graph' && (model.inTime ?? false)} />
        )}
      </details>
    </>
  )
}

function itemsOf(model: DiagramModel): readonly TreeItem[] {
  if (model.kind === 'graph') return outlineOf(model)
  return model.kind === 'tree' ? model.items : model.rows.map(row => ({ text: row.join(' '), items: [] }))
}

const isWalked = (model: DiagramModel): boolean =>
  model.kind === 'graph' ? model.nodes.length > 1 : (model.walked ?? false)

function Items({ items, inTime }: { readonly items: readonly TreeItem[]; readonly inTime: boolean }) {
  const List = inTime ? 'ol' : 'ul'
  return (
    <List>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and lines may be alike
        <li key={index}>
          {item.text}
          {item.items.length > 0 && <Items items={item.items} inTime={false} />}
        </li>
      ))}
    </List>
  )
}
