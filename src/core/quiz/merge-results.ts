import { type Cell, csvOf } from '../csv.ts'
import type { Level } from './question.ts'
import type { QuizResults, ResultRow } from './results.ts'

/** How many answered, and how many of these were right. */
export interface Share {
  readonly right: number
  readonly answered: number
}

/** A question as a column. Two versions of a question are two questions: who answered the older one answered another. */
export interface QuestionColumn extends Share {
  readonly id: string
  readonly version: string
  readonly concept: number
  readonly level: Level
}

/** A student's file as a row; `cells` go with the columns, undefined where there is no answer. */
export interface StudentRow extends Share {
  readonly name: string
  readonly created: string
  readonly cells: readonly (ResultRow | undefined)[]
}

export interface ConceptShare extends Share {
  readonly concept: number
}

/** Results of many devices as one table. */
export interface MergedResults {
  /** Hardest first: the smallest share of right answers. */
  readonly questions: readonly QuestionColumn[]
  /** By name, then by time. */
  readonly students: readonly StudentRow[]
  readonly concepts: readonly ConceptShare[]
}

/**
 * One table of many devices' results. A file that is there twice counts once.
 *
 * - In: results of one lesson. Out: a row a file, a column a question. Errors: none.
 */
export function mergeResults(files: readonly QuizResults[]): MergedResults {
  const once = [...new Map(files.map(file => [JSON.stringify(file), file])).values()]
  const rows = once.flatMap(file => file.rows)
  const questions = columnsOf(rows)
  const students = once.map(({ name, created, rows: own }) => ({
    ...{ name, created, ...shareOf(own) },
    cells: questions.map(column => own.find(row => isOf(row, column))),
  }))
  const concepts = [...new Set(rows.map(({ concept }) => concept))].sort((a, b) => a - b)
  return {
    questions,
    students: students.sort((a, b) => compare(a.name, b.name) || compare(a.created, b.created)),
    concepts: concepts.map(concept => ({ concept, ...shareOf(rows.filter(row => row.concept === concept)) })),
  }
}

const isOf = (row: ResultRow, { id, version }: Pick<ResultRow, 'id' | 'version'>) =>
  row.id === id && row.version === version
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const shareOf = (rows: readonly ResultRow[]): Share => ({
  right: rows.filter(({ right }) => right).length,
  answered: rows.length,
})

function columnsOf(rows: readonly ResultRow[]): readonly QuestionColumn[] {
  const firsts = new Map(rows.toReversed().map(row => [JSON.stringify([row.id, row.version]), row]))
  const columns = [...firsts.values()].map(first => {
    const { id, version, concept, level } = first
    return { id, version, concept, level, ...shareOf(rows.filter(row => isOf(row, first))) }
  })
  return columns.sort((a, b) => partOf(a) - partOf(b) || b.answered - a.answered || compare(a.id, b.id))
}

/**
 * The share as a number.
 *
 * - In: counts. Out: 0 to 1; 0 where nobody answered. Errors: none.
 */
export const partOf = ({ right, answered }: Share): number => (answered === 0 ? 0 : right / answered)

/** Words of the merged sheet. */
export interface MergedWords {
  readonly student: string
  readonly created: string
  readonly right: string
  readonly answered: string
  readonly share: string
  readonly nameless: string
  readonly concept: (concept: number) => string
}

/**
 * The table as a sheet: a row a student, then the share of right answers by question; the shares by concept below.
 *
 * - In: the table, words. Out: a CSV file; cells are points from 0 to 1, empty without an answer. Errors: none.
 */
export function mergedCsv({ questions, students, concepts }: MergedResults, words: MergedWords): string {
  const all = students.reduce((sum, { right, answered }) => add(sum, { right, answered }), { right: 0, answered: 0 })
  return csvOf([
    [words.student, words.created, words.right, words.answered, ...questions.map(columnName(questions))],
    ...students.map(({ name, created, right, answered, cells }): readonly Cell[] => [
      ...[name === '' ? words.nameless : name, created, right, answered],
      ...cells.map(cell => cell?.credit ?? ''),
    ]),
    [words.share, '', all.right, all.answered, ...questions.map(question => rounded(partOf(question)))],
    ...concepts.map((share): readonly Cell[] => [
      ...[words.concept(share.concept), '', share.right, share.answered],
      rounded(partOf(share)),
    ]),
  ])
}

const add = (a: Share, b: Share): Share => ({ right: a.right + b.right, answered: a.answered + b.answered })
const rounded = (share: number) => Math.round(share * 1000) / 1000

/**
 * What a column is called: the question's id, and its version where there are several.
 *
 * - In: all columns; one of them. Out: a name that no other column has. Errors: none.
 */
export const columnName =
  (columns: readonly QuestionColumn[]) =>
  ({ id, version }: QuestionColumn): string =>
    columns.filter(other => other.id === id).length > 1 ? `${id} (${version})` : id
