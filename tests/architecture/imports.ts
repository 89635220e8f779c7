import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { parseSync } from 'vite'
import { type Manner, roomOf } from './rooms.ts'
import { programOf, type SyntaxNode, walk } from './syntax.ts'

/** An `import()` of an address that only running the code would tell. No room but the open ones may do that. */
const COMPUTED = '/computed'

/** One import of a file: the text between the quotes and how it is used. */
export interface Import {
  readonly specifier: string
  readonly manner: Manner
}

/** Every import that Vite's parser finds: static, re-exported, dynamic, type queries and `import.meta.glob`. */
export function importsOf(path: string, code: string): Import[] {
  const { staticImports, staticExports } = parseSync(path, code).module
  const named = staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    manner: mannerOf(entries),
  }))
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.flatMap(entry =>
      entry.moduleRequest ? [{ specifier: entry.moduleRequest.value, manner: mannerOf([entry]) }] : [],
    ),
  )
  return [...named, ...passedOn, ...importsWithin(programOf(path, code))]
}

/** Where an import leads: a room, `npm:x`, `node`, `virtual` or `outside:x`. */
export function whereTo(specifier: string, from: string): string {
  const [address = ''] = specifier.split('?')
  if (address.startsWith('virtual:')) return 'virtual'
  if (address.startsWith('node:') || builtinModules.includes(address)) return 'node'
  if (address === COMPUTED) return 'outside:computed'
  if (!/^[.#]/.test(address)) return `npm:${packageOf(address)}`
  const path = address.startsWith('#') ? fromAlias(address) : posix.join(posix.dirname(from), address)
  return path.startsWith('src/') ? (roomOf(path)?.name ?? `no room: ${path}`) : `outside:${path.split('/')[0]}`
}

const mannerOf = (entries: readonly { readonly isType: boolean }[]): Manner =>
  entries.length > 0 && entries.every(({ isType }) => isType) ? 'type' : 'static'

function importsWithin(program: SyntaxNode): Import[] {
  const found: Import[] = []
  walk(program, node => {
    if (node.type === 'ImportExpression') found.push({ specifier: textIn(node.source), manner: 'lazy' })
    if (node.type === 'TSImportType') found.push({ specifier: textIn(node.source), manner: 'type' })
    if (isGlob(node)) for (const specifier of globsIn(node)) found.push({ specifier, manner: 'lazy' })
  })
  return found
}

function isGlob(node: SyntaxNode): boolean {
  const callee = node.callee as SyntaxNode | undefined
  const object = callee?.object as SyntaxNode | undefined
  const property = callee?.property as { readonly name?: string } | undefined
  return node.type === 'CallExpression' && object?.type === 'MetaProperty' && property?.name === 'glob'
}

function globsIn(node: SyntaxNode): string[] {
  const [first] = node.arguments as SyntaxNode[]
  const patterns = first?.type === 'ArrayExpression' ? (first.elements as SyntaxNode[]) : [first]
  return patterns.map(pattern => textIn(pattern).replace(/[*{[].*$/, ''))
}

/** The text of a string, or of a template up to its first hole; what is computed leads nowhere known. */
function textIn(node: unknown): string {
  const { value, quasis } = node as {
    readonly value?: unknown
    readonly quasis?: readonly { readonly value: { readonly cooked: string } }[]
  }
  if (typeof value === 'string') return value
  return quasis?.[0]?.value.cooked || COMPUTED
}

function fromAlias(address: string): string {
  const path = address.slice(1)
  return /^(content|tests)\//.test(path) ? path : `src/${path}`
}

const packageOf = (address: string): string =>
  address
    .split('/')
    .slice(0, address.startsWith('@') ? 2 : 1)
    .join('/')
