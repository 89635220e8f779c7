/** Ids of a flowchart as its source has them. */
export interface FlowParts {
  /** Nodes and groups. */
  readonly nodes: ReadonlySet<string>
  /** `A>B` for each line that is seen, from node or group A to B. */
  readonly edges: ReadonlySet<string>
}

const FRONT = /^\s*---[ \t]*\r?\n[\s\S]*?\r?\n[ \t]*---[ \t]*(?:\r?\n|$)/
const NOISE = /%%\{[\s\S]*?\}%%|^[ \t]*%%.*$|^[ \t]*accDescr[ \t]*\{[^}]*\}/gm
const HEAD = /^\s*(?:graph|flowchart(?:-elk)?)\b[^\n;]*/
const GROUP = /^[ \t]*subgraph[ \t]+"?([^\s"[\]]+)"?[ \t]*(?:\[.*)?$/gm

const WHOLE_LINE = /(?:subgraph|accTitle|accDescr)\b[^\n]*/y
const OTHER = /(?:end|direction|style|classDef|class|click|linkStyle)(?=[\s;]|$)[^\n;]*/y
const ID = /(?:[\p{L}\p{N}_!#$%'*+.`?\\/]|-(?![->.])|=(?!=))+/uy
const ASIDE = /@\{[^}]*\}|:::[\w-]+/y
const OPENING = /[[({>]/y
const AND = /[ \t]*&[ \t]*/y
const ARROW =
  /[ \t]*(?:([\w-]+)@)?(?:[xo<]?--+[-xo>]|[xo<]?==+[=xo>]|[xo<]?-?\.+-[xo>]?|(~~~+))[ \t]*(?:\|[^|]*\|[ \t]*)?/y
const WORDS_IN_ARROW =
  /[ \t]*(?:([\w-]+)@)?[xo<]?(?:--(?:(?!--)[^\n;])+--+[-xo>]|==(?:(?!==)[^\n;])+==+[=xo>]|-\.(?:(?!\.-)[^\n;])+\.+-[xo>]?)[ \t]*/y

/**
 * Reads the ids of nodes, groups and lines, and nothing else, from the source of a flowchart.
 *
 * - Out: undefined where the diagram is of another type. What Mermaid would refuse is passed over.
 */
export function flowParts(source: string): FlowParts | undefined {
  const body = source.replace(FRONT, '').replace(NOISE, '')
  const head = HEAD.exec(body)
  if (!head) return undefined
  const groups = Array.from(body.matchAll(GROUP), ([, id = '']) => id)
  // What stands between quotation marks may look like anything, so it goes.
  const text = new Text(body.slice(head[0].length).replace(/"[^"]*"/g, '""'))
  const found = { nodes: new Set(groups), edges: new Set<string>(), lines: new Set<string>() }
  while (text.isLeft) readStatement(text, found)
  for (const id of found.lines) found.nodes.delete(id)
  return found
}

interface Found {
  readonly nodes: Set<string>
  readonly edges: Set<string>
  /** Ids of lines (`e1@-->`), which may be spoken of as nodes are. */
  readonly lines: Set<string>
}

/** A text and how far it is read. */
class Text {
  private readonly text: string
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  get isLeft(): boolean {
    return this.at < this.text.length
  }

  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (match) this.at += match[0].length
    return match ?? undefined
  }

  /** To the bracket that closes the one just read. */
  closeBracket(): void {
    for (let depth = 1; depth > 0 && this.isLeft; this.at++) {
      const letter = this.text[this.at] ?? ''
      if ('[({'.includes(letter)) depth++
      if ('])}'.includes(letter)) depth--
    }
  }
}

function readStatement(text: Text, found: Found): void {
  if (text.take(/[\s;]+/y) || text.take(WHOLE_LINE) || text.take(OTHER)) return
  let from = readNodes(text, found)
  while (from.length > 0) {
    const arrow = text.take(ARROW) ?? text.take(WORDS_IN_ARROW)
    if (!arrow) break
    const [, line, unseen] = arrow
    if (line) found.lines.add(line)
    const to = readNodes(text, found)
    if (!unseen) for (const start of from) for (const end of to) found.edges.add(`${start}>${end}`)
    from = to
  }
  text.take(/[^\n;]*/y)
}

/** `A & B["…"]:::name` → A, B */
function readNodes(text: Text, { nodes }: Found): readonly string[] {
  const read: string[] = []
  do {
    const id = text.take(ID)?.[0]
    if (id === undefined) break
    read.push(id)
    nodes.add(id)
    passShape(text)
  } while (text.take(AND))
  return read
}

/** Whatever follows an id: brackets with its words, `@{ shape: … }`, `:::class`. */
function passShape(text: Text): void {
  for (;;) {
    if (text.take(OPENING)) text.closeBracket()
    else if (!text.take(ASIDE)) return
  }
}
