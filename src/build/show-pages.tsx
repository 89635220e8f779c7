import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Lesson } from '#core/lesson/lesson.ts'
import type { PageData, ShowPage } from '#core/lesson/page.ts'
import { askedOf } from '#core/quiz/asked.ts'
import { SpeakerNotes } from '#prose/SpeakerNotes.tsx'
import { bankWords } from '#strings/quiz-export.ts'
import { stageWords as words } from '#strings/stage.ts'
import type { DiscussionProps } from '#widgets/discussion/props.ts'
import { type Page, pageOf } from './draw-page.tsx'

/** What is drawn of a lesson for the pages one teaches from. */
interface ShownLesson {
  readonly lesson: Lesson
  readonly hasHome: boolean
  /** The whole text, with addresses that fit a page two folders below the lesson's site. */
  readonly text: (root: string) => ReactNode
}

/** The stage, which shows the text step by step, and the presenter's window. */
export const showPages = (shown: ShownLesson): readonly Page[] => [stagePage(shown), presentPage(shown)]

function stagePage({ lesson, hasHome, text }: ShownLesson): Page {
  const data = dataOf('stage', lesson, hasHome, words.stageTitle(lesson.title))
  const body = (
    <>
      <noscript>
        <p className="stage-lead">{words.lead}</p>
      </noscript>
      {text(data.root)}
    </>
  )
  return pageOf(`lessons/${lesson.id}/stage/`, data, renderToStaticMarkup(body))
}

function presentPage({ lesson, hasHome }: ShownLesson): Page {
  const data = dataOf('present', lesson, hasHome, words.presentTitle(lesson.title))
  const body = (
    <>
      <h1 className="present-title">{lesson.title}</h1>
      <noscript>
        <p>{words.presentLead}</p>
      </noscript>
      <div id="present" />
      <SpeakerNotes lesson={lesson} />
    </>
  )
  return pageOf(`lessons/${lesson.id}/present/`, data, renderToStaticMarkup(body))
}

function dataOf(kind: ShowPage, lesson: Lesson, hasHome: boolean, title: string) {
  const { id, title: lessonTitle, plans } = lesson
  const questions = lesson.questions.map(question => askedOf(question, bankWords))
  const asked = { plans, topics: topicsOf(lesson), questions }
  return { kind, title, root: '../../../', hasHome, lesson: id, lessonTitle, ...asked } satisfies PageData
}

/** Topics of its discussion cards, as the text has them. */
const topicsOf = ({ widgets }: Lesson): readonly string[] =>
  widgets
    .filter(({ widget }) => widget === 'discussion')
    .flatMap(({ props }) => (props as DiscussionProps).topics.map(({ quote }) => quote.text))
