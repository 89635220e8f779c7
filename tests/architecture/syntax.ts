import { type ESTree, parseSync } from 'vite'

/** Any node of a syntax tree, as far as a walk needs to know it. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

/** The program of a file; a file that does not parse is an error, not an empty tree. */
export function programOf(path: string, code: string): SyntaxNode {
  const { program, errors } = parseSync(path, code)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  return asNode(program)
}

/** Visits every node with its parent, outermost first; a visitor that gives false is not led deeper. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | undefined) => unknown,
  parent?: SyntaxNode,
): void {
  if (visit(node, parent) === false) return
  for (const child of childrenOf(node)) walk(child, visit, node)
}

export const childrenOf = (node: SyntaxNode): SyntaxNode[] => Object.values(node).flat().filter(isNode)

export const isFunction = (node: SyntaxNode): boolean => FUNCTIONS.has(node.type)

/** Lines that a stretch of code touches. */
export const linesBetween = (code: string, start: number, end: number): number =>
  code.slice(start, end).split('\n').length

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

const asNode = (program: ESTree.Program): SyntaxNode => program as unknown as SyntaxNode
