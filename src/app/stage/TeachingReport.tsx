import { useStore } from 'zustand'
import { csvOf } from '#core/csv.ts'
import { reportOf, type Teaching } from '#core/lesson/teaching.ts'
import { planStore, selectPlan } from '#state/plan.ts'
import { changeShow } from '#state/show.ts'
import { clockWords as words } from '#strings/clock.ts'
import { download } from '#ui/download.ts'
import { HeadRow } from '#ui/HeadRow.tsx'
import { useTitles } from './use-titles.ts'

/** Minutes with one decimal, as a number, so that a sheet can add them. */
const minutesOf = (ms: number) => Math.round(ms / 6_000) / 10

/** After the class: planned against actual, to be looked at and saved. */
export function TeachingReport({ teaching }: { readonly teaching: Teaching }) {
  const plan = useStore(planStore, selectPlan)
  const titleOf = useTitles()
  const rows = plan ? reportOf(teaching, plan, teaching.endedAt ?? 0) : []
  const head = [words.part, words.reportPlanned, words.reportActual]
  const cells = rows.map(
    ({ section, planned, actual }) => [titleOf(section), minutesOf(planned), minutesOf(actual)] as const,
  )
  return (
    <>
      <p role="status">{words.ended}</p>
      <ReportTable head={head} cells={cells} />
      <div className="present-controls">
        <button type="button" onClick={() => save([head, ...cells], teaching.begunAt)}>
          {words.saveReport}
        </button>
        <button type="button" onClick={() => changeShow({ teaching: undefined })}>
          {words.again}
        </button>
      </div>
    </>
  )
}

interface ReportTableProps {
  readonly head: readonly string[]
  readonly cells: readonly (readonly [title: string, planned: number, actual: number])[]
}

const ReportTable = ({ head, cells }: ReportTableProps) => (
  <table>
    <caption>{words.report}</caption>
    <HeadRow columns={head} />
    <tbody>
      {cells.map(([title, planned, actual]) => (
        <tr key={title}>
          <th scope="row">{title}</th>
          <td>{planned}</td>
          <td>{actual}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const save = (rows: readonly (readonly (string | number)[])[], begunAt: number) =>
  download(words.reportFile(new Date(begunAt).toLocaleDateString('sv')), csvOf(rows), 'text/csv')
