import type { Diagram, Lesson } from '#core/lesson/lesson.ts'
import type { Mistake } from '#source/mistake.ts'
import { type StrangeIcon, strangeIcons } from '#widgets/diagram/icons.ts'
import { iconsOf } from '#widgets/diagram/icons-used.ts'
import { prepareSource } from '#widgets/diagram/source.ts'
import { iconPack, PREFIX } from './icon-pack.ts'
import type { LessonFolder } from './read-content.ts'

/** Icons of a lesson's diagrams that are not there, each with the line that names it and with names that are like it. */
export function unknownIcons(lesson: Lesson, folder: LessonFolder): readonly Mistake[] {
  const found = lesson.diagrams.flatMap(diagram => {
    const prepared = prepareSource(diagram.source, diagram.notes)
    if (!prepared.ok || iconsOf(prepared.value).length === 0) return []
    const { file, before } = placeOf(diagram, lesson, folder)
    return strangeIcons(prepared.value, [...iconPack().keys()]).map(
      (strange): Mistake => ({ file: `${folder.folder}/${file}`, line: before + strange.line, ...wordsOf(strange) }),
    )
  })
  // A figure that stands in the text twice has each mistake once.
  return [...new Map(found.map(mistake => [`${mistake.file}:${mistake.line} ${mistake.what}`, mistake])).values()]
}

/** The file in which a diagram's source stands, and how many lines of it come before. */
function placeOf({ at, source }: Diagram, { markdown }: Lesson, { sources }: LessonFolder) {
  if ('fence' in at) return { file: 'session.md', before: markdown.slice(0, at.fence).split('\n').length }
  return { file: [...sources].find(([, text]) => text === source)?.[0] ?? 'session.md', before: 0 }
}

function wordsOf({ icon, known }: StrangeIcon): Pick<Mistake, 'what' | 'remedy'> {
  const pack = /^([^:]*):/.exec(icon)?.[1]
  const all = 'content/README.md lists all icons'
  if (pack !== undefined && pack !== PREFIX)
    return {
      what: `there is no icon pack "${pack}" here`,
      remedy: `write an icon of the pack "${PREFIX}", such as ${PREFIX}:aws-lambda; ${all}`,
    }
  const like = alike(icon, known)
  return {
    what: `there is no icon "${icon}"`,
    remedy: like.length === 0 ? all : `write one of: ${like.join(', ')}; ${all}`,
  }
}

const MOST_NAMES = 5
const LEAST_LETTERS = 2

/** What tells an icon from the others: the service. */
const serviceOf = (name: string) => name.replace(/^.*:/, '').replace(/^(?:logos-)?(?:aws-|amazon-)?/, '')

/** Names that begin as the given one does, the longest beginning first, and names that hold it. */
function alike(icon: string, known: readonly string[]): readonly string[] {
  const given = serviceOf(icon)
  const shared = (name: string) => {
    const letters = [...serviceOf(name)]
    const differs = letters.findIndex((letter, index) => letter !== given[index])
    return differs === -1 ? letters.length : differs
  }
  return known
    .filter(name => shared(name) >= LEAST_LETTERS || (given.length > LEAST_LETTERS && name.includes(given)))
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, MOST_NAMES)
}
