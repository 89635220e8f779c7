import type { Element } from 'hast'
import type { Root } from 'mdast'
import type { ReactNode } from 'react'
import Markdown from 'react-markdown'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import { visit } from 'unist-util-visit'
import type { Diagram, Lesson, Section, WidgetSlot } from '#core/lesson/lesson.ts'
import { linksWithin, targetOf, targetsOf } from '#source/links.ts'
import { REMARK_PLUGINS } from '#source/markdown.ts'
import { type HeadingPlace, headingsOf } from '#source/outline.ts'
import { proseWords as words } from '#strings/prose.ts'
import { annotate } from './annotate.ts'
import { arrange } from './arrange.ts'
import { componentsOf } from './components.tsx'
import { Glossary, TermCards } from './Glossary.tsx'
import { mark } from './nodes.ts'
import { SCHEMA } from './schema.ts'
import { rehypeTasks } from './tasks.ts'

/** What prose needs of other rooms; the build hands it in. */
export interface Drawers {
  readonly diagram: (diagram: Diagram) => ReactNode
  readonly widget: (slot: WidgetSlot) => ReactNode
  /** Path of a file beside the Markdown → its address from the page. */
  readonly asset: (path: string) => string
  /** What stands at the end of a section, instead of the ways to its neighbours. */
  readonly after?: (section: Section) => ReactNode
  /** Code → coloured lines. `stretches` are marked, counted from the start of the code. */
  readonly code: (code: string, language: string, stretches: readonly Stretch[]) => readonly Element[] | undefined
}

export interface Stretch {
  readonly start: number
  readonly end: number
  readonly correction: string
}

const FOOTNOTES = {
  footnoteLabel: words.footnotes,
  footnoteBackLabel: (index: number, place: number) => words.footnoteBack(index + 1, place),
  clobberPrefix: '',
}

/** The whole lesson as static elements: its text as the instructor wrote it, with what `lesson.yaml` says about it. */
export function Prose({ lesson, drawers }: { readonly lesson: Lesson; readonly drawers: Drawers }) {
  return (
    <>
      <Markdown
        remarkPlugins={[...REMARK_PLUGINS, [remarkLesson, lesson]]}
        rehypePlugins={[rehypeRaw, [rehypeSanitize, SCHEMA], rehypeTasks]}
        remarkRehypeOptions={FOOTNOTES}
        components={componentsOf(lesson, drawers)}
      >
        {lesson.markdown}
      </Markdown>
      {lesson.terms.length > 0 && <Glossary terms={lesson.terms} previous={lesson.sections.at(-1)} />}
      <TermCards terms={lesson.terms} />
    </>
  )
}

function remarkLesson(lesson: Lesson) {
  return (tree: Root) => {
    const headings = headingsOf(tree)
    visit(tree, 'code', node => {
      mark(node, { dataAt: String(contentStart(node.position?.start.offset, lesson)) })
    })
    aimLinks(tree, headings)
    annotate(tree, lesson)
    arrange(tree, lesson, headings)
  }
}

/** Links within the page lead to our ids, whichever way their author writes them. */
function aimLinks(tree: Root, headings: readonly HeadingPlace[]) {
  const targets = targetsOf(headings)
  for (const link of linksWithin(tree)) link.url = `#${targetOf(targets, link) ?? link.url.slice(1)}`
}

/** A fence's content begins on the line after it opens. */
const contentStart = (offset: number | undefined, { markdown }: Lesson) =>
  offset === undefined ? -1 : markdown.indexOf('\n', offset) + 1

export const neighbours = (sections: readonly Section[], id: string) => {
  const index = sections.findIndex(section => section.id === id)
  return { previous: sections[index - 1], next: sections[index + 1] }
}
