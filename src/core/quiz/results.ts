import { type Cell, csvOf } from '../csv.ts'
import { err, ok, type Result } from '../result.ts'
import { CONCEPTS, LEVELS, type Level, type Question } from './question.ts'
import { questionVersion } from './question-version.ts'
import { SURES, type Sure } from './sitting.ts'

/** What became of one question on one device. */
export interface ResultRow {
  readonly id: string
  /** Version of the question that was answered (`questionVersion`). */
  readonly version: string
  readonly concept: number
  readonly level: Level
  readonly right: boolean
  /** 0 to 1 */
  readonly credit: number
  readonly sure?: Sure
  /** ISO 8601 */
  readonly answeredAt?: string
}

/** The results of one device as they are written into a file. A question that was not answered has no row. */
export interface QuizResults {
  readonly kind: 'quiz-results'
  readonly version: 1
  /** The lesson's id. */
  readonly lesson: string
  /** As the student typed it; may be empty. */
  readonly name: string
  /** ISO 8601 */
  readonly created: string
  readonly rows: readonly ResultRow[]
}

/** How one answer went, where it was checked. */
export type Outcome = Pick<ResultRow, 'right' | 'credit' | 'sure' | 'answeredAt'>

/**
 * The results of one device.
 *
 * - In: lesson, the student's name, when; the questions; how each went, undefined where it was not checked.
 * - Out: results in the order of the questions. Errors: none.
 */
export const resultsOf = (
  head: Pick<QuizResults, 'lesson' | 'name' | 'created'>,
  questions: readonly Question[],
  outcomeOf: (question: Question) => Outcome | undefined,
): QuizResults => ({
  kind: 'quiz-results',
  version: 1,
  ...head,
  rows: questions.flatMap(question => {
    const outcome = outcomeOf(question)
    const { id, concept, level } = question
    return outcome === undefined ? [] : [{ id, version: questionVersion(question), concept, level, ...outcome }]
  }),
})

/**
 * Results as a JSON file, which `readResults` reads.
 *
 * - In: results. Out: text that ends in LF. Errors: none.
 */
export const resultsJson = (results: QuizResults): string => `${JSON.stringify(results, null, 2)}\n`

/** Names of the columns: fixed, so that files can be put one after another. */
const COLUMNS = [
  'lesson',
  'name',
  'created',
  'question',
  'version',
  'concept',
  'level',
  'right',
  'credit',
  'sure',
  'answeredAt',
] as const

/**
 * Results as a sheet: a row an answer, alike on every device.
 *
 * - In: results. Out: a CSV file; right is 1 or 0, what is not known is empty. Errors: none.
 */
export const resultsCsv = ({ lesson, name, created, rows }: QuizResults): string =>
  csvOf([
    COLUMNS,
    ...rows.map((row): readonly Cell[] => [
      ...[lesson, name, created, row.id, row.version, row.concept, row.level],
      ...[row.right ? 1 : 0, row.credit, row.sure ?? '', row.answeredAt ?? ''],
    ]),
  ])

/** Why a file holds no results that count. */
export type ResultsError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-results' }
  | { readonly kind: 'other-version'; readonly given: string }
  | { readonly kind: 'other-lesson'; readonly given: string; readonly wanted: string }
  /** `row` is counted from 1; undefined in the head of the file. */
  | { readonly kind: 'bad-field'; readonly row: number | undefined; readonly field: string }
  | { readonly kind: 'twice'; readonly id: string }

/**
 * Reads a file of results, checking all of it.
 *
 * - In: the file's text; the lesson it must belong to, if any. Out: the results; fields that are not known are left out.
 * - Errors: the first thing that is wrong.
 */
export function readResults(text: string, lesson?: string): Result<QuizResults, ResultsError> {
  const data = parsed(text.replace(/^\uFEFF/, '').trim())
  if (!data.ok) return data
  const { kind, version, lesson: given, name, created, rows } = data.value
  if (kind !== 'quiz-results') return err({ kind: 'not-results' })
  if (version !== 1) return err({ kind: 'other-version', given: String(version) })
  if (!isText(given) || given === '') return err({ kind: 'bad-field', row: undefined, field: 'lesson' })
  if (lesson !== undefined && given !== lesson) return err({ kind: 'other-lesson', given, wanted: lesson })
  if (!isText(name)) return err({ kind: 'bad-field', row: undefined, field: 'name' })
  if (!isTime(created)) return err({ kind: 'bad-field', row: undefined, field: 'created' })
  if (!Array.isArray(rows)) return err({ kind: 'bad-field', row: undefined, field: 'rows' })
  const read = readRows(rows)
  return read.ok ? ok({ kind, version, lesson: given, name, created, rows: read.value }) : read
}

type Fields = Readonly<Record<string, unknown>>

function parsed(text: string): Result<Fields, ResultsError> {
  if (text === '') return err({ kind: 'empty' })
  try {
    const data: unknown = JSON.parse(text)
    return isFields(data) ? ok(data) : err({ kind: 'not-results' })
  } catch {
    return err({ kind: 'not-json' })
  }
}

function readRows(rows: readonly unknown[]): Result<readonly ResultRow[], ResultsError> {
  const read: ResultRow[] = []
  for (const [index, row] of rows.entries()) {
    const field = isFields(row) ? FIELDS.find(([key, isGood]) => !isGood(row[key]))?.[0] : 'row'
    if (field !== undefined || !isRow(row)) return err({ kind: 'bad-field', row: index + 1, field: field ?? 'row' })
    if (read.some(({ id }) => id === row.id)) return err({ kind: 'twice', id: row.id })
    read.push(rowOf(row))
  }
  return ok(read)
}

const isFields = (data: unknown): data is Fields => typeof data === 'object' && data !== null && !Array.isArray(data)
const isText = (data: unknown): data is string => typeof data === 'string'
const isName = (data: unknown): data is string => isText(data) && data !== ''
const isTime = (data: unknown): data is string => isText(data) && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(data)
const isShare = (data: unknown): data is number => typeof data === 'number' && data >= 0 && data <= 1
const isConcept = (data: unknown) => Number.isInteger(data) && Number(data) >= 1 && Number(data) <= CONCEPTS
const isOf = (list: readonly string[]) => (data: unknown) => isText(data) && list.includes(data)
const orNothing = (isGood: (data: unknown) => boolean) => (data: unknown) => data === undefined || isGood(data)

const FIELDS: readonly (readonly [keyof ResultRow, (data: unknown) => boolean])[] = [
  ['id', isName],
  ['version', isText],
  ['concept', isConcept],
  ['level', isOf(LEVELS)],
  ['right', data => typeof data === 'boolean'],
  ['credit', isShare],
  ['sure', orNothing(isOf(SURES))],
  ['answeredAt', orNothing(isTime)],
]

const isRow = (data: unknown): data is ResultRow => isFields(data) && FIELDS.every(([key, isGood]) => isGood(data[key]))

const rowOf = ({ id, version, concept, level, right, credit, sure, answeredAt }: ResultRow): ResultRow => ({
  ...{ id, version, concept, level, right, credit },
  ...(sure === undefined ? {} : { sure }),
  ...(answeredAt === undefined ? {} : { answeredAt }),
})
