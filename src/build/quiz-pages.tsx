import { renderToStaticMarkup } from 'react-dom/server'
import type { Lesson } from '#core/lesson/lesson.ts'
import { type PageData, QUIZ_PAGES, type QuizPage } from '#core/lesson/page.ts'
import { placesAmong } from '#strings/quiz-problems.ts'
import { shellWords as words } from '#strings/shell.ts'
import { type Page, pageOf, type Views, widgetHtml } from './draw-page.tsx'

/** The widget of each page. */
const WIDGET: Readonly<Record<QuizPage, string>> = {
  all: 'quiz',
  review: 'review',
  practice: 'practice',
  exam: 'exam',
  export: 'quiz-export',
}

const pathOf = (page: QuizPage) => (page === 'all' ? '' : `${page}/`)

/** The pages of a lesson's quiz; none where it has no questions. */
export const quizPages = (lesson: Lesson, views: Views, hasHome: boolean): readonly Page[] =>
  lesson.questions.length === 0 ? [] : QUIZ_PAGES.map(page => quizPage(page, lesson, views, hasHome))

function quizPage(page: QuizPage, lesson: Lesson, views: Views, hasHome: boolean): Page {
  const path = `lessons/${lesson.id}/quiz/${pathOf(page)}`
  const base = page === 'all' ? '../' : '../../'
  const root = `${base}../../`
  const title = `${words.quizPages[page].name} · ${words.quizOf(lesson.title)}`
  const data: PageData = { kind: 'quiz', title, root, hasHome, lesson: lesson.id, lessonTitle: lesson.title }
  const { id, title: lessonTitle, questions } = lesson
  const places = placesAmong(questions.map(({ place: { id, title } }) => ({ id, title })))
  const props = page === 'practice' ? { lesson: id, base, places } : { lesson: id, title: lessonTitle, base, questions }
  const widget = WIDGET[page]
  const slot = { id: widget, widget, props, after: 0 }
  return pageOf(path, data, renderToStaticMarkup(<QuizBody page={page}>{widgetHtml(slot, views)}</QuizBody>))
}

interface QuizBodyProps {
  readonly page: QuizPage
  readonly children: React.ReactNode
}

/** Body of a quiz page: the ways to the others, then the widget. */
const QuizBody = ({ page, children }: QuizBodyProps) => (
  <div className="part intro wide quiz-page">
    <h1>{words.quizPages[page].name}</h1>
    <nav aria-label={words.quizNav}>
      <ul className="tabs">
        {QUIZ_PAGES.map(other => (
          <li key={other}>
            <a
              href={(page === 'all' ? './' : '../') + pathOf(other)}
              aria-current={other === page ? 'page' : undefined}
            >
              {words.quizPages[other].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <p className="lead">{words.quizPages[page].lead}</p>
    {children}
  </div>
)
