import type { ReactNode } from 'react'
import { columnName, type MergedResults, partOf, type QuestionColumn } from '#core/quiz/merge-results.ts'
import type { Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'
import type { ResultRow } from '#core/quiz/results.ts'
import { bankWords } from '#strings/quiz-export.ts'
import { mergeWords as words } from '#strings/quiz-merge.ts'
import { HeadRow } from '#ui/HeadRow.tsx'

interface TableProps {
  readonly id: string
  readonly merged: MergedResults
}

interface WideProps {
  readonly id: string
  readonly caption: string
  readonly heads: readonly string[]
  readonly className?: string
  readonly children: ReactNode
}

/** A table that scrolls in its box, below its name, where it is wider than the page; the box takes the focus, so that keys scroll it. */
const WideTable = ({ id, caption, heads, className = '', children }: WideProps) => (
  <>
    <p className="export-caption" id={id}>
      {caption}
    </p>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard */}
    <section className="export-scroll" aria-labelledby={id} tabIndex={0}>
      <table className={`export-table ${className}`} aria-labelledby={id}>
        <HeadRow columns={heads} />
        <tbody>{children}</tbody>
      </table>
    </section>
  </>
)

/** Questions, hardest first; their numbers are those of the students' table, their names those of the saved sheet. */
export function ByQuestion({ id, merged, questions }: TableProps & { readonly questions: readonly Question[] }) {
  const nameOf = columnName(merged.questions)
  return (
    <WideTable
      id={`${id}-by-question`}
      caption={words.byQuestion}
      heads={[words.number, words.question, words.id, words.concept, words.share, words.score]}
    >
      {merged.questions.map((column, index) => (
        <tr key={nameOf(column)}>
          <td>{index + 1}</td>
          <th scope="row">{askOf(column, questions)}</th>
          <td>{nameOf(column)}</td>
          <td>{bankWords.concept(column.concept)}</td>
          <td>{words.shareOf(partOf(column))}</td>
          <td>{words.scoreOf(column.right, column.answered)}</td>
        </tr>
      ))}
    </WideTable>
  )
}

/** What is asked, where the bank still asks it so. */
function askOf({ id, version }: QuestionColumn, questions: readonly Question[]): string {
  const question = questions.find(one => one.id === id)
  return question !== undefined && questionVersion(question) === version ? question.ask : words.older
}

/** Concepts in their order. */
export const ByConcept = ({ id, merged }: TableProps) => (
  <WideTable id={`${id}-by-concept`} caption={words.byConcept} heads={[words.concept, words.share, words.score]}>
    {merged.concepts.map(share => (
      <tr key={share.concept}>
        <th scope="row">{bankWords.concept(share.concept)}</th>
        <td>{words.shareOf(partOf(share))}</td>
        <td>{words.scoreOf(share.right, share.answered)}</td>
      </tr>
    ))}
  </WideTable>
)

/** A row a student, a column a question by its number. */
export function ByStudent({ id, merged }: TableProps) {
  const numbers = merged.questions.map((_, index) => String(index + 1))
  const isExam = merged.exam !== undefined
  const heads = [words.student, isExam ? words.points : words.score, ...numbers]
  return (
    <WideTable id={`${id}-by-student`} className="export-students" caption={words.byStudent} heads={heads}>
      {merged.students.map(({ name, created, right, answered, points, cells }) => (
        <tr key={`${name} ${created} ${cells.map(cellWords).join()}`}>
          <th scope="row">{name === '' ? words.nameless : name}</th>
          <td>{isExam ? words.pointsOf(points, answered) : words.scoreOf(right, answered)}</td>
          {cells.map((cell, index) => (
            <td key={numbers[index]} data-cell={stateOf(cell)}>
              {cellWords(cell)}
            </td>
          ))}
        </tr>
      ))}
    </WideTable>
  )
}

const stateOf = (cell: ResultRow | undefined) => (cell === undefined ? 'missing' : cell.right ? 'right' : 'wrong')

function cellWords(cell: ResultRow | undefined): string {
  if (cell === undefined) return words.missing
  if (cell.right) return words.right
  return cell.credit > 0 ? words.partly(cell.credit) : words.wrong
}
