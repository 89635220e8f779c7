import { dataBlocks, dataOf } from './node-data.ts'
import { refusedStyle } from './refuse-styles.ts'
import type { DiagramError } from './roles.ts'
import { placed, type Row, statementsOf } from './rows.ts'

/** Tags that fetch, run or frame, wherever they stand; harmless ones are Mermaid's own business. */
const TAG =
  /<\s*\/?(?:img|image|feimage|iframe|frame|object|embed|link|script|style|base|meta|video|audio|source|picture|track|use|svg|form)\b/i
const MARKDOWN_IMAGE = /!\[[^\]\n]{0,300}\]\s?\(/
/** `Function URL (HTTPS)` is only words; with an address it is a call. */
const ADDRESS = /\b(?:url|src|image-set|cross-fade)\([\s"']{0,20}(?:[a-z][a-z\d+.-]{0,20}:\/\/|\/\/|data:)/i
/** Names of `@{…}`: shapes, labels and lines. An icon is a name of a pack, not an address. */
const DATA_KEYS = new Set(
  (
    'shape label icon form pos w h constraint animate animation curve assigned ticket priority type alias view ' +
    'metadata alt description tech class'
  ).split(' '),
)
const ICON = /^[\w-]{1,60}(?::[\w-]{1,80})?$/

/** Why a diagram is not given to Mermaid at all: what in it would call out or restyle, and on which line. */
export function refusal(kind: string, rows: readonly Row[]): DiagramError | undefined {
  const { text, lineAt } = placed(rows)
  const out = TAG.exec(text) ?? MARKDOWN_IMAGE.exec(text) ?? ADDRESS.exec(text)
  if (out) return { kind: 'image', detail: out[0], line: lineAt(out.index) }
  return (
    refusedData(text, lineAt) ?? (kind === 'sequenceDiagram' ? refusedActor(rows) : undefined) ?? refusedStyle(rows)
  )
}

function refusedData(text: string, lineAt: (index: number) => number): DiagramError | undefined {
  for (const { text: data, start } of dataBlocks(text)) {
    const fault = dataFault(data)
    if (fault) return { ...fault, line: lineAt(start) }
  }
  return undefined
}

const LONGEST_DATA = 2_000

function dataFault(data: string): DiagramError | undefined {
  if (data.length > LONGEST_DATA) return { kind: 'too-large', detail: `@{ ${data.length} }` }
  const read = dataOf(data)
  if (!read.ok) return { kind: 'parse', detail: read.error }
  const [name, value] = read.value.find(([key, given]) => !isFine(key, given)) ?? []
  if (name === undefined) return undefined
  const isCall = /^(?:img|image|icon|src|href|url)$/i.test(name)
  return { kind: isCall ? 'image' : 'parse', detail: `@{ ${name}: ${JSON.stringify(value)} }` }
}

function isFine(key: string, value: unknown): boolean {
  if (value === null) return true
  if (!DATA_KEYS.has(key)) return false
  return key === 'icon' ? typeof value === 'string' && ICON.test(value) : typeof value !== 'object'
}

/** An actor's picture is an address, and `details` reads it from an element of the page. */
function refusedActor(rows: readonly Row[]): DiagramError | undefined {
  const called = statementsOf(rows).find(
    ({ text }) => /^details\b/i.test(text) || (/^properties\b/i.test(text) && /icon|\\/i.test(text)),
  )
  return called && { kind: 'image', detail: called.text, line: called.number }
}
