import { err, ok, type Result } from '#core/result.ts'
import { type FrontMatter, harmless, harmlessDirective } from './front-matter.ts'
import type { DiagramError, DiagramNotes } from './roles.ts'

/** A diagram made safe and told apart: what Mermaid gets, and what is added to its drawing afterwards. */
export interface Prepared {
  /** Mermaid's word for the diagram: `flowchart` (also for `graph`), `xychart`, `sequenceDiagram`, … */
  readonly kind: string
  readonly source: string
  readonly title: string | undefined
  readonly description: string | undefined
  readonly roles: Readonly<Record<string, string>>
  readonly series: Readonly<Record<string, string>>
  readonly stepped: readonly string[]
  /** For each line that Mermaid counts, the line of the author's text. */
  readonly lines: readonly number[]
}

const LONGEST = 50_000
const FRONT = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n[ \t]*---[ \t]*(?:\r?\n|$)/
const DIRECTIVE = /%%\{\s*(?:init|initialize)\s*:\s*([\s\S]*?)\}\s*%%/g
const ANY_DIRECTIVE = /%%\{[\s\S]*?\}%%/g
/** Whatever makes a browser fetch: image nodes, `<img>`, Markdown images. */
const CALLS_OUT = /@\{[^}]*\bimg\s*:|<\s*(?:img|image|iframe|object|embed|link|script|video|audio)\b|!\[[^\]]*\]\(/i
/** So does `url()`, anywhere in a style and elsewhere with an address; `Function URL (HTTPS)` is only words. */
const CALLS_STYLE =
  /^[ \t]*(?:style|classDef|linkStyle|updateElementStyle|updateRelStyle)\b.*url\s*\(|\burl\(\s*["']?\s*(?:[a-z][a-z\d+.-]*:\/\/|\/\/|data:)/im

/**
 * Author's text → what may be drawn. Titles, descriptions and roles are not written into the source (each diagram type
 * has another grammar for them, some none): they travel beside it and are put on the finished drawing.
 */
export function prepareSource(source: string, notes: DiagramNotes = {}): Result<Prepared, DiagramError> {
  if (source.length > LONGEST) return err({ kind: 'too-large', detail: `${source.length} > ${LONGEST}` })
  const out = CALLS_OUT.exec(source) ?? CALLS_STYLE.exec(source)
  if (out) return err({ kind: 'image', detail: out[0], line: lineAt(source, out.index) })
  const { config, title, body } = opened(source)
  const { text, lines } = drawn(body)
  return ok({
    kind: kindOf(text),
    source: `${front(config)}${text}\n`,
    title: notes.title ?? statement(text, 'accTitle') ?? title ?? ownTitle(text),
    description: notes.description ?? statement(text, 'accDescr'),
    roles: notes.roles ?? {},
    series: notes.series ?? {},
    stepped: notes.stepped ?? [],
    lines,
  })
}

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length

/** Blanks out front matter and directives, so that the lines below keep their numbers. */
function opened(source: string): FrontMatter & { readonly body: string } {
  const found = FRONT.exec(source)
  const head = harmless(found?.[1] ?? '')
  const rest = found ? blank(found[0]) + source.slice(found[0].length) : source
  const directives = [...rest.matchAll(DIRECTIVE)].map(match => harmlessDirective(match[1] ?? ''))
  return { ...head, config: Object.assign({}, ...directives, head.config), body: rest.replace(ANY_DIRECTIVE, blank) }
}

const blank = (text: string) => text.replace(/[^\n]/g, '')

const front = (config: FrontMatter['config']) =>
  Object.keys(config).length === 0 ? '' : `---\nconfig: ${JSON.stringify(config)}\n---\n`

/** Comments and the empty lines above go, as Mermaid would do it, but with the line numbers kept. */
function drawn(body: string): { readonly text: string; readonly lines: readonly number[] } {
  const rows = body.split(/\r?\n/).map((text, index) => ({ text, number: index + 1 }))
  const kept = rows.filter(({ text }) => !/^\s*%%/.test(text))
  const first = kept.findIndex(({ text }) => text.trim() !== '')
  const last = kept.findLastIndex(({ text }) => text.trim() !== '')
  const part = first < 0 ? [] : kept.slice(first, last + 1)
  return { text: part.map(({ text }) => text).join('\n'), lines: part.map(({ number }) => number) }
}

function kindOf(text: string): string {
  const word = /^\s*([A-Za-z][\w-]*)/.exec(text)?.[1] ?? ''
  return word === 'graph' || word === 'flowchart-elk' ? 'flowchart' : word.replace(/-beta$/, '')
}

function statement(text: string, name: 'accTitle' | 'accDescr'): string | undefined {
  const line = new RegExp(`^\\s*${name}\\s*:[ \\t]*(.+)$`, 'm').exec(text)?.[1]
  const block = line ?? new RegExp(`^\\s*${name}\\s*\\{([^}]*)\\}`, 'm').exec(text)?.[1]
  return block?.replace(/\s+/g, ' ').trim() || undefined
}

const ownTitle = (text: string) => /^\s*title\s+"?([^"\n]+?)"?\s*$/m.exec(text)?.[1]
