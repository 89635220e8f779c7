import { examHash } from '#core/quiz/exam-link.ts'
import type { RunningExam } from '#state/exam-record.ts'
import { examWords as words } from '#strings/quiz-exam.ts'
import { CheckField } from '#ui/FieldChoice.tsx'
import { AnswerSheet } from './AnswerSheet.tsx'
import { ExamQuestion } from './ExamQuestion.tsx'
import { ExamTimer } from './ExamTimer.tsx'
import type { PaperItem } from './exam-items.ts'
import { HandIn } from './HandIn.tsx'
import type { Exam } from './use-exam.ts'

interface ExamPaperProps {
  readonly id: string
  readonly lesson: string
  readonly exam: Exam
  readonly running: RunningExam
}

/** A running exam: the time, the list of answers, one question or all of them. Nothing here says right or wrong. */
export function ExamPaper({ id, lesson, exam, running }: ExamPaperProps) {
  const { items, offer } = exam
  const { spec, at, isSheet } = running
  const isOtherOffered = offer.spec !== undefined && examHash(offer.spec) !== examHash(spec)
  const shown = isSheet ? items : items.slice(at, at + 1)
  return (
    <>
      <h2 className="exam-title">{words.running(spec.code)}</h2>
      {isOtherOffered ? <p className="quiz-note">{words.otherRunning(offer.spec)}</p> : null}
      <div className="exam-bar">
        <ExamTimer lesson={lesson} minutes={spec.minutes} />
        <HandIn id={id} items={items} onHandIn={exam.handIn} />
      </div>
      <AnswerSheet items={items} at={at} onGoTo={exam.goTo} />
      <CheckField id={`${id}-all`} label={words.showAll} checked={isSheet} onChange={exam.showSheet} />
      <ol className="quiz-list exam-list">
        {shown.map(item => (
          <li key={item.id}>
            <ExamQuestion widget={id} item={item} exam={exam} />
          </li>
        ))}
      </ol>
      {isSheet ? null : <Turn items={items} at={at} onGoTo={exam.goTo} />}
    </>
  )
}

interface TurnProps {
  readonly items: readonly PaperItem[]
  readonly at: number
  readonly onGoTo: (at: number) => void
}

const Turn = ({ items, at, onGoTo }: TurnProps) => (
  <p className="quiz-actions">
    <button type="button" className="quiz-button" disabled={at === 0} onClick={() => onGoTo(at - 1)}>
      {words.previous}
    </button>
    <button
      type="button"
      className="quiz-button quiz-button-main"
      disabled={at >= items.length - 1}
      onClick={() => onGoTo(at + 1)}
    >
      {words.next}
    </button>
  </p>
)
