import { exploreWords as words } from '#strings/diagram-explore.ts'
import type { TableModel } from './model.ts'

interface OutlineTableProps {
  readonly title: string
  readonly model: TableModel
}

/** The numbers of a chart or a plan: each row is named by its first cell. */
export function OutlineTable({ title, model: { head, rows } }: OutlineTableProps) {
  const kinds = head.map((_, column) => (rows.every(row => NUMBER.test(row[column] ?? '')) ? undefined : ''))
  return (
    // A table of many series is wider than a phone.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reachable by keyboard
    <section tabIndex={0} aria-label={words.outlineOf(title)}>
      <table>
        <thead>
          <tr>
            {head.map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: series may have one name
              <th key={index} scope="col" data-words={kinds[index]}>
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
                <td key={index} data-words={kinds[index + 1]}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Stands at the end of its column; words, days and whatever has a unit at the start. */
const NUMBER = /^-?[\d.,]*%?$/
