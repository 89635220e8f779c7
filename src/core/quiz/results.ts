import { type Cell, csvOf } from '../csv.ts'
import type { Given, Mark } from './exam-marks.ts'
import type { Level, Question } from './question.ts'
import { questionVersion } from './question-version.ts'
import type { Sure } from './sitting.ts'

/** An exam as a class knows it: whoever has the same code and the same paper sat the same exam. */
export interface ExamName {
  /** The class code. */
  readonly code: string
  /** The mark of the paper (`paperStamp`). */
  readonly paper: string
}

/** One time that somebody sat an exam. */
export interface ExamSitting extends ExamName {
  /** ISO 8601 */
  readonly started: string
}

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
  /** The exam that asked it; left out when the quiz did. */
  readonly exam?: ExamSitting
}

/**
 * The results of one device as they are written into a file. A question of the quiz that was not answered has no row; each
 * question of an exam has one.
 */
export interface QuizResults {
  readonly kind: 'quiz-results'
  readonly version: typeof RESULTS_VERSION
  /** The lesson's id. */
  readonly lesson: string
  /** As the student typed it; may be empty. */
  readonly name: string
  /** ISO 8601 */
  readonly created: string
  readonly rows: readonly ResultRow[]
}

/** Version 1 knew no exams; its files are read still. */
export const RESULTS_VERSION = 2

/** How one answer went, where it was checked. */
export type Outcome = Pick<ResultRow, 'right' | 'credit' | 'sure' | 'answeredAt'>

/** An exam that was handed in, as far as its results are concerned. */
export interface SatExam {
  readonly exam: ExamSitting
  /** ISO 8601 */
  readonly ended: string
  readonly marks: readonly Mark[]
  /** What was given, by question. */
  readonly given: Readonly<Record<string, Given>>
}

/**
 * The results of one device.
 *
 * - In: lesson, the student's name, when; the questions; how each went, undefined where it was not checked; the exams.
 * - Out: the quiz in the order of the questions, then each exam in the order of its paper, without what the bank has no
 *   longer. Errors: none.
 */
export const resultsOf = (
  head: Pick<QuizResults, 'lesson' | 'name' | 'created'>,
  questions: readonly Question[],
  outcomeOf: (question: Question) => Outcome | undefined,
  exams: readonly SatExam[] = [],
): QuizResults => {
  const quiz = questions.flatMap((question): readonly ResultRow[] => {
    const outcome = outcomeOf(question)
    const { id, concept, level } = question
    return outcome === undefined ? [] : [{ id, version: questionVersion(question), concept, level, ...outcome }]
  })
  const rows = [...quiz, ...exams.flatMap(exam => examRows(exam, questions))]
  return { kind: 'quiz-results', version: RESULTS_VERSION, ...head, rows }
}

function examRows({ exam, ended, marks, given }: SatExam, questions: readonly Question[]): readonly ResultRow[] {
  const known = new Map(questions.map(question => [question.id, question]))
  return marks.flatMap(({ id, version, credit }) => {
    const question = known.get(id)
    if (question === undefined) return []
    const { concept, level } = question
    const sure = given[id]?.version === version ? given[id].sure : undefined
    const row = { id, version, concept, level, right: credit === 1, credit, answeredAt: ended, exam }
    return [sure === undefined ? row : { ...row, sure }]
  })
}

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
  'sitting',
  'code',
  'paper',
  'started',
] as const

/**
 * Results as a sheet: a row an answer, alike on every device.
 *
 * - In: results. Out: a CSV file; right is 1 or 0, sitting is quiz or exam, what is not known is empty. Errors: none.
 */
export const resultsCsv = ({ lesson, name, created, rows }: QuizResults): string =>
  csvOf([
    COLUMNS,
    ...rows.map((row): readonly Cell[] => [
      ...[lesson, name, created, row.id, row.version, row.concept, row.level],
      ...[row.right ? 1 : 0, row.credit, row.sure ?? '', row.answeredAt ?? ''],
      ...(row.exam === undefined ? ['quiz', '', '', ''] : ['exam', row.exam.code, row.exam.paper, row.exam.started]),
    ]),
  ])
