import { Fragment } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { App } from '#app/App.tsx'
import { Island } from '#app/Island.tsx'
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
import { VIEWS } from '#widgets/views.ts'
import { FIGURES } from './figures.ts'
import { codeDrawer } from './highlight.ts'
import { CalculatorPage, LessonList } from './pages.tsx'
import type { LessonFolder } from './read-content.ts'

/** One page of the site, ready to be put into the template. */
export interface Page {
  /** Address below the site's root: '' or 'lessons/x/'. */
  readonly path: string
  readonly title: string
  /** Content of #root. */
  readonly html: string
  /** JSON of the page's data, safe inside a script element. */
  readonly data: string
  /** A file of `public/` that this page alone runs. */
  readonly script?: string
}

export interface Site {
  readonly pages: readonly Page[]
  readonly mistakes: readonly Mistake[]
  readonly notices: readonly Mistake[]
}

type View = Awaited<ReturnType<(typeof VIEWS)['quiz']>>['default']
type Views = ReadonlyMap<string, View>

/**
 * Content folders → every page of the site.
 *
 * - In: the folders as read. Out: pages, all mistakes of all lessons, notices. No disk is touched here.
 */
export async function drawSite(folders: readonly LessonFolder[]): Promise<Site> {
  const read = folders.map(folder => ({ folder, ...readLesson(folder, FIGURES) }))
  const views: Views = new Map(
    await Promise.all(Object.entries(VIEWS).map(async ([name, load]) => [name, (await load()).default] as const)),
  )
  const lessons = await Promise.all(
    read.map(({ lesson, folder }) => drawLesson(lesson, folder, views, read.length > 1)),
  )
  const cards = read.map(({ lesson }) => cardOf(lesson))
  return {
    pages: [
      ...homePages(lessons, cards),
      ...lessons.map(({ id, pageAt }) => pageAt(`lessons/${id}/`, '../../')),
      ...otherPages(cards, views),
    ],
    mistakes: read.flatMap(({ mistakes }) => mistakes),
    notices: read.flatMap(({ notices }) => notices),
  }
}

/** A lesson as a page at any address; `root` leads from there to the site's root. */
interface DrawnLesson {
  readonly id: string
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
  const drawers: Omit<Drawers, 'asset'> = {
    diagram: diagram => <DiagramFigure {...figureProps(diagram, folder)} />,
    widget: slot => widgetHtml(slot, views),
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
  }
  return {
    id: lesson.id,
    pageAt: (path, root) => {
      const asset = (name: string) =>
        `${root || './'}lessons/${lesson.id}/${name.split('/').map(encodeURIComponent).join('/')}`
      const body = <Prose lesson={lesson} drawers={{ ...drawers, asset }} />
      return pageOf(path, { ...data, root }, renderToStaticMarkup(body))
    },
  }
}

const figureProps = ({ id, source, notes }: Diagram, { drawn }: LessonFolder) => ({
  id,
  source,
  notes,
  svg: drawn.get(snapshotKey(source, notes)),
})

const languagesOf = (markdown: string) => [
  ...new Set(Array.from(markdown.matchAll(/^[ \t]*(?:`{3,}|~{3,})(\w+)/gm), m => m[1] ?? '')),
]

/** A widget's first view as HTML, with what it needs to come to life. */
function widgetHtml({ id, widget, props }: WidgetSlot, views: Views) {
  const View = views.get(widget)
  if (View === undefined) return null
  const name = words.widgetNames[widget as keyof typeof VIEWS]
  const html = renderToString(<Island View={View} name={name} id={id} props={props as never} />, {
    identifierPrefix: id,
  })
  return (
    <Fragment key={id}>
      <div className="slot" data-widget={widget} data-id={id}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React just above */}
        <div data-island dangerouslySetInnerHTML={{ __html: html }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every < escaped */}
        <script type="application/json" dangerouslySetInnerHTML={{ __html: json(props) }} />
      </div>
    </Fragment>
  )
}

const cardOf = ({ id, title, summary, sections, minutes }: Lesson): LessonCard => ({
  id,
  title,
  summary,
  parts: sections.map(section => section.id),
  minutes,
})

function pageOf(path: string, data: PageData, body: string): Page {
  return {
    path,
    title: data.title,
    html: renderToString(<App page={data} body={{ __html: body }} />),
    data: json(data),
  }
}

const json = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c')
