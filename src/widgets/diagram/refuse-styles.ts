import type { DiagramError } from './roles.ts'
import { type Row, statementsOf } from './rows.ts'

/** What `style`, `classDef` and `linkStyle` may set. Nothing here moves, covers or fetches. */
const PROPERTIES = new Set(
  (
    'fill fill-opacity stroke stroke-width stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin ' +
    'stroke-opacity opacity color background background-color border border-color border-radius border-style ' +
    'border-width font-family font-size font-style font-weight letter-spacing line-height text-align text-anchor ' +
    'text-decoration rx ry padding animation'
  ).split(' '),
)
const STYLES = /^(?:style|classDef|linkStyle|cssClass)\b/i
/** C4 gives its colours as arguments; a sequence gives them after the word. */
const ARGUMENTS = /^(?:Update|Add)\w*(?:Style|Tag)\s*\(/i
const GROUND = /^rect\b/i
const COLOUR_FUNCTION = /\b(?:rgb|hsl)a?\([\d\s.,%/a-z-]{0,60}\)/gi
const PLAIN_VALUE = /^[\p{L}\p{N}\s#.,%+\-!"'_]*$/u
const FIRST_PROPERTY = /[-\w]{1,40}[ \t]{0,20}:/
const ADDRESS = /\b(?:url|src|image|image-set|cross-fade|element|paint)\s{0,20}\(|:\/\/|\/\//i

/** The first style of a diagram that is more than colours, lines and letters. */
export function refusedStyle(rows: readonly Row[]): DiagramError | undefined {
  let isStyle = false
  for (const { text, number } of statementsOf(rows)) {
    const goesOn: boolean = isStyle && /^[-\w\s]{1,60}:/.test(text)
    isStyle = STYLES.test(text) || goesOn
    const detail = isStyle ? strangeStyle(text) : strangeColour(text)
    if (detail !== undefined) return { kind: ADDRESS.test(text) ? 'image' : 'style', detail, line: number }
  }
  return undefined
}

function strangeStyle(statement: string): string | undefined {
  const at = statement.search(FIRST_PROPERTY)
  if (at < 0) return ADDRESS.test(statement) ? statement : undefined
  // A backslash may stand before a comma, where a value has several parts.
  const settings = statement.slice(at).replaceAll('\\,', ' ')
  const masked = settings.replace(COLOUR_FUNCTION, 'black')
  return masked
    .split(',')
    .find(setting => !isPlain(setting))
    ?.trim()
}

function isPlain(setting: string): boolean {
  const colon = setting.indexOf(':')
  if (colon < 0) return PLAIN_VALUE.test(setting)
  return PROPERTIES.has(setting.slice(0, colon).trim().toLowerCase()) && PLAIN_VALUE.test(setting.slice(colon + 1))
}

function strangeColour(statement: string): string | undefined {
  if (ARGUMENTS.test(statement)) return /url\s*\(|[\\{}<>]/i.test(statement) ? statement : undefined
  if (!GROUND.test(statement)) return undefined
  const colour = statement.slice('rect'.length).replace(COLOUR_FUNCTION, '')
  return PLAIN_VALUE.test(colour) ? undefined : statement
}
