import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Lesson, Section } from '#core/lesson/lesson.ts'
import { AUDIENCES, type Audience, type PageData } from '#core/lesson/page.ts'
import { type Drawers, Prose } from '#prose/Prose.tsx'
import { NotesOf } from '#prose/SpeakerNotes.tsx'
import { handoutWords as words } from '#strings/handout.ts'
import { bankWords } from '#strings/quiz-export.ts'
import { AnswerKey } from '#widgets/quiz/export/AnswerKey.tsx'
import { type Page, pageOf } from './draw-page.tsx'

interface HandedOut {
  readonly lesson: Lesson
  readonly hasHome: boolean
  /** How its text is drawn at a page whose way to the site's root this is. */
  readonly drawersAt: (root: string) => Drawers
}

/** Below the lesson's own folder: where a handout stands. */
const PATHS: Readonly<Record<Audience, string>> = { student: 'handout/', instructor: 'handout/instructor/' }

/** A lesson on paper, for students and for who teaches it. */
export const handoutPages = (handed: HandedOut): readonly Page[] =>
  AUDIENCES.map(audience => handoutPage(audience, handed))

function handoutPage(audience: Audience, { lesson, hasHome, drawersAt }: HandedOut): Page {
  const base = audience === 'student' ? '../' : '../../'
  const root = `${base}../../`
  const data: PageData = { kind: 'handout', title: words.titleOf(audience, lesson.title), root, hasHome }
  const drawers: Drawers = {
    ...drawersAt(root),
    widget: () => null,
    after: section => AFTER[audience]({ lesson, section }),
  }
  const body = (
    <div className={`handout handout-${audience}`}>
      <Head audience={audience} base={base} />
      <Prose lesson={lesson} drawers={drawers} />
      {audience === 'instructor' && lesson.questions.length > 0 && (
        <AnswerKey title={lesson.title} questions={lesson.questions} words={bankWords} />
      )}
    </div>
  )
  return pageOf(`lessons/${lesson.id}/${PATHS[audience]}`, data, renderToStaticMarkup(body))
}

/** Is on the screen alone. */
const Head = ({ audience, base }: { readonly audience: Audience; readonly base: string }) => (
  <div className="handout-head">
    <nav aria-label={words.nav}>
      <a href={base}>{words.toReading}</a>
      {AUDIENCES.map(other => (
        <a key={other} href={base + PATHS[other]} aria-current={other === audience ? 'page' : undefined}>
          {words.names[other]}
        </a>
      ))}
    </nav>
    <p>{words.leads[audience]}</p>
    <button type="button" data-print="">
      {words.print}
    </button>
  </div>
)

interface AfterProps {
  readonly lesson: Lesson
  readonly section: Section
}

/** What follows a section on paper. */
const AFTER: Readonly<Record<Audience, (props: AfterProps) => ReactNode>> = {
  student: () => <MemoLines />,
  instructor: ({ lesson, section }) => (
    <section className="handout-notes" aria-label={words.notes(section.title)}>
      <NotesOf lesson={lesson} section={section} />
    </section>
  ),
}

const LINES = ['first', 'second', 'third', 'fourth'] as const

const MemoLines = () => (
  <div className="handout-memo">
    <p>{words.memo}</p>
    {LINES.map(line => (
      <div key={line} />
    ))}
  </div>
)
