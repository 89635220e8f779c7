import { err, ok, type Result } from '../result.ts'
import { CONCEPTS, LEVELS } from './question.ts'
import { type QuizResults, RESULTS_VERSION, type ResultRow } from './results.ts'
import { SURES } from './sitting.ts'

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
  if (version !== 1 && version !== RESULTS_VERSION) return err({ kind: 'other-version', given: String(version) })
  if (!isText(given) || given === '') return err({ kind: 'bad-field', row: undefined, field: 'lesson' })
  if (lesson !== undefined && given !== lesson) return err({ kind: 'other-lesson', given, wanted: lesson })
  if (!isText(name)) return err({ kind: 'bad-field', row: undefined, field: 'name' })
  if (!isTime(created)) return err({ kind: 'bad-field', row: undefined, field: 'created' })
  if (!Array.isArray(rows)) return err({ kind: 'bad-field', row: undefined, field: 'rows' })
  const read = readRows(rows)
  return read.ok ? ok({ kind, version: RESULTS_VERSION, lesson: given, name, created, rows: read.value }) : read
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
  const names = new Set<string>()
  for (const [index, row] of rows.entries()) {
    const field = isFields(row) ? FIELDS.find(([key, isGood]) => !isGood(row[key]))?.[0] : 'row'
    if (field !== undefined || !isRow(row)) return err({ kind: 'bad-field', row: index + 1, field: field ?? 'row' })
    const name = JSON.stringify([row.id, row.exam?.code, row.exam?.paper, row.exam?.started])
    if (names.has(name)) return err({ kind: 'twice', id: row.id })
    names.add(name)
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

const isExam = (data: unknown) => isFields(data) && isName(data.code) && isName(data.paper) && isTime(data.started)

const FIELDS: readonly (readonly [keyof ResultRow, (data: unknown) => boolean])[] = [
  ['id', isName],
  ['version', isText],
  ['concept', isConcept],
  ['level', isOf(LEVELS)],
  ['right', data => typeof data === 'boolean'],
  ['credit', isShare],
  ['sure', orNothing(isOf(SURES))],
  ['answeredAt', orNothing(isTime)],
  ['exam', orNothing(isExam)],
]

const isRow = (data: unknown): data is ResultRow => isFields(data) && FIELDS.every(([key, isGood]) => isGood(data[key]))

const rowOf = ({ id, version, concept, level, right, credit, sure, answeredAt, exam }: ResultRow): ResultRow => ({
  ...{ id, version, concept, level, right, credit },
  ...(sure === undefined ? {} : { sure }),
  ...(answeredAt === undefined ? {} : { answeredAt }),
  ...(exam === undefined ? {} : { exam: { code: exam.code, paper: exam.paper, started: exam.started } }),
})
