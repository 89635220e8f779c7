import { ankiOf } from '#core/quiz/export/anki.ts'
import { bankCsvOf } from '#core/quiz/export/bank-csv.ts'
import { giftOf } from '#core/quiz/export/gift.ts'
import { qtiOf } from '#core/quiz/export/qti.ts'
import type { Bank } from '#core/quiz/export/words.ts'
import { type ExportForm, exportWords as words } from '#strings/quiz-export.ts'
import { zipOf } from './zip.ts'

/** A file that is ready to be kept. */
export interface MadeFile {
  readonly name: string
  readonly content: string | Uint8Array<ArrayBuffer>
  readonly type: string
}

const TEXT = 'text/plain;charset=utf-8'

const MAKERS: Readonly<
  Record<ExportForm, { readonly type: string; readonly make: (bank: Bank) => MadeFile['content'] }>
> = {
  gift: { type: TEXT, make: giftOf },
  qti: { type: 'application/zip', make: bank => zipOf(qtiOf(bank)) },
  anki: { type: TEXT, make: ankiOf },
  csv: { type: 'text/csv;charset=utf-8', make: bankCsvOf },
}

/** The bank in one of its forms. */
export const fileOf = (form: ExportForm, bank: Bank): MadeFile => ({
  name: words.fileName(bank.lesson, form),
  content: MAKERS[form].make(bank),
  type: MAKERS[form].type,
})
