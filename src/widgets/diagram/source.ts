import { err, ok, type Result } from '#core/result.ts'
import type { FrontMatter } from './front-matter.ts'
import { tooLong, tooMuch } from './limits.ts'
import { opened } from './opening.ts'
import { refusal } from './refuse.ts'
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

/**
 * Author's text → what may be drawn. Titles, descriptions and roles are not written into the source (each diagram type
 * has another grammar for them, some none): they travel beside it and are put on the finished drawing.
 */
export function prepareSource(source: string, notes: DiagramNotes = {}): Result<Prepared, DiagramError> {
  const excess = tooLong(source)
  if (excess) return err(excess)
  const read = opened(asMermaidReads(source))
  if (!read.ok) return read
  const { config, title, rows } = read.value
  const text = rows.map(row => row.text).join('\n')
  const kind = kindOf(text)
  const trouble = refusal(kind, rows) ?? tooMuch(kind, rows)
  if (trouble) return err(trouble)
  return ok({
    kind,
    source: `${front(config)}${text}\n`,
    title: notes.title ?? statement(text, 'accTitle') ?? title ?? ownTitle(text),
    description: notes.description ?? statement(text, 'accDescr'),
    roles: notes.roles ?? {},
    series: notes.series ?? {},
    stepped: notes.stepped ?? [],
    lines: rows.map(({ number }) => number),
  })
}

/** Line ends and the quotes inside of tags, changed as Mermaid changes them before it looks for anything. */
const asMermaidReads = (source: string): string =>
  source
    .replace(/\r\n?/g, '\n')
    .replace(/<(\w+)([^>]*)>/g, (_, tag: string, rest: string) => `<${tag}${rest.replace(/="([^"]*)"/g, "='$1'")}>`)

const front = (config: FrontMatter['config']) =>
  Object.keys(config).length === 0 ? '' : `---\nconfig: ${JSON.stringify(config)}\n---\n`

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
