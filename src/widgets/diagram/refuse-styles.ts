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
const ARGUMENTS = /^\s*(?:Update|Add)\w*(?:Style|Tag)\s*\(/i
const GROUND = /^rect\b/i
const COLOUR_FUNCTION = /\b(?:rgb|hsl)a?\([\d\s.,%/a-z-]{0,60}\)/gi
const PLAIN_VALUE = /^[\p{L}\p{N}\s#.,%+\-!"'_]*$/u
const SETTING = /^[-\w\s]{1,60}:(?!:)/
const FIRST_PROPERTY = /[-\w]{1,40}[ \t]{0,20}:/
const ADDRESS = /\b(?:url|src|image|image-set|cross-fade|element|paint)\s{0,20}\(|:\/\/|\/\//i

/** The first style of a diagram that is more than colours, lines and letters. */
export function refusedStyle(rows: readonly Row[]): DiagramError | undefined {
  const painted = rows.find(({ text }) => ARGUMENTS.test(text) && /[\\{}<>]|url\s{0,20}\(/i.test(text))
  if (painted) return refused(painted, painted.text.trim())
  let isStyle = false
  for (const row of statementsOf(rows)) {
    // A semicolon may end the statement or only a setting of it, as the type of diagram has it.
    isStyle = STYLES.test(row.text) || (isStyle && SETTING.test(row.text))
    const detail = isStyle ? strangeSetting(row.text) : strangeGround(row.text)
    if (detail !== undefined) return refused(row, detail)
  }
  return undefined
}

const refused = ({ text, number }: Row, detail: string): DiagramError => ({
  kind: ADDRESS.test(text) ? 'image' : 'style',
  detail,
  line: number,
})

function strangeSetting(statement: string): string | undefined {
  const at = statement.search(FIRST_PROPERTY)
  if (at < 0) return ADDRESS.test(statement) ? statement : undefined
  // A backslash may stand before a comma, where a value has several parts.
  const settings = statement.slice(at).replaceAll('\\,', ' ').replace(COLOUR_FUNCTION, 'black')
  return settings
    .split(',')
    .find(setting => !isPlain(setting))
    ?.trim()
}

function isPlain(setting: string): boolean {
  const colon = setting.indexOf(':')
  if (colon < 0) return PLAIN_VALUE.test(setting)
  return PROPERTIES.has(setting.slice(0, colon).trim().toLowerCase()) && PLAIN_VALUE.test(setting.slice(colon + 1))
}

const strangeGround = (statement: string): string | undefined =>
  GROUND.test(statement) && !PLAIN_VALUE.test(statement.replace(COLOUR_FUNCTION, '')) ? statement : undefined
