import { strToU8, zipSync } from 'fflate'
import type { PackedText } from '#core/quiz/export/qti.ts'

/** The first moment that a zip can hold: the same texts are the same bytes, whenever they are packed. */
const MADE = new Date(1980, 0, 1)

/** Texts as one zip, in UTF-8, in their order. */
export const zipOf = (files: readonly PackedText[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])), { mtime: MADE }))
