import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Diagram, Lesson, WidgetSlot } from '#core/lesson/lesson.ts'
import type { LessonCard, PageData } from '#core/lesson/page.ts'
import { type Drawers, Prose } from '#prose/Prose.tsx'
import type { Mistake } from '#source/mistake.ts'
import { readLesson } from '#source/read-lesson.ts'
import { proseWords } from '#strings/prose.ts'
import { shellWords as words } from '#strings/shell.ts'
import { CATALOG } from '#widgets/catalog.ts'
import { DiagramFigure } from '#widgets/diagram/DiagramFigure.tsx'
import { snapshotKey } from '#widgets/diagram/snapshot-key.ts'
import { loadViews, type Page, pageOf, type Views, widgetHtml } from './draw-page.tsx'
import { FIGURES } from './figures.ts'
import { handoutPages } from './handout-pages.tsx'
import { codeDrawer } from './highlight.ts'
import { CalculatorPage, LessonList } from './pages.tsx'
import { quizPages } from './quiz-pages.tsx'
import type { LessonFolder } from './read-content.ts'
import { showPages } from './show-pages.tsx'
import { undrawn } from './undrawn.ts'
import { unknownIcons } from './unknown-icons.ts'

export interface Site {
  readonly pages: readonly Page[]
  readonly mistakes: readonly Mistake[]
  readonly notices: readonly Mistake[]
}

/**
 * Content folders → every page of the site.
 *
 * - In: the folders as read. Out: pages, all mistakes of all lessons, notices. No disk is touched here.
 */
export async function drawSite(folders: readonly LessonFolder[]): Promise<Site> {
  const read = folders.map(folder => ({ folder, ...readLesson(folder, FIGURES) }))
  const views = await loadViews()
  const lessons = await Promise.all(
    read.map(({ lesson, folder }) => drawLesson(lesson, folder, views, read.length > 1)),
  )
  const cards = read.map(({ lesson }) => cardOf(lesson))
  return {
    pages: [
      ...homePages(lessons, cards),
      ...lessons.flatMap(({ lesson, pageAt, textAt, drawersAt }) => [
        pageAt(`lessons/${lesson.id}/`, '../../'),
        ...showPages({ lesson, hasHome: read.length > 1, text: textAt }),
        ...handoutPages({ lesson, hasHome: read.length > 1, drawersAt }),
      ]),
      ...read.flatMap(({ lesson }) => quizPages(lesson, views, read.length > 1)),
      ...otherPages(cards, views),
    ],
    mistakes: read.flatMap(({ mistakes, lesson, folder }) => [...mistakes, ...unknownIcons(lesson, folder)]),
    notices: read.flatMap(({ notices, lesson, folder }) => [...notices, ...undrawn(lesson, folder)]),
  }
}

/** A lesson as a page at any address; `root` leads from there to the site's root. */
interface DrawnLesson {
  readonly lesson: Lesson
  readonly drawersAt: (root: string) => Drawers
  readonly textAt: (root: string) => ReactNode
  readonly pageAt: (path: string, root: string) => Page
}

/** With one lesson the site's first address is that lesson; with more it is their list. */
function homePages(lessons: readonly DrawnLesson[], cards: readonly LessonCard[]): readonly Page[] {
  const [only, ...more] = lessons
  if (only && more.length === 0) return [only.pageAt('', '')]
  const home: PageData = { kind: 'home', title: words.homeTitle, root: '', hasHome: true, lessons: cards }
  const list = <LessonList cards={cards} title={words.homeTitle} lead={words.homeLead} root="" />
  return [{ ...pageOf('', home, renderToStaticMarkup(list)), script: 'forward.js' }]
}

function otherPages(cards: readonly LessonCard[], views: Views): readonly Page[] {
  const hasHome = cards.length > 1
  const slot: WidgetSlot = {
    id: 'calculator',
    widget: 'calculator',
    props: CATALOG.calculator.parse({ heading: false }),
    after: 0,
  }
  const calculator: PageData = { kind: 'calculator', title: words.calculatorTitle, root: '../', hasHome }
  const lost: PageData = { kind: 'not-found', title: words.notFoundTitle, root: '/', hasHome, lessons: cards }
  return [
    pageOf('calculator/', calculator, renderToStaticMarkup(<CalculatorPage>{widgetHtml(slot, views)}</CalculatorPage>)),
    pageOf(
      '404.html',
      lost,
      renderToStaticMarkup(<LessonList cards={cards} title={words.notFoundTitle} lead={words.notFoundLead} root="/" />),
    ),
  ]
}

async function drawLesson(lesson: Lesson, folder: LessonFolder, views: Views, hasHome: boolean): Promise<DrawnLesson> {
  const drawers: Omit<Drawers, 'asset' | 'widget'> = {
    diagram: diagram => <DiagramFigure {...figureProps(diagram, folder)} />,
    code: await codeDrawer(languagesOf(lesson.markdown)),
  }
  const data = {
    kind: 'lesson' as const,
    title: lesson.title,
    hasHome,
    lesson: lesson.id,
    outline: [
      ...lesson.sections.map(({ id, kind, number, title, minutes }) => ({ id, kind, number, title, minutes })),
      ...(lesson.terms.length > 0
        ? [{ id: 'glossary', kind: 'part' as const, number: undefined, title: proseWords.glossary, minutes: undefined }]
        : []),
    ],
    claimCount: lesson.claimCount,
    hasQuiz: lesson.questions.length > 0,
  }
  const drawersAt = (root: string): Drawers => {
    const home = `${root || './'}lessons/${lesson.id}/`
    const asset = (name: string) => home + name.split('/').map(encodeURIComponent).join('/')
    const quizPage = lesson.questions.length === 0 ? undefined : `${home}quiz/`
    const widget = (slot: WidgetSlot) => widgetHtml({ ...slot, props: { ...Object(slot.props), quizPage } }, views)
    return { ...drawers, asset, widget }
  }
  const textAt = (root: string) => <Prose lesson={lesson} drawers={drawersAt(root)} />
  return {
    lesson,
    drawersAt,
    textAt,
    pageAt: (path, root) => pageOf(path, { ...data, root }, renderToStaticMarkup(textAt(root))),
  }
}

const figureProps = ({ id, source, notes }: Diagram, { drawn }: LessonFolder) => ({
  id,
  source,
  notes,
  ...drawn.get(snapshotKey(source, notes)),
})

const languagesOf = (markdown: string) => [
  ...new Set(Array.from(markdown.matchAll(/^[ \t]*(?:`{3,}|~{3,})(\w+)/gm), m => m[1] ?? '')),
]

const cardOf = ({ id, title, summary, sections, minutes }: Lesson): LessonCard => ({
  id,
  title,
  summary,
  parts: sections.map(section => section.id),
  minutes,
})
