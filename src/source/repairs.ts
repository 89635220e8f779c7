import { htmlTagNames } from 'html-tag-names'
import type { Code, Html, Link, Nodes, Parent, Root, RootContent } from 'mdast'
import type { Processor } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { HANGUL_TAIL } from './korean.ts'

const KNOWN_TAGS = new Set(htmlTagNames)
const HEADING = /^#{1,3} \S/m
const OPEN_BLOCK = /^(<(?:div|center|section|article)\b[^>]*>)[ \t]*\r?\n(?!\s*<)/i
const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*\r?\n?/i

/**
 * What authors mean and CommonMark does not give them: bold right under `<div>`, the rest of a lesson after a fence
 * that was never closed, `<pending>` as text, links that end before a Korean particle, alerts.
 */
export function remarkRepairs(this: Processor) {
  const parse = (text: string, by: number) => shifted(this.parse(text) as Root, by).children
  return (tree: Root, file: { toString(): string }) => {
    const text = String(file)
    visit(tree, 'code', (node, index, parent) => reopened(node, index, parent, text, parse))
    visit(tree, 'html', (node, index, parent) => {
      if (isUnknownTag(node)) return replaced(parent, index, [{ ...node, type: 'text' }])
      return openedBlock(node, index, parent, parse)
    })
    visit(tree, 'link', (node, index, parent) => withoutParticle(node, index, parent, text))
    visit(tree, 'blockquote', node => {
      const first = node.children[0]?.type === 'paragraph' ? node.children[0].children[0] : undefined
      const alert = first?.type === 'text' ? ALERT.exec(first.value) : null
      if (first?.type !== 'text' || !alert?.[1]) return
      first.value = first.value.slice(alert[0].length)
      node.data = { ...node.data, hProperties: { dataAlert: alert[1].toLowerCase() } }
    })
  }
}

type Parse = (text: string, by: number) => RootContent[]

/** Offset from which an unclosed fence is read as Markdown again, or undefined when the fence is as it should be. */
export function strayFenceEnd(node: Code, text: string): number | undefined {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined || end.offset < text.trimEnd().length) return undefined
  const fence = /^[ \t]*(`{3,}|~{3,})/.exec(text.slice(start.offset))?.[1]
  if (fence === undefined) return undefined
  const source = text.slice(start.offset, end.offset)
  const lastLine = source.slice(source.lastIndexOf('\n') + 1).trim()
  const isClosed = source.includes('\n') && lastLine.startsWith(fence) && /^[`~]+$/.test(lastLine)
  const heading = isClosed ? null : HEADING.exec(source)
  return heading ? start.offset + heading.index : undefined
}

function reopened(node: Code, index: number | undefined, parent: Parent | undefined, text: string, parse: Parse) {
  const from = strayFenceEnd(node, text)
  if (from === undefined || node.position?.start.offset === undefined) return undefined
  const head = text.slice(node.position.start.offset, from)
  const value = head.slice(head.indexOf('\n') + 1).trimEnd()
  return replaced(parent, index, [{ ...node, value }, ...parse(text.slice(from), from)])
}

function openedBlock(node: Html, index: number | undefined, parent: Parent | undefined, parse: Parse) {
  const opening = OPEN_BLOCK.exec(node.value)
  const at = node.position?.start.offset
  if (!opening?.[1] || at === undefined) return undefined
  const open: Html = { ...node, value: opening[1] }
  return replaced(parent, index, [open, ...parse(node.value.slice(opening[0].length), at + opening[0].length)])
}

const isUnknownTag = ({ value }: Html) => {
  const name = /^<\/?([^\s>/!?]+)/.exec(value)?.[1]?.toLowerCase()
  return name !== undefined && !KNOWN_TAGS.has(name) && /^<[^<>]*>$/.test(value.trim())
}

/** GFM takes `www.example.com으로` whole; the address ends where the Korean begins. */
function withoutParticle(node: Link, index: number | undefined, parent: Parent | undefined, text: string) {
  const child = node.children[0]
  const at = node.position?.start.offset
  if (child?.type !== 'text' || at === undefined || '[<'.includes(text[at] ?? '')) return undefined
  const tail = HANGUL_TAIL.exec(child.value)?.[0]
  if (tail === undefined) return undefined
  child.value = child.value.slice(0, -tail.length)
  node.url = node.url.endsWith(tail) ? node.url.slice(0, -tail.length) : node.url
  return replaced(parent, index, [node, { type: 'text', value: tail }])
}

function replaced(parent: Parent | undefined, index: number | undefined, nodes: RootContent[]): [typeof SKIP, number] {
  parent?.children.splice(index ?? 0, 1, ...nodes)
  return [SKIP, (index ?? 0) + nodes.length]
}

function shifted(tree: Root, by: number): Root {
  visit(tree, (node: Nodes) => {
    for (const point of [node.position?.start, node.position?.end]) if (point?.offset !== undefined) point.offset += by
  })
  return tree
}
