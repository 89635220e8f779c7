import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Section, SectionNotes } from '#core/lesson/lesson.ts'
import { fillFigures } from './figure-text.ts'
import { parseMarkdown } from './markdown.ts'
import type { Mistake } from './mistake.ts'
import { findHeading, headingRemedy } from './outline.ts'
import type { Reading } from './read-lesson.ts'

/** The notes under one `##`, before anything of them is looked up. */
interface Chapter {
  readonly heading: string
  readonly line: number
  readonly markdown: string
  /** Line of the file on which the notes begin. */
  readonly from: number
}

type Report = (line: number, what: string, remedy: string) => void

/**
 * `notes.md` → what the presenter's window shows beside each section.
 *
 * - In: the lesson as far as it is read, its sections, where mistakes go. Out: notes in the order of their file, figures
 *   written out. A `##` names a heading of `session.md`; its notes belong to the section that has this heading.
 */
export function readNotes(
  reading: Reading,
  sections: readonly Section[],
  mistakes: Mistake[],
): readonly SectionNotes[] {
  const { files, headings } = reading
  const file = `${files.folder}/notes.md`
  const report: Report = (line, what, remedy) => mistakes.push({ file, line, what, remedy })
  const seen = new Set<string>()
  return chaptersOf(files.notesMd ?? '', report).flatMap(({ heading, line, markdown, from }) => {
    const place = findHeading(headings, heading)
    const section = place && sections.findLast(({ start }) => start <= place.start)
    if (!place || !section) {
      report(line, `there is no heading "${heading}" in session.md`, headingRemedy(headings))
      return []
    }
    if (seen.has(place.id)) report(line, `"${heading}" has notes already`, 'put both under one heading')
    seen.add(place.id)
    if (markdown.trim() === '') report(line, `"${heading}" has no notes`, 'write some, or remove the heading')
    return [{ section: section.id, title: place.title, markdown: filled(markdown, from, reading, report) }]
  })
}

/** Notes with every figure written out. In: `from`, the line of the file on which they begin. */
function filled(markdown: string, from: number, { figures }: Reading, report: Report): string {
  const { text, unknown } = fillFigures(markdown, key => {
    const found = figures.figure(key)
    return found && figures.written(found)
  })
  for (const key of unknown) {
    const line = from + markdown.slice(0, markdown.indexOf(key)).split('\n').length - 1
    report(line, `no figure "${key}"`, 'write the key of a fact (core/aws/facts.ts) or of a cost result')
  }
  return text
}

/** The file at its headings of the second level. What stands before the first is a title or a comment. */
function chaptersOf(text: string, report: Report): readonly Chapter[] {
  const nodes = parseMarkdown(text).children
  const starts = nodes.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []))
  const stray = nodes.slice(0, starts[0] ?? nodes.length).find(node => !isPreface(node))
  if (stray) report(lineOf(stray), 'notes before the first `##`', 'write the heading that they belong to above them')
  return starts.map((start, index) => {
    const node = nodes[start] as RootContent
    const next = nodes[starts[index + 1] ?? nodes.length]
    const from = node.position?.end.offset ?? 0
    return {
      heading: textOf(node),
      line: lineOf(node),
      markdown: text.slice(from, next?.position?.start.offset ?? text.length),
      from: node.position?.end.line ?? 1,
    }
  })
}

const isPreface = (node: RootContent) => node.type === 'html' || (node.type === 'heading' && node.depth === 1)

const lineOf = (node: RootContent) => node.position?.start.line ?? 1
