import { htmlOf, oneLine } from './markup.ts'

/**
 * Escapes what GIFT reads as its own signs.
 *
 * - In: a text without line ends. Out: the text with `\` before each sign. Errors: none.
 * - Source: https://docs.moodle.org/en/GIFT_format ("Special characters")
 */
export const giftEscaped = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&')

/** Read as a format, or as a share of the points, where a text begins with it. */
const MISREAD = /^\s*[[%]/

/**
 * A text as a question's, an answer's or a feedback's HTML. The question says `[html]` once, and its answers follow it.
 *
 * - In: any text; `more` is HTML that follows it. Out: GIFT. Errors: none.
 */
export function giftHtml(text: string, more = ''): string {
  const html = htmlOf(text) + more
  return `${MISREAD.test(html) ? '[html]' : ''}${giftEscaped(html)}`
}

/**
 * A text that is shown or compared as it stands, without markup: a name, a right side.
 *
 * - In: any text. Out: GIFT in one line. Errors: none.
 */
export const giftPlain = (text: string): string => giftEscaped(oneLine(text))

/**
 * A text that a typed answer is compared with.
 *
 * - In: any text. Out: GIFT in one line. `*` stands for anything there, so one that is meant is escaped; `->` would make the
 *   question one of pairs, so it is written as a `-` and a `>` with anything between them.
 * - Errors: none.
 */
export function giftTyped(text: string): string {
  const pattern = oneLine(text).replaceAll('*', '\\*').replaceAll('->', '-*>')
  return `${MISREAD.test(pattern) ? '[html]' : ''}${giftEscaped(pattern)}`
}

/**
 * A share of the points, as near as Moodle knows it.
 *
 * - In: a share from -1 to 1. Out: percent with up to five decimals between percent signs. Errors: none.
 */
export const giftWeight = (share: number): string => `%${Number((share * 100).toFixed(5))}%`
