import type { Paragraph } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Quoted } from '#core/lesson/quoted.ts'
import { parseMarkdown } from './markdown.ts'

const LIST_MARK = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/
const SIGNS = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|\s)+/u
const QUOTATION = /^(?:"(.+)"|“(.+)”|'(.+)'|‘(.+)’|「(.+)」|『(.+)』)$/su

/**
 * A quote of the Markdown as a widget shows it.
 *
 * - In: the quote as it stands in the text. Out: its words; the quote itself where it has none.
 */
export function quoteWords(quote: string): Quoted {
  const [first] = parseMarkdown(quote.replace(LIST_MARK, '').replace(SIGNS, '')).children
  const lead = first?.type === 'paragraph' ? leadOf(first) : undefined
  const whole = first === undefined ? '' : textOf(first)
  const rest = lead === undefined ? whole : whole.slice(lead.length).replace(/^\s*[:：]/, '')
  return { lead, text: unquoted(rest) || quote }
}

/** `**개념 적용**: …` begins with its name. */
function leadOf({ children: [first, second] }: Paragraph): string | undefined {
  if (first?.type !== 'strong' || second?.type !== 'text') return undefined
  return /^\s*[:：]\s*\S/.test(second.value) ? textOf(first) : undefined
}

function unquoted(text: string): string {
  const bare = text.replace(SIGNS, '').trim()
  return QUOTATION.exec(bare)?.slice(1).find(Boolean) ?? bare
}
