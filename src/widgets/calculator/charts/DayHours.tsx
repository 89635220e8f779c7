import type { Day } from '#core/cost/day.ts'
import { dayWords as words } from '#strings/calculator-chart.ts'
import { meanOf } from '#strings/quantity.ts'
import { HeadRow } from '#ui/HeadRow.tsx'
import { cellsOf } from './day-sheet.ts'
import { TableBox } from './TableBox.tsx'

interface DayHoursProps extends Pick<Day, 'hours'> {
  /** Of the chart */
  readonly title: string
}

/** The chart of a day as a table, hour by hour. */
export const DayHours = ({ hours, title }: DayHoursProps) => (
  <details className="calc-more">
    <summary>{words.table}</summary>
    <TableBox name={title}>
      <table className="calc-table">
        <caption>{words.caption}</caption>
        <HeadRow columns={words.columns} />
        <tbody>
          {hours.map(hour => (
            <tr key={hour.hour}>
              <th scope="row">{words.hour(hour.hour)}</th>
              {cellsOf(hour).map((count, index) => (
                <td key={words.columns[index + 1]}>{meanOf(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  </details>
)
