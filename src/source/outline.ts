import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Section } from '#core/lesson/lesson.ts'
import { CONCEPT } from './korean.ts'
import { minutesOfHeading } from './minutes.ts'

const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{FE0F}|\u{200D}|\u{20E3}/gu

/** Ids of the page itself, of its widgets, and of concepts, terms and notes: no heading's slug may be one of them. */
const TAKEN =
  /^(root|main|page|outline|view-menu|announcer|intro|glossary(-h)?|footnote-label|calculator|quiz|self-check|discussion|[ctn]\d+)$/

/** A heading of the text with what the outline needs to know of it. */
export interface HeadingPlace {
  readonly id: string
  readonly depth: number
  readonly text: string
  readonly title: string
  readonly minutes: number | undefined
  readonly concept: number | undefined
  readonly start: number
  readonly line: number
}

/**
 * Every top-level heading with a short stable id: `c6` for 개념 6, else a slug without emoji and invisible characters,
 * numbered when it occurs again.
 */
export function headingsOf(tree: Root): readonly HeadingPlace[] {
  const slugger = new GithubSlugger()
  const concepts = new Set<number>()
  return tree.children
    .filter((node): node is Heading => node.type === 'heading')
    .map(node => {
      const text = textOf(node).normalize('NFC')
      const timed = minutesOfHeading(text.replace(EMOJI, '').trim())
      const found = CONCEPT.exec(timed.text)
      const number = found ? Number(found[1]) : undefined
      const concept = number !== undefined && !concepts.has(number) ? number : undefined
      if (concept !== undefined) concepts.add(concept)
      return {
        id: concept === undefined ? slugOf(slugger, timed.text) : `c${concept}`,
        depth: node.depth,
        text,
        title: concept === undefined ? timed.text : (found?.[2] ?? timed.text),
        minutes: timed.minutes,
        concept,
        start: node.position?.start.offset ?? 0,
        line: node.position?.start.line ?? 1,
      }
    })
}

function slugOf(slugger: GithubSlugger, text: string): string {
  let slug = slugger.slug(text) || slugger.slug('part')
  while (TAKEN.test(slug)) slug = slugger.slug(text)
  return slug
}

/** What stands in the outline: every second-level heading and every concept, whatever its level, in the text's order. */
export function sectionsOf(headings: readonly HeadingPlace[], length: number): readonly Section[] {
  const starts = headings.filter(heading => heading.depth === 2 || heading.concept !== undefined)
  return starts.map((heading, index) => ({
    id: heading.id,
    kind: heading.concept === undefined ? 'part' : 'concept',
    number: heading.concept,
    title: heading.title,
    minutes: heading.minutes,
    start: heading.start,
    end: starts[index + 1]?.start ?? length,
  }))
}

/** The heading that an author means: its text as written, or without emoji, number and minutes, or `개념 6`. */
export function findHeading(headings: readonly HeadingPlace[], wanted: string): HeadingPlace | undefined {
  const plain = (text: string) => text.replace(EMOJI, '').replace(/\s+/g, ' ').trim().normalize('NFC')
  const target = plain(wanted)
  return (
    headings.find(({ text, title, id }) => plain(text) === target || title === target || id === target) ??
    headings.find(({ text, concept }) => concept !== undefined && plain(text).startsWith(`${target}:`))
  )
}

/** What to write where a heading was named that is not there. */
export const headingRemedy = (headings: readonly HeadingPlace[]) =>
  `write one of its headings, such as: ${headings.map(({ title }) => title).join(' | ')}`

/** Where the part under a heading ends: before the next heading of the same or a higher level. */
export function endOfPart(headings: readonly HeadingPlace[], heading: HeadingPlace, length: number): number {
  const next = headings.find(other => other.start > heading.start && other.depth <= heading.depth)
  return next?.start ?? length
}
