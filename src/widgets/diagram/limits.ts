import type { DiagramError } from './roles.ts'
import { type Row, statementsOf } from './rows.ts'
import type { Prepared } from './source.ts'

/** A picture beyond these, in CSS pixels, cannot be shown on a phone, and not be painted on some. */
const LONGEST_SIDE = 16_000
const LARGEST_AREA = 40_000_000

/** Why a finished picture is too large to be shown, or undefined. */
export function tooLarge({ width, height }: { readonly width: number; readonly height: number }): string | undefined {
  const isFine = width <= LONGEST_SIDE && height <= LONGEST_SIDE && width * height <= LARGEST_AREA
  return isFine ? undefined : `${width} × ${height} px`
}

const LONGEST_TEXT = 50_000
const LONGEST_ROW = 3_000
const LONGEST_GAP = 400
const OPEN_TAGS = 20
/** Mermaid looks for styles with patterns whose time grows with the cube of how many stand in one line. */
const STYLES_IN_ROW = 8

/** What Mermaid's own patterns would take for ever to read, whatever it says. */
export function tooLong(source: string): DiagramError | undefined {
  if (source.length > LONGEST_TEXT) return { kind: 'too-large', detail: `${source.length} > ${LONGEST_TEXT}` }
  const rows = source.split(/\r\n?|\n/)
  const row = rows.findIndex(text => text.length > LONGEST_ROW || stylesIn(text) > STYLES_IN_ROW)
  if (row >= 0) return { kind: 'too-large', detail: `line of ${rows[row]?.length} letters`, line: row + 1 }
  const tail = source.slice(source.lastIndexOf('>') + 1)
  if (tail.split('<').length - 1 > OPEN_TAGS) return { kind: 'too-large', detail: `more than ${OPEN_TAGS} open "<"` }
  return new RegExp(`\\s{${LONGEST_GAP}}`).test(source) ? { kind: 'too-large', detail: 'a long gap' } : undefined
}

const stylesIn = (text: string): number => text.split(/style|classDef/).length - 1

/** Statements of a diagram, and for some types what a single number in one may ask for. */
interface Limit {
  readonly statements: number
  readonly number?: number
}
const USUAL: Limit = { statements: 400 }
const LIMITS: ReadonlyMap<string, Limit> = new Map([
  ['flowchart', { statements: 600 }],
  ['sequenceDiagram', { statements: 500 }],
  ['packet', { statements: 200, number: 4096 }],
  ['block', { statements: 300, number: 200 }],
  ['architecture', { statements: 150 }],
  ['mindmap', { statements: 250 }],
  ['venn', { statements: 60 }],
])
const MOST_EDGES = 400

/** What would take long to draw, or give a picture that nobody can read. */
export function tooMuch(kind: string, rows: readonly Row[]): DiagramError | undefined {
  const { statements, number } = LIMITS.get(kind) ?? USUAL
  const all = statementsOf(rows).filter(({ text }) => text !== '')
  if (all.length > statements) return { kind: 'too-large', detail: `${all.length} statements > ${statements}` }
  const edges = kind === 'flowchart' || kind === 'swimlane' ? edgesOf(all) : 0
  if (edges > MOST_EDGES) return { kind: 'too-large', detail: `${edges} edges > ${MOST_EDGES}` }
  const high = number === undefined ? undefined : all.find(({ text }) => highest(text) > number)
  return high && { kind: 'too-large', detail: `${high.text.slice(0, 80)} > ${number}`, line: high.number }
}

/** Numbers that stand outside of quotes and brackets, where words are, and are no colours. */
const highest = (text: string): number =>
  Math.max(0, ...(text.replace(/"[^"]*"|\[[^\]]*\]|#[\da-f]{3,8}\b/gi, ' ').match(/\d+/g) ?? []).map(Number))

const LINK = /[-=.~]{2,}/

/** Each `&` beside a link multiplies: `A & B --> C & D` are four edges. */
const edgesOf = (all: readonly Row[]): number =>
  all.reduce((sum, { text }) => {
    const ends = text.split(LINK).map(group => group.split('&').length)
    return sum + ends.slice(1).reduce((edges, end, index) => edges + end * (ends[index] ?? 1), 0)
  }, 0)

/** Types whose layout is over in about a tenth of a second when they are this small; others may take any time. */
const QUICK_KINDS = new Set(
  (
    'flowchart sequenceDiagram pie xychart quadrantChart classDiagram classDiagram-v2 stateDiagram stateDiagram-v2 ' +
    'erDiagram journey timeline requirementDiagram gitGraph'
  ).split(' '),
)
const [QUICK_STATEMENTS, QUICK_EDGES, QUICK_LENGTH, QUICK_ROW] = [60, 30, 4_000, 500]

/** May this be drawn in the page itself, without waiting for a frame of its own? */
export function isQuick({ kind, source }: Pick<Prepared, 'kind' | 'source'>): boolean {
  if (!QUICK_KINDS.has(kind) || source.length > QUICK_LENGTH) return false
  const rows = source.split('\n').map(text => ({ text, number: 0 }))
  const all = statementsOf(rows)
  return (
    all.length <= QUICK_STATEMENTS && edgesOf(all) <= QUICK_EDGES && rows.every(row => row.text.length <= QUICK_ROW)
  )
}
