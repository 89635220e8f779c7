import { parse } from 'yaml'

/** Sections that belong to one diagram type. Everything else (theme, security, fonts, layout engine) is ours. */
const SECTIONS = new Set(
  (
    'flowchart sequence gantt journey timeline class state er pie quadrantChart xyChart requirement architecture ' +
    'mindmap kanban gitGraph c4 sankey packet block radar treemap venn ishikawa swimlane'
  ).split(' '),
)
const OURS = /font|colou?r|css|html|renderer|secur|theme|proto|constructor|width_max|useMaxWidth/i
const PLAIN_TEXT = /^[\p{L}\p{N} .,%-]{1,60}$/u
/** Sizes, gaps and counts: beyond these a picture has no room, or its drawing no end. */
const [SMALLEST, LARGEST] = [-100, 5000]
/** Counts that drawings divide by. */
const AT_LEAST: Readonly<Record<string, number>> = {
  bitsPerRow: 4,
  bitWidth: 1,
  c4BoundaryInRow: 1,
  c4ShapeInRow: 1,
  numberSectionStyles: 1,
  rowHeight: 4,
}
const LONGEST = 5000

type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain }
export interface FrontMatter {
  readonly title?: string
  readonly config: { readonly [key: string]: Plain }
}

/** What a front matter block or an `init` directive may still say after everything that loosens security is gone. */
export function harmless(text: string): FrontMatter {
  const given = parsed(text)
  const title = 'title' in given && typeof given.title === 'string' ? given.title : undefined
  const config = 'config' in given && isObject(given.config) ? given.config : {}
  return { ...(title ? { title } : {}), config: sections(config) }
}

export const harmlessDirective = (text: string): FrontMatter['config'] => sections(parsed(text))

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): Record<string, unknown> {
  if (text.length > LONGEST) return {}
  try {
    const value: unknown = parse(text)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

const sections = (config: Record<string, unknown>): FrontMatter['config'] =>
  Object.fromEntries(
    Object.entries(config)
      .filter(([key, value]) => SECTIONS.has(key) && isObject(value))
      .map(([key, value]) => [key, plain(key, value, 0) ?? {}]),
  )

function plain(name: string, value: unknown, depth: number): Plain | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? clamped(name, value) : undefined
  if (typeof value === 'string') return PLAIN_TEXT.test(value) ? value : undefined
  if (!isObject(value) || depth > 3) return undefined
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const kept = OURS.test(key) ? undefined : plain(key, inner, depth + 1)
      return kept === undefined ? [] : [[key, kept]]
    }),
  )
}

const clamped = (name: string, value: number): number =>
  Math.min(LARGEST, Math.max(value, Object.hasOwn(AT_LEAST, name) ? (AT_LEAST[name] ?? SMALLEST) : SMALLEST))
