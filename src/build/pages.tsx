import type { ReactNode } from 'react'
import type { LessonCard } from '#core/lesson/page.ts'
import { shellWords as words } from '#strings/shell.ts'

interface LessonListProps {
  readonly cards: readonly LessonCard[]
  readonly title: string
  readonly lead: string
  readonly root: string
}

/** Body of the home page, and of the page that nobody should see. */
export function LessonList({ cards, title, lead, root }: LessonListProps) {
  return (
    <div className="part intro">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <ul className="lesson-list">
        {cards.map(card => (
          <li key={card.id}>
            <a href={`${root}lessons/${card.id}/`} data-parts={card.parts.join(' ')}>
              <b>{card.title}</b>
              {card.summary !== undefined && <span>{card.summary}</span>}
              <small>{words.lessonMeta(card.parts.length, card.minutes)}</small>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Body of the calculator's own page. */
export function CalculatorPage({ children }: { readonly children: ReactNode }) {
  return (
    <div className="part intro wide">
      <h1>{words.calculatorTitle}</h1>
      <p className="lead">{words.calculatorLead}</p>
      {children}
    </div>
  )
}
