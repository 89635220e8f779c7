import type { Gap } from './question.ts'

/** Korean by which a typed word is read, not shown: what may follow a noun and is no part of it. */
const ENDINGS =
  /(?:입니다|이에요|예요|이라고|라고|이라는|라는|이란|란|이다|들|으로|에서|에게|까지|부터|은|는|이|가|을|를|의|에|로|와|과|도)$/u

/** Signs that people put around a word, or leave out: quotes, brackets, full stops, hyphens, spaces. */
const SIGNS = /[\s'"“”‘’`.,!?/()[\]{}<>·_-]+/gu

/** How exactly a typed text is read: a word of a sentence, or what a program prints. */
export type Reading = 'word' | 'output'

/**
 * Whether a typed text fills a gap.
 *
 * - In: the text, the gap. A word is read without spaces, signs, capitals and Korean particles; output without spaces at its ends
 *   and without quotes around it.
 *   A word may be followed by the same one in another language, in brackets: `무상태(stateless)`.
 * - Out: true or false. Errors: none.
 */
export function fills(text: string, { accept }: Pick<Gap, 'accept'>, reading: Reading): boolean {
  const isAccepted = (one: string) => accept.some(spelling => isAlike(one, spelling, reading))
  if (isAccepted(text)) return true
  const [, word, other, rest = ''] = (reading === 'word' && BRACKETED.exec(text.normalize('NFKC'))) || []
  const isWhole = plain(rest).replace(ENDINGS, '') === ''
  return word !== undefined && other !== undefined && isWhole && isAccepted(word) && isAccepted(other)
}

const BRACKETED = /^([^()]+)\(([^()]+)\)(.*)$/u

/**
 * What is to be said of a wrong text, where the author expected it.
 *
 * - In: the text, the gap. Out: the sentence, or undefined. Errors: none.
 */
export const trapOf = (text: string, { traps }: Pick<Gap, 'traps'>, reading: Reading): string | undefined =>
  traps.find(trap => isAlike(text, trap.text, reading))?.say

function isAlike(text: string, spelling: string, reading: Reading): boolean {
  if (reading === 'output') return printed(text) === printed(spelling)
  const [given, wanted] = [plain(text), plain(spelling)]
  return given === wanted || stems(given).includes(wanted)
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(SIGNS, '')

/** The word without what follows it, once and twice: `환경에서는`. */
function stems(word: string): readonly string[] {
  const once = word.replace(ENDINGS, '')
  return [once, once.replace(ENDINGS, '')]
}

const printed = (text: string) => {
  const line = text.normalize('NFKC').replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").trim()
  const [, quote, inside] = /^(['"])(.*)\1$/u.exec(line) ?? []
  return (quote === undefined ? line : (inside ?? '')).replaceAll('"', "'").replace(/\s+/g, ' ')
}
