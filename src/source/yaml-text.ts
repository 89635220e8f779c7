import { isCollection, isNode, LineCounter, parseDocument, visit } from 'yaml'
import type { Mistake } from './mistake.ts'

export type YamlPath = readonly (string | number)[]

export interface YamlText {
  readonly data: unknown
  /** Line of the value at `path`, or of its nearest parent that exists. */
  readonly lineOf: (path: YamlPath) => number
  readonly mistakes: readonly Mistake[]
}

const QUOTES = "check the indentation, and put a text that holds ': ' or starts with a special character into quotes"
const TWICE = {
  what: 'the same key stands twice in one entry',
  remedy: 'keep one of the two; a second number of the same spelling needs an entry of its own',
}

/**
 * YAML text → data that still knows its lines.
 *
 * - In: text, and the file's path for the report. Out: data (undefined when the text is not YAML), lines, mistakes.
 */
export function parseYamlText(text: string, file: string): YamlText {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const mistakes = document.errors.map(error => ({
    file,
    line: counter.linePos(error.pos[0]).line,
    ...(error.code === 'DUPLICATE_KEY' ? TWICE : { what: `this is not valid YAML: ${error.message}`, remedy: QUOTES }),
  }))
  if (mistakes.length === 0)
    visit(document, {
      Alias: (_, { source, range }) => {
        const line = counter.linePos(range?.[0] ?? 0).line
        mistakes.push({ file, line, what: `"*${source}" is read as a reference, not as text`, remedy: QUOTES })
      },
    })
  const lineOf = (path: YamlPath): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return counter.linePos(keyStart(node.range[0], isCollection(node), text)).line
    }
    return 1
  }
  return { data: mistakes.length > 0 ? undefined : (document.toJS() as unknown), lineOf, mistakes }
}

/** A block collection begins on the line after its key; the author looks for the key. */
function keyStart(start: number, collection: boolean, text: string): number {
  if (!collection) return start
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const isOwnLine = text.slice(lineStart, start).trim() === ''
  return isOwnLine && lineStart > 0 ? lineStart - 1 : start
}
