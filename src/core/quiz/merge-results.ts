import type { Level } from './question.ts'
import type { ExamName, QuizResults, ResultRow } from './results.ts'

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
  /** The sum of the credits, unrounded. */
  readonly points: number
  readonly cells: readonly (ResultRow | undefined)[]
}

export interface ConceptShare extends Share {
  readonly concept: number
}

/** Results of many devices as one table. */
export interface MergedResults {
  /** Undefined for the quiz. */
  readonly exam: ExamName | undefined
  /** Hardest first: the smallest share of right answers. */
  readonly questions: readonly QuestionColumn[]
  /** By name, then by time. */
  readonly students: readonly StudentRow[]
  readonly concepts: readonly ConceptShare[]
  /** Names that several files have. */
  readonly twice: readonly string[]
  /** Names of those who sat the exam more than once: the first time counts, for afterwards the answers are known. */
  readonly again: readonly string[]
}

/** What of the files is put together. */
export interface MergeChoice {
  /** Undefined for the quiz. */
  readonly exam?: ExamName | undefined
  /** A row for every file, not only for one of each name. */
  readonly everyFile?: boolean
}

/**
 * One table of many devices' results. A file that is there twice counts once; of several files with the same name the
 * newest counts, of an exam the one in which it was sat first. Files without a name are all different people.
 *
 * - In: results of one lesson; what of them. Out: a row a student, a column a question. Errors: none.
 */
export function mergeResults(files: readonly QuizResults[], choice: MergeChoice = {}): MergedResults {
  const once = [...new Map(files.map(file => [JSON.stringify(file), file])).values()]
  const asked = once.flatMap(file => sittingIn(file, choice.exam))
  const counted = choice.everyFile ? asked : oneOfEach(asked, choice.exam !== undefined)
  const rows = counted.flatMap(file => file.rows)
  const questions = columnsOf(rows)
  const students = counted.map(({ name, created, rows: own }) => ({
    ...{ name, created, ...shareOf(own), points: own.reduce((sum, { credit }) => sum + credit, 0) },
    cells: questions.map(column => own.find(row => isOf(row, column))),
  }))
  const concepts = [...new Set(rows.map(({ concept }) => concept))].sort((a, b) => a - b)
  return {
    exam: choice.exam,
    questions,
    students: students.sort((a, b) => compare(a.name, b.name) || compare(a.created, b.created)),
    concepts: concepts.map(concept => ({ concept, ...shareOf(rows.filter(row => row.concept === concept)) })),
    twice: namesOf(asked.filter(file => asked.some(other => other !== file && isSamePerson(file, other)))),
    again: namesOf(counted.filter(file => (choice.everyFile ? file.started : sittingsOf(file, asked)).length > 1)),
  }
}

/**
 * The exams that files hold.
 *
 * - In: results. Out: each exam once, by code and paper. Errors: none.
 */
export function examsIn(files: readonly QuizResults[]): readonly ExamName[] {
  const exams = files.flatMap(({ rows }) => rows.flatMap(({ exam }) => (exam === undefined ? [] : [exam])))
  const names = new Map(exams.map(({ code, paper }) => [JSON.stringify([code, paper]), { code, paper }]))
  return [...names.values()].sort((a, b) => compare(a.code, b.code) || compare(a.paper, b.paper))
}

/** What one file says of the quiz, or of one exam. */
interface Filed extends Pick<QuizResults, 'name' | 'created' | 'rows'> {
  /** When this was sat, first time first; empty for the quiz. */
  readonly started: readonly string[]
}

/** A file that does not know the exam says nothing of it; one without answers still tells that somebody gave none. */
function sittingIn({ name, created, rows }: QuizResults, exam: ExamName | undefined): readonly Filed[] {
  const filed = { name: name.normalize('NFC').trim(), created }
  if (exam === undefined) return [{ ...filed, rows: rows.filter(row => row.exam === undefined), started: [] }]
  const own = rows.filter(row => row.exam?.code === exam.code && row.exam.paper === exam.paper)
  const started = [...new Set(own.map(row => row.exam?.started ?? ''))].sort()
  return own.length === 0 ? [] : [{ ...filed, rows: own.filter(row => row.exam?.started === started[0]), started }]
}

/** The times at which the person of a file sat the exam, on whatever device. */
const sittingsOf = (file: Filed, files: readonly Filed[]): readonly string[] => [
  ...new Set(files.flatMap(other => (other === file || isSamePerson(file, other) ? other.started : []))),
]

const isSamePerson = (a: Filed, b: Filed) => a.name !== '' && a.name === b.name
const namesOf = (files: readonly Filed[]) => [...new Set(files.map(({ name }) => name))].sort(compare)
/** One file of each name: of an exam the one with the first sitting, else the newest. */
const oneOfEach = (files: readonly Filed[], isExam: boolean) =>
  files.filter(file => !files.some(other => isSamePerson(file, other) && comesFirst(other, file, files, isExam)))

function comesFirst(a: Filed, b: Filed, order: readonly Filed[], isExam: boolean): boolean {
  const [first, other] = [a.started[0] ?? '', b.started[0] ?? '']
  if (isExam && first !== other) return first < other
  return a.created > b.created || (a.created === b.created && order.indexOf(a) > order.indexOf(b))
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

/**
 * What a column is called: the question's id, and its version where there are several.
 *
 * - In: all columns; one of them. Out: a name that no other column has. Errors: none.
 */
export const columnName =
  (columns: readonly QuestionColumn[]) =>
  ({ id, version }: QuestionColumn): string =>
    columns.filter(other => other.id === id).length > 1 ? `${id} (${version})` : id
