import { childrenOf, isFunction, linesBetween, programOf, type SyntaxNode, walk } from './syntax.ts'

/** Longest function and file of this house, in lines. */
export const FUNCTION_LINES = 40
export const FILE_LINES = 200

/** A function in a table is an entry of it, not code, as long as it is this short. */
const ENTRY_LINES = 3

/** A function that is too long: where it begins and how many lines it has. */
export interface LongFunction {
  readonly line: number
  readonly lines: number
}

/**
 * Functions of more than 40 lines, components too. Two kinds are tables and may be longer: one whose body is nothing but
 * a literal, and one that is a single switch whose every case returns at once. A `describe` is a heading, not a function.
 */
export function longFunctions(path: string, code: string): LongFunction[] {
  const found: LongFunction[] = []
  walk(programOf(path, code), (node, parent) => {
    if (!isFunction(node) || isHeading(parent) || isTable(node)) return
    const lines = linesBetween(code, node.start, node.end)
    if (lines > FUNCTION_LINES) found.push({ line: linesBetween(code, 0, node.start), lines })
  })
  return found
}

/** Lines of a file without its tables: literals that stand outside of every function. */
export function linesOf(path: string, code: string): number {
  const tables = tablesOf(programOf(path, code)).map(table => tableLines(code, table))
  return linesBetween(code.trimEnd(), 0, code.length) - tables.reduce((sum, lines) => sum + lines, 0)
}

function tablesOf(node: SyntaxNode): SyntaxNode[] {
  if (isLiteral(node)) return [node]
  return isFunction(node) ? [] : childrenOf(node).flatMap(tablesOf)
}

/** The lines that only the table has: its first stays with the code, and so does every function worth the name. */
function tableLines(code: string, table: SyntaxNode): number {
  let lines = linesBetween(code, table.start, table.end) - 1
  walk(table, node => {
    if (!isFunction(node)) return true
    const length = linesBetween(code, node.start, node.end)
    if (length > ENTRY_LINES) lines -= length
    return false
  })
  return Math.max(0, lines)
}

const isLiteral = (node: SyntaxNode): boolean => node.type === 'ObjectExpression' || node.type === 'ArrayExpression'

const isHeading = (parent: SyntaxNode | undefined): boolean =>
  parent?.type === 'CallExpression' && (parent.callee as { readonly name?: string }).name === 'describe'

function isTable(node: SyntaxNode): boolean {
  const body = bare(node.body as SyntaxNode)
  if (isLiteral(body)) return true
  if (isFunction(body)) return isTable(body)
  const [only, ...rest] = (body.body ?? []) as SyntaxNode[]
  if (only === undefined || rest.length > 0) return false
  if (only.type === 'ReturnStatement') return only.argument !== null && isLiteral(bare(only.argument as SyntaxNode))
  return only.type === 'SwitchStatement' && (only.cases as SyntaxNode[]).every(returnsAtOnce)
}

function returnsAtOnce(branch: SyntaxNode): boolean {
  const steps = branch.consequent as SyntaxNode[]
  return steps.length === 0 || (steps.length === 1 && steps[0]?.type === 'ReturnStatement')
}

/** What stands inside brackets, `as const` and `satisfies`. */
function bare(node: SyntaxNode): SyntaxNode {
  const wraps = ['ParenthesizedExpression', 'TSAsExpression', 'TSSatisfiesExpression']
  return wraps.includes(node.type) ? bare(node.expression as SyntaxNode) : node
}
