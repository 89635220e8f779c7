import { err, ok, type Result } from '#core/result.ts'
import { type FrontMatter, harmless, harmlessDirective } from './front-matter.ts'
import type { DiagramError } from './roles.ts'
import { isWritten, type Row, rowsOf, withoutComments } from './rows.ts'

interface Opened extends FrontMatter {
  /** What is left to draw, without empty lines around it. */
  readonly rows: readonly Row[]
}

const FENCE = '---'
const SETTING = /^\s*["']?(?:config|title|displayMode)["']?\s*:/
const INIT = /^\s*(?:init|initialize)\s*:/

/**
 * Takes comments, directives and front matter off a source, all there are and in any order, as Mermaid would take them one
 * after the other. What they set comes back filtered; of a kind that Mermaid might still find below, nothing is left.
 */
export function opened(source: string): Result<Opened, DiagramError> {
  const bare = withoutDirectives(withoutComments(rowsOf(source)))
  if (!bare.ok) return bare
  const rows = withoutComments(bare.value.rows)
  const heads: FrontMatter[] = []
  let start = rows.findIndex(isWritten)
  while (isFence(rows[start])) {
    const end = rows.findIndex((row, index) => index > start && isFence(row))
    if (end < 0) return err({ kind: 'parse', detail: 'front matter without end', line: rows[start]?.number ?? 1 })
    heads.push(harmless(textOf(rows.slice(start + 1, end))))
    start = rows.findIndex((row, index) => index > end && isWritten(row))
  }
  const body = start < 0 ? [] : rows.slice(start, rows.findLastIndex(isWritten) + 1)
  const late = body.find((row, index) => isFence(row) && SETTING.test(body[index + 1]?.text ?? ''))
  if (late) return err({ kind: 'parse', detail: 'front matter below the first line of the diagram', line: late.number })
  return ok({ ...merged([...bare.value.directives, ...heads]), rows: body })
}

const isFence = (row: Row | undefined): boolean => row?.text.trim() === FENCE

const textOf = (rows: readonly Row[]): string => rows.map(({ text }) => text).join('\n')

const merged = (heads: readonly FrontMatter[]): FrontMatter => ({
  ...Object.assign({}, ...heads),
  config: Object.assign({}, ...heads.map(({ config }) => config)),
})

/** Each directive becomes blank, so that what stood around it does not join to a new one. */
function withoutDirectives(
  rows: readonly Row[],
): Result<{ readonly rows: readonly Row[]; readonly directives: readonly FrontMatter[] }, DiagramError> {
  const text = textOf(rows)
  const directives: FrontMatter[] = []
  let left = ''
  let at = 0
  for (let start = text.indexOf('%%{'); start >= 0; start = text.indexOf('%%{', at)) {
    const end = text.indexOf('}%%', start)
    const line = rows[text.slice(0, start).split('\n').length - 1]?.number ?? 1
    if (end < 0) return err({ kind: 'parse', detail: 'directive without end', line })
    const inside = text.slice(start + 3, end)
    if (INIT.test(inside)) directives.push({ config: harmlessDirective(inside.replace(INIT, '')) })
    left += text.slice(at, start) + text.slice(start, end + 3).replace(/[^\n]/g, ' ')
    at = end + 3
  }
  const blanked = (left + text.slice(at)).split('\n')
  return ok({ rows: rows.map(({ number }, index) => ({ text: blanked[index] ?? '', number })), directives })
}
