import type { Code, Heading, Nodes, Paragraph, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Lesson, Section } from '#core/lesson/lesson.ts'
import { BAD_EXAMPLE, REMEDY_LABEL } from '#source/korean.ts'
import type { HeadingPlace } from '#source/outline.ts'
import { element, mark, startOf } from './nodes.ts'

/**
 * Groups the blocks of a lesson as the page shows them: sections, header lines as a card, a bad example with its remedy,
 * widgets where they stand.
 */
export function arrange(tree: Root, lesson: Lesson, headings: readonly HeadingPlace[]): void {
  nameHeadings(tree, headings)
  const blocks = paired(tree.children.map(carded))
  tree.children = sectioned(withWidgets(blocks, lesson), lesson.sections)
}

function nameHeadings(tree: Root, headings: readonly HeadingPlace[]): void {
  const byStart = new Map(headings.map(heading => [heading.start, heading]))
  for (const node of tree.children) {
    const place = node.type === 'heading' ? byStart.get(startOf(node)) : undefined
    if (node.type !== 'heading' || place === undefined) continue
    mark(node, {
      dataHeading: place.id,
      ...(place.concept === undefined ? {} : { dataConcept: String(place.concept) }),
    })
    if (place.minutes !== undefined) quietMinutes(node)
    if (place.concept !== undefined || place.depth === 1) raiseNumber(node)
  }
}

/** The minutes at the end of a heading stay, set apart so that they can be drawn more quietly. */
function quietMinutes(heading: Heading): void {
  const last = heading.children.at(-1)
  const found = last?.type === 'text' ? /\s*(?:[(（][^()（）]*[)）][^()（）]*|[-–—]\s*[^-–—]+)$/.exec(last.value) : null
  if (last?.type !== 'text' || !found || found.index === 0) return
  const minutes = element('span', { dataMinutes: '' }, [{ type: 'text', value: found[0] }])
  last.value = last.value.slice(0, found.index)
  heading.children.push(minutes as never)
}

/** What stands before the colon (`🔍 개념 1`, `Week 1 Day 1 Session 3`) is set apart, to be drawn above the title itself. */
function raiseNumber(heading: Heading): void {
  const first = heading.children[0]
  const found = first?.type === 'text' ? /^([^:]+)(:\s*)(?=\S)/.exec(first.value) : null
  if (first?.type !== 'text' || !found?.[1] || !found[2]) return
  const colon = element('span', { dataColon: '' }, [{ type: 'text', value: found[2] }])
  const kicker = element('span', { dataKicker: '' }, [{ type: 'text', value: found[1] }, colon])
  heading.children.unshift(kicker as never)
  first.value = first.value.slice(found[0].length)
}

/** `**시간**: …⏎**목표**: …`: lines of label and value, two or more, become a definition list. */
function carded(node: RootContent): RootContent {
  if (node.type !== 'paragraph') return node
  const lines = linesOf(node)
  const isCard =
    lines.length >= 2 && lines.every(line => line[0]?.type === 'strong' && /^\s*[:：]/.test(textOf(line[1] ?? {})))
  if (!isCard) return node
  const rows = lines.map(([label, first, ...rest]) => {
    const value = first?.type === 'text' ? { ...first, value: first.value.replace(/^\s*[:：]\s*/, '') } : first
    return element('div', {}, [
      element('dt', {}, label && 'children' in label ? label.children : []),
      element(
        'dd',
        {},
        [value, ...rest].filter(part => part !== undefined),
      ),
    ])
  })
  return element('dl', { dataCard: '' }, rows)
}

function linesOf(paragraph: Paragraph): Nodes[][] {
  const lines: Nodes[][] = [[]]
  for (const child of paragraph.children) {
    if (child.type === 'break') lines.push([])
    else if (child.type === 'text')
      child.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([])
        if (value !== '') lines.at(-1)?.push({ ...child, value })
      })
    else lines.at(-1)?.push(child)
  }
  return lines.filter(line => line.length > 0)
}

const isBad = (node: RootContent | undefined): node is Code => node?.type === 'code' && BAD_EXAMPLE.test(node.value)
const isRemedy = (node: RootContent | undefined) =>
  node?.type === 'paragraph' && node.children[0]?.type === 'strong' && textOf(node.children[0]).startsWith(REMEDY_LABEL)
const isNote = (node: RootContent | undefined) => (node?.data as { hName?: string } | undefined)?.hName === 'aside'

/** A bad example and the remedy under it, notes between them included, become one pair. */
function paired(blocks: readonly RootContent[]): RootContent[] {
  const out: RootContent[] = []
  for (let at = 0; at < blocks.length; at++) {
    const code = blocks[at]
    let end = at + 1
    while (isNote(blocks[end])) end++
    if (!isBad(code) || !isRemedy(blocks[end])) {
      if (code) out.push(code)
      continue
    }
    const remedy = blocks[end]
    const bad = element('div', { dataPair: 'bad' }, blocks.slice(at, end) as Nodes[])
    const good = element('div', { dataPair: 'good' }, remedy ? [remedy] : [])
    out.push(element('div', { dataPair: 'both' }, [bad, good]))
    at = end
  }
  return out
}

function withWidgets(blocks: RootContent[], { widgets }: Lesson): RootContent[] {
  const out = [...blocks]
  for (const { id, after } of widgets) {
    const next = out.findIndex(node => startOf(node) >= after)
    out.splice(beforeRule(out, next === -1 ? out.length : next), 0, element('div', { dataSlot: id }, []))
  }
  return out
}

/** A rule between two parts stays behind what belongs to the first. */
const beforeRule = (blocks: readonly RootContent[], index: number) =>
  blocks[index - 1]?.type === 'thematicBreak' ? index - 1 : index

function sectioned(blocks: readonly RootContent[], sections: readonly Section[]): RootContent[] {
  const groups = new Map<string, Nodes[]>([['intro', []]])
  let current = 'intro'
  for (const block of blocks) {
    const begun = block.type === 'heading' ? sections.find(({ start }) => start === startOf(block)) : undefined
    if (begun) current = begun.id
    groups.set(current, [...(groups.get(current) ?? []), block])
  }
  return [...groups].map(([id, children]) => element('section', { dataSection: id }, children))
}
