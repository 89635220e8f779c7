import { isAlias, isMap, isScalar, parseDocument, visit } from 'yaml'
import { err, ok, type Result } from '#core/result.ts'

/** What stands between `@{` and `}` in a diagram, and where the `@` is. */
export interface DataBlock {
  readonly text: string
  readonly start: number
}

/** Every `@{…}` of a diagram, found as Mermaid's own scanner finds it. */
export function dataBlocks(diagram: string): readonly DataBlock[] {
  const blocks: DataBlock[] = []
  for (let start = diagram.indexOf('@{'); start >= 0; ) {
    const end = dataEnd(diagram, start + 2)
    blocks.push({ text: diagram.slice(start + 2, end), start })
    start = diagram.indexOf('@{', end)
  }
  return blocks
}

/** As Mermaid's own scanner: a bracket inside double quotes does not close. */
function dataEnd(text: string, from: number): number {
  let isQuoted = false
  for (let at = from; at < text.length; at++) {
    const letter = text[at]
    if (letter === '"') isQuoted = !isQuoted
    if (letter === '}' && !isQuoted) return at
  }
  return text.length
}

/** The names and values of a block, or what is wrong with its YAML. Aliases, anchors and tags are refused. */
export function dataOf(text: string): Result<readonly (readonly [string, unknown])[], string> {
  // Mermaid joins the lines of a quoted text before it reads the YAML.
  const joined = text.replace(/"[^"]*"/g, words => words.replace(/\n\s*/g, '<br/>'))
  const read = parseDocument(joined.includes('\n') ? joined : `{\n${joined}\n}`, { logLevel: 'silent' })
  if (read.errors.length > 0) return err(read.errors[0]?.message ?? '@{')
  if (read.contents === null) return ok([])
  let isOdd = !isMap(read.contents)
  visit(read, {
    Node(_, node) {
      if (isAlias(node) || (isScalar(node) && node.anchor) || node.tag?.startsWith('!')) isOdd = true
    },
  })
  return isOdd ? err(`@{${text}}`) : ok(Object.entries(read.toJS() ?? {}))
}
