import { renderToStaticMarkup } from 'react-dom/server'
import { FIGURES } from '#build/figures.ts'
import { type Drawers, Prose } from '#prose/Prose.tsx'
import { readLesson } from '#source/read-lesson.ts'

const DRAWERS: Drawers = {
  diagram: ({ source }) => <figure data-diagram>{source}</figure>,
  widget: ({ widget }) => <div data-widget={widget} />,
  asset: path => `./${path}`,
  code: () => undefined,
}

/** A lesson's text as the page holds it, in a document that a test can ask. */
export function drawn(markdown: string, lessonYaml?: string, beside: readonly string[] = []): HTMLElement {
  const { lesson, mistakes } = read(markdown, lessonYaml, beside)
  if (mistakes.length > 0) throw new Error(mistakes.map(({ what }) => what).join('\n'))
  const page = document.createElement('div')
  page.innerHTML = renderToStaticMarkup(<Prose lesson={lesson} drawers={DRAWERS} />)
  return page
}

const SOURCES = new Map([['figures/구조.mmd', 'flowchart LR\n  가 --> 나\n']])
const FILES = { id: 'x', folder: 'content/x', quizYaml: undefined, sources: SOURCES }

export const read = (markdown: string, lessonYaml?: string, beside: readonly string[] = []) =>
  readLesson({ ...FILES, markdown, lessonYaml, names: new Set(beside) }, FIGURES)
