import { type Cell, csvOf } from '../../csv.ts'
import type { Question } from '../question.ts'
import { questionVersion } from '../question-version.ts'
import { writable } from './markup.ts'
import { onPaper } from './on-paper.ts'
import { type Bank, type ExportWords, SHEET_COLUMNS, type SheetColumn } from './words.ts'

/**
 * The bank as a sheet: a row a question, lists as lines of one cell.
 *
 * - In: the bank. Out: a CSV file whose cells no sheet runs as a formula. Errors: none.
 */
export const bankCsvOf = ({ questions, words }: Bank): string =>
  csvOf([
    SHEET_COLUMNS.map(column => words.columns[column]),
    ...questions.map(question => {
      const cells = cellsOf(question, words)
      return SHEET_COLUMNS.map(column => cells[column])
    }),
  ])

const lines = (texts: readonly string[]) => writable(texts.join('\n'))

function cellsOf(question: Question, words: ExportWords): Readonly<Record<SheetColumn, Cell>> {
  const { ask, code, groups, answers, whys } = onPaper(question, words)
  return {
    id: question.id,
    version: questionVersion(question),
    concept: question.concept,
    topic: question.topic ?? '',
    level: words.level(question.level),
    kind: words.kind(question.kind),
    ask: writable(ask),
    code: lines(code),
    options: lines(groups.flatMap(group => group.map(({ mark, text }) => `${mark} ${text}`))),
    answer: lines(answers),
    why: lines(whys.map(({ what, say }) => `${what}: ${say}`)),
    hint: writable(question.hint ?? ''),
    place: question.place.title,
    figures: lines(question.grounds.map(words.figure)),
  }
}
