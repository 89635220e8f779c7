import { type GIFTQuestion, parse } from 'gift-pegjs'

/** What stands in HTML of ours, as text. */
export const textOfHtml = (html: string): string =>
  html
    .replaceAll('<br>', '\n')
    .replace(/<\/?(?:pre|p|ul|li|b)>/g, '')
    .replaceAll('&#9;', '\t')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const SIGN: Readonly<Record<string, string>> = {
  '058': ':',
  '035': '#',
  '061': '=',
  '123': '{',
  '125': '}',
  '126': '~',
  '092': '\\',
}

/** The parser leaves its own placeholders in the right side of a pair. */
export const rightSideOf = (read: string): string => read.replace(/&&(\d{3});/g, (all, code) => SIGN[code] ?? all)

/** What a typed answer is compared with: `\*` is a star, a star anything. */
export const typedOf = (pattern: string): string =>
  pattern.replace(/\\\*|-\*>/g, found => (found === '-*>' ? '->' : '*'))

export type Entry = Exclude<GIFTQuestion, { readonly type: 'Category' | 'Description' }>

/** The questions of a GIFT file by name, as an independent parser reads them. */
export function giftEntries(text: string): ReadonlyMap<string, Entry> {
  const entries = parse(text).filter((one): one is Entry => one.type !== 'Category' && one.type !== 'Description')
  return new Map(entries.map(entry => [entry.title ?? '', entry]))
}
