import { useRef } from 'react'
import { useStore } from 'zustand'
import { pointsOf } from '#core/quiz/exam-marks.ts'
import { examStoreOf, forgetExam, selectUndo, undoForget } from '#state/exam.ts'
import { MOST_PAST, type PastExam } from '#state/exam-record.ts'
import { examWords as words } from '#strings/quiz-exam.ts'
import { afterDrawing } from '#ui/after-drawing.ts'

interface PastExamsProps {
  readonly lesson: string
  readonly past: readonly PastExam[]
  readonly onOpen: (started: number) => void
}

/** The last exams of this device: opened again, or deleted, which can be taken back. */
export function PastExams({ lesson, past, onOpen }: PastExamsProps) {
  const isUndoable = useStore(examStoreOf(lesson), selectUndo)
  const undo = useRef<HTMLButtonElement>(null)
  const head = useRef<HTMLHeadingElement>(null)
  const forget = (started: number) => {
    forgetExam(lesson, started)
    // The button that was pressed is gone.
    afterDrawing(() => undo.current?.focus())
  }
  const takeBack = () => {
    undoForget(lesson)
    head.current?.focus()
  }
  if (past.length === 0 && !isUndoable) return null
  return (
    <section className="exam-past" aria-label={words.past}>
      <h3 ref={head} tabIndex={-1}>
        {words.past}
      </h3>
      <p className="exam-lead">{words.pastLead(MOST_PAST)}</p>
      <ul className="exam-past-list">
        {past.map(exam => (
          <PastLine key={exam.clock.started} exam={exam} onOpen={onOpen} onForget={forget} />
        ))}
      </ul>
      <p role="status">{isUndoable ? words.forgotten : ''}</p>
      {isUndoable ? (
        <p className="quiz-actions">
          <button ref={undo} type="button" className="quiz-button" onClick={takeBack}>
            {words.undo}
          </button>
        </p>
      ) : null}
    </section>
  )
}

interface PastLineProps {
  readonly exam: PastExam
  readonly onOpen: (started: number) => void
  readonly onForget: (started: number) => void
}

const PastLine = ({ exam: { spec, clock, marks }, onOpen, onForget }: PastLineProps) => (
  <li className="exam-past-line">
    <span>
      <time dateTime={new Date(clock.started).toISOString()}>{words.day(clock.started)}</time>{' '}
      <span className="exam-past-score">{words.pastLine(spec.code, pointsOf(marks))}</span>
    </span>
    <span className="quiz-actions">
      <button
        type="button"
        className="quiz-button"
        aria-label={words.openPastOf(clock.started)}
        onClick={() => onOpen(clock.started)}
      >
        {words.openPast}
      </button>
      <button
        type="button"
        className="quiz-button"
        aria-label={words.forgetOf(clock.started)}
        onClick={() => onForget(clock.started)}
      >
        {words.forget}
      </button>
    </span>
  </li>
)
