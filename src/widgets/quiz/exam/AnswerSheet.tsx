import { examWords as words } from '#strings/quiz-exam.ts'
import type { PaperItem } from './exam-items.ts'

interface AnswerSheetProps {
  readonly items: readonly PaperItem[]
  /** Index of the question that is shown. */
  readonly at: number
  readonly onGoTo: (at: number) => void
}

const FILLS = ['answered', 'partly', 'open'] as const

/** All numbers of the paper with how far each is; a press goes there. */
export function AnswerSheet({ items, at, onGoTo }: AnswerSheetProps) {
  const answered = items.filter(({ fill }) => fill === 'answered').length
  const later = items.filter(({ isLater }) => isLater).length
  return (
    <nav className="exam-sheet" aria-label={words.sheet}>
      <p className="exam-sheet-count">{words.sheetCount(answered, items.length, later)}</p>
      <ol className="exam-entries">
        {items.map(({ id, number, fill, isLater }, index) => (
          <li key={id}>
            <button
              type="button"
              className="exam-entry"
              data-fill={fill}
              data-later={isLater}
              aria-label={words.entry(number, fill, isLater)}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => onGoTo(index)}
            >
              {number}
            </button>
          </li>
        ))}
      </ol>
      <p className="exam-legend" aria-hidden="true">
        {FILLS.map(fill => (
          <span key={fill} data-fill={fill}>
            {words.fill(fill)}
          </span>
        ))}
        <span data-later="true">{words.later}</span>
      </p>
    </nav>
  )
}
