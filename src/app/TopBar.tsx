import type { PageData } from '#core/lesson/page.ts'
import { shellWords as words } from '#strings/shell.ts'
import { ViewMenu } from './ViewMenu.tsx'

/** Where one is, and how it looks. */
export function TopBar({ page }: { readonly page: PageData }) {
  const { root } = page
  return (
    <header className="bar">
      {page.kind === 'lesson' && (
        <button type="button" className="bar-button bar-outline" popoverTarget="outline" aria-label={words.openOutline}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d="M3 5h14M3 10h14M3 15h9" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
          <span className="bar-wide">{words.outline}</span>
        </button>
      )}
      {page.kind === 'quiz' ? (
        <a className="bar-title" href={lessonAt(page)} title={words.toLesson(page.lessonTitle)}>
          {page.lessonTitle}
        </a>
      ) : (
        <a className="bar-title" href={root === '' ? './' : root}>
          {page.kind === 'lesson' ? page.title : words.site}
        </a>
      )}
      <nav className="bar-links" aria-label={words.site}>
        {page.hasHome && page.kind !== 'home' && <a href={root === '' ? './' : root}>{words.home}</a>}
        {(page.kind === 'lesson' && page.hasQuiz) || page.kind === 'quiz' ? (
          <a href={`${lessonAt(page)}quiz/`}>{words.quiz}</a>
        ) : null}
        {page.kind === 'calculator' ? (
          !page.hasHome && <a href={root}>{words.lesson}</a>
        ) : (
          <a href={`${root}calculator/`}>{words.calculator}</a>
        )}
      </nav>
      <ViewMenu page={page} />
    </header>
  )
}

const lessonAt = ({ root, lesson }: { readonly root: string; readonly lesson: string }) => `${root}lessons/${lesson}/`
