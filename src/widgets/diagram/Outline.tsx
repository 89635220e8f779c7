import { exploreWords as words } from '#strings/diagram-explore.ts'
import type { DiagramModel, TableModel, TreeItem } from './model.ts'
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
        {model.kind === 'table' ? (
          <Table title={title} model={model} />
        ) : (
          <Items
            items={model.kind === 'tree' ? model.items : outlineOf(model)}
            inTime={model.kind === 'graph' && (model.inTime ?? false)}
          />
        )}
      </details>
    </>
  )
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

function Table({ title, model: { head, rows } }: { readonly title: string; readonly model: TableModel }) {
  if (head.length === 0) return <Items items={rows.map(row => ({ text: row.join(' '), items: [] }))} inTime={false} />
  return (
    // A table of many series is wider than a phone.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reachable by keyboard
    <section tabIndex={0} aria-label={words.outlineOf(title)}>
      <table>
        <thead>
          <tr>
            {head.map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: series may have one name
              <th key={index} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([place, ...values], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: places of an axis may have one name
            <tr key={row}>
              <th scope="row">{place}</th>
              {values.map((value, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the table never changes
                <td key={index}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
