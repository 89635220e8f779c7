import type { Nodes, Parent, PhrasingContent, Root, RootContent, Table, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visitParents } from 'unist-util-visit-parents'
import type { Lesson, Mark } from '#core/lesson/lesson.ts'
import { element, endOf, mark, startOf } from './nodes.ts'

/**
 * Puts into the tree what the lesson says about stretches of its text: marks of corrections with a note after the block
 * they stand in, and the first use of each glossary term. The text itself is not changed.
 */
export function annotate(tree: Root, lesson: Lesson): void {
  labelTables(tree)
  markCorrections(tree, lesson)
  markTerms(tree, lesson)
}

function markCorrections(tree: Root, { marks, markdown }: Lesson): void {
  const noted = new Set<string>()
  const inserts: { parent: Parent; after: Nodes; ids: string[] }[] = []
  visitParents(tree, (node, ancestors) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return undefined
    const here = marks.filter(({ start, end }) => start < endOf(node) && end > startOf(node))
    if (here.length === 0) return undefined
    const fresh = here.map(({ correction }) => correction).filter(id => !noted.has(id))
    for (const id of fresh) noted.add(id)
    const place = noteplace(node, ancestors as Parent[])
    if (fresh.length > 0 && place) addNotes(inserts, place, fresh)
    if (node.type === 'code') return undefined
    const parent = ancestors.at(-1) as Parent
    const pieces = node.type === 'text' ? cut(node, here, markdown) : [marked(here[0], [node])]
    const index = parent.children.indexOf(node as never)
    parent.children.splice(index, 1, ...(pieces as RootContent[]))
    return [SKIP, index + pieces.length]
  })
  for (const { parent, after, ids } of inserts)
    parent.children.splice(
      parent.children.indexOf(after as never) + 1,
      0,
      element('aside', { dataNote: ids.join(' ') }, []),
    )
}

function addNotes(inserts: { parent: Parent; after: Nodes; ids: string[] }[], place: Place, fresh: string[]) {
  const same = inserts.find(({ after }) => after === place.after)
  if (same) same.ids.push(...fresh)
  else inserts.push({ ...place, ids: fresh })
}

interface Place {
  readonly parent: Parent
  readonly after: Nodes
}

/** A note stands after the innermost block that holds the words; after the whole table when it is one. */
function noteplace(node: Nodes, ancestors: readonly Parent[]): Place | undefined {
  const chain = [...ancestors, node] as Nodes[]
  const table = chain.findIndex(({ type }) => type === 'table')
  const at = table !== -1 ? table : chain.findLastIndex(({ type }) => ['paragraph', 'heading', 'code'].includes(type))
  const after = chain[at]
  const parent = chain[at - 1]
  return after && parent ? { parent: parent as Parent, after } : undefined
}

const marked = (at: Mark | undefined, children: readonly Nodes[]) =>
  element('span', { dataMark: at?.correction ?? '' }, children)

/** Cuts a text node at the ends of the marks. A node whose source differs from its value (entities) is marked whole. */
function cut(node: Text, marks: readonly Mark[], markdown: string): Nodes[] {
  const from = startOf(node)
  if (markdown.slice(from, endOf(node)) !== node.value) return [marked(marks[0], [node])]
  const pieces: Nodes[] = []
  let at = from
  const text = (start: number, end: number): Text => ({
    type: 'text',
    value: markdown.slice(start, end),
    position: { start: { line: 0, column: 0, offset: start }, end: { line: 0, column: 0, offset: end } },
  })
  for (const place of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, place.start)
    const end = Math.min(endOf(node), place.end)
    if (end <= start) continue
    if (start > at) pieces.push(text(at, start))
    pieces.push(marked(place, [text(start, end)]))
    at = end
  }
  return at < endOf(node) ? [...pieces, text(at, endOf(node))] : pieces
}

const NO_TERMS = new Set(['heading', 'link', 'linkReference', 'code', 'inlineCode'])

/** The first use of each term in running text becomes a button that explains it. */
function markTerms(tree: Root, { terms }: Lesson): void {
  const open = new Map(terms.flatMap(term => term.spellings.map(spelling => [spelling, term.id] as const)))
  const done = new Set<string>()
  visitParents(tree, (node, ancestors) => {
    if (NO_TERMS.has(node.type)) return SKIP
    if (node.type !== 'text') return undefined
    const found = firstTerm(node.value, open, done)
    if (found === undefined) return undefined
    done.add(found.id)
    const parent = ancestors.at(-1) as Parent
    const index = parent.children.indexOf(node as never)
    const before = node.value.slice(0, found.at)
    const after = node.value.slice(found.at + found.spelling.length)
    const term = element('span', { dataTerm: found.id }, [{ type: 'text', value: found.spelling }])
    const pieces = [
      ...(before ? [{ type: 'text', value: before }] : []),
      term,
      ...(after ? [{ type: 'text', value: after }] : []),
    ]
    parent.children.splice(index, 1, ...(pieces as PhrasingContent[]))
    return [SKIP, index + (before ? 2 : 1)]
  })
}

function firstTerm(text: string, open: ReadonlyMap<string, string>, done: ReadonlySet<string>) {
  let best: { at: number; spelling: string; id: string } | undefined
  for (const [spelling, id] of open) {
    const at = done.has(id) ? -1 : wordAt(text, spelling)
    const isBetter = best === undefined || at < best.at || (at === best.at && spelling.length > best.spelling.length)
    if (at !== -1 && isBetter) best = { at, spelling, id }
  }
  return best
}

/** Latin terms are found as whole words only; a Korean particle may follow at once. */
function wordAt(text: string, spelling: string): number {
  for (let at = text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + 1)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + spelling.length] ?? ' '
    const cutsWord = (letter: string, edge: string | undefined) =>
      /[A-Za-z0-9]/.test(letter) && /[A-Za-z0-9]/.test(edge ?? '')
    const isInHangul = /\p{Script=Hangul}/u.test(before) && /^\p{Script=Hangul}/u.test(spelling)
    if (!cutsWord(before, spelling[0]) && !cutsWord(after, spelling.at(-1)) && !isInHangul) return at
  }
  return -1
}

/** Each cell carries its column's header, so that a phone can show a row as a card. */
function labelTables(tree: Root): void {
  visitParents(tree, 'table', (table: Table) => {
    const [head, ...rows] = table.children
    const labels = head?.children.map(cell => textOf(cell)) ?? []
    mark(table, { dataLabel: labels.join(', ') })
    for (const row of rows)
      for (const [column, cell] of row.children.entries()) mark(cell, { dataLabel: labels[column] ?? '' })
  })
}
