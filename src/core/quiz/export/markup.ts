/** What no format may hold: control characters besides tab and line ends, halves of a surrogate pair, non-characters. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

/**
 * A text that every format can hold.
 *
 * - In: any text. Out: the same without control characters; lines end in LF. Errors: none.
 * - Source: https://www.w3.org/TR/xml/#charsets
 */
export const writable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '')

/**
 * A text in one line.
 *
 * - In: any text. Out: the same with one space for each run of white space, none at its ends. Errors: none.
 */
export const oneLine = (text: string): string => writable(text).replace(/\s+/g, ' ').trim()

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escaped = (text: string) => writable(text).replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)

/**
 * A text as HTML in one line of the file, so that formats that end at a line can hold it.
 *
 * - In: any text. Out: HTML that shows the same; a line end is `<br>`, a tab `&#9;`. Errors: none.
 */
export const htmlOf = (text: string): string => escaped(text).replaceAll('\n', '<br>').replaceAll('\t', '&#9;')

/**
 * Lines of code as HTML in one line of the file.
 *
 * - In: lines. Out: a `<pre>`; nothing for no lines. Errors: none.
 */
export const preOf = (code: readonly string[]): string =>
  code.length === 0 ? '' : `<pre>${htmlOf(code.join('\n'))}</pre>`

/**
 * A text as the content of an XML element.
 *
 * - In: any text. Out: character data. Errors: none.
 */
export const xmlText = (text: string): string => escaped(text)

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/**
 * An XML element.
 *
 * - In: name, attributes (undefined is left out), children that are XML already. Out: the element. Errors: none.
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attributeText(String(value))}"`)
    .join('')
  const content = children.join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** A parser turns a bare line end or tab of an attribute into a space. */
const attributeText = (text: string) => escaped(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
