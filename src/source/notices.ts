import type { Code } from 'mdast'
import { visit } from 'unist-util-visit'
import type { LessonYaml } from './lesson-schema.ts'
import { linksWithin, targetOf, targetsOf } from './links.ts'
import { minutesOf } from './minutes.ts'
import type { Mistake } from './mistake.ts'
import type { HeadingPlace } from './outline.ts'
import type { Reading } from './read-lesson.ts'
import { strayFenceEnd } from './repairs.ts'

/** `11:00-11:50 (50분)`, the time range that a lesson states for itself. */
const PLANNED = /\d{1,2}:\d{2}\s*[-~–]\s*\d{1,2}:\d{2}\s*\(([^()]*)\)/

/** Places that the browser or the page has without a heading. */
const OF_THE_PAGE = /^#(top|glossary)?$/i

/** What an instructor would like to be told of the Markdown: nothing here stops a build. */
export function noticesOf(reading: Reading, schedule: LessonYaml['schedule']): readonly Mistake[] {
  const file = `${reading.files.folder}/session.md`
  const notices: Mistake[] = []
  const say = (line: number, what: string, remedy: string) => notices.push({ file, line, what, remedy })
  visit(reading.tree, 'code', node => {
    if (strayFenceEnd(node, reading.text) !== undefined)
      say(node.position?.start.line ?? 1, 'a code block opens here and is never closed', 'close it with the same fence')
    const inner = swallowedFence(node, reading.text)
    if (inner !== undefined)
      say(
        inner,
        'a code block opens here inside of another that is still open',
        'close the one before, or give the outer one more backticks',
      )
  })
  visit(reading.tree, 'text', node => {
    if (node.value.includes('\uFFFD'))
      say(node.position?.start.line ?? 1, 'a character was lost here (U+FFFD)', 'type it again')
  })
  const targets = targetsOf(reading.headings)
  for (const link of linksWithin(reading.tree))
    if (targetOf(targets, link) === undefined && !OF_THE_PAGE.test(link.url))
      say(
        link.position?.start.line ?? 1,
        `no heading of this file is meant by the link "${link.url}"`,
        `write what the page's address shows there, such as: ${sampleOf(reading.headings)}`,
      )
  const stated = minutesOf(PLANNED.exec(reading.text)?.[1] ?? '')
  const planned = schedule?.planned ?? stated
  const sum = outerMinutes(reading.headings)
  if (schedule?.plans === undefined && planned !== undefined && sum > planned)
    say(
      1,
      `the headings add up to ${sum} minutes, ${schedule ? '`schedule.planned`' : 'the time range'} gives ${planned}`,
      'say under `schedule.plans` in lesson.yaml what is taught and what is left to self-study',
    )
  return notices
}

/** The first ids of a lesson say well enough how the others look. */
const sampleOf = (headings: readonly HeadingPlace[]) =>
  headings
    .slice(0, 5)
    .map(({ id }) => `#${id}`)
    .join(' ')

/** Line of a fence that opens inside this block although its author gave both as many marks. */
function swallowedFence({ position, value }: Code, text: string): number | undefined {
  if (position?.start.offset === undefined) return undefined
  const fence = /^[ \t]*(`{3,}|~{3,})/.exec(text.slice(position.start.offset))?.[1]
  const index = value.split('\n').findIndex(line => fence !== undefined && line.startsWith(fence) && /\w$/.test(line))
  return index === -1 ? undefined : position.start.line + 1 + index
}

/** Sum of the stated minutes, a heading inside a heading that has minutes not being added again. */
export function outerMinutes(headings: readonly HeadingPlace[]): number {
  let sum = 0
  let covering: number | undefined
  for (const { depth, minutes } of headings) {
    if (covering !== undefined && depth <= covering) covering = undefined
    if (minutes === undefined || covering !== undefined) continue
    sum += minutes
    covering = depth
  }
  return sum
}
