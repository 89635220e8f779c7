import { type Cell, csvOf } from '../csv.ts'
import { columnName, type MergedResults, partOf, type Share } from './merge-results.ts'

/** Words of the merged sheet. */
export interface MergedWords {
  readonly student: string
  readonly created: string
  readonly right: string
  readonly answered: string
  readonly points: string
  readonly share: string
  readonly nameless: string
  readonly concept: (concept: number) => string
}

/**
 * The table as a sheet: a row a student, then the share of right answers by question; the shares by concept below.
 *
 * - In: the table, words. Out: a CSV file; cells are points from 0 to 1, empty without an answer; an exam has a column of
 *   all points. Errors: none.
 */
export function mergedCsv({ exam, questions, students, concepts }: MergedResults, words: MergedWords): string {
  const all = students.reduce((sum, { right, answered }) => add(sum, { right, answered }), { right: 0, answered: 0 })
  const inExam = (cell: Cell): readonly Cell[] => (exam === undefined ? [] : [cell])
  return csvOf([
    [
      ...[words.student, words.created, words.right, words.answered, ...inExam(words.points)],
      ...questions.map(columnName(questions)),
    ],
    ...students.map(({ name, created, right, answered, points, cells }): readonly Cell[] => [
      ...[name === '' ? words.nameless : name, created, right, answered, ...inExam(rounded(points))],
      ...cells.map(cell => cell?.credit ?? ''),
    ]),
    [
      ...[words.share, '', all.right, all.answered, ...inExam('')],
      ...questions.map(question => rounded(partOf(question))),
    ],
    // A table of its own: its last column is no question's.
    [],
    ['', '', words.right, words.answered, words.share],
    ...concepts.map((share): readonly Cell[] => [
      ...[words.concept(share.concept), '', share.right, share.answered],
      rounded(partOf(share)),
    ]),
  ])
}

const add = (a: Share, b: Share): Share => ({ right: a.right + b.right, answered: a.answered + b.answered })
const rounded = (share: number) => Math.round(share * 1000) / 1000
