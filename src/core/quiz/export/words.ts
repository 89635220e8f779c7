import type { AnswerUnit } from '../answer-units.ts'
import type { Ground, Level, Question } from '../question.ts'

/** Names of the columns of the bank as a sheet, in their order. */
export const SHEET_COLUMNS = [
  'id',
  'version',
  'concept',
  'topic',
  'level',
  'kind',
  'ask',
  'code',
  'options',
  'answer',
  'why',
  'hint',
  'place',
  'figures',
] as const
export type SheetColumn = (typeof SHEET_COLUMNS)[number]

/** Every word that an export adds to what the author wrote. */
export interface ExportWords {
  readonly concept: (concept: number) => string
  readonly level: (level: Level) => string
  readonly kind: (kind: Question['kind']) => string
  readonly unit: (unit: AnswerUnit) => string
  /** A number with its unit, as the page shows it. */
  readonly amount: (amount: number, unit: AnswerUnit) => string
  /** The two verdicts on a statement. */
  readonly truth: (truth: boolean) => string
  readonly reason: string
  /** How a kind is answered, where it is not plain from the question. */
  readonly instruction: Readonly<Record<Question['kind'], string>>
  /** Of a number: its unit, and nothing but a number is read. */
  readonly onlyNumber: (unit: string) => string
  /** Asks for one gap of several, for the place of an item, for a line. */
  readonly gap: (number: number) => string
  readonly printedLine: (number: number) => string
  readonly position: (number: number) => string
  readonly line: (number: number) => string
  readonly answer: string
  readonly place: (title: string) => string
  /** A figure with its source and day. */
  readonly figure: (ground: Ground) => string
  readonly columns: Readonly<Record<SheetColumn, string>>
}

/** What an export is made of: the lesson's id and title, the questions that go out, the words around them. */
export interface Bank {
  readonly lesson: string
  readonly title: string
  readonly questions: readonly Question[]
  readonly words: ExportWords
}
