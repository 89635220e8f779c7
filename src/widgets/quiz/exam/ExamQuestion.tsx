import { examWords as words } from '#strings/quiz-exam.ts'
import { AnswerInput } from '../AnswerInput.tsx'
import { Ask } from '../Ask.tsx'
import { SureInput } from '../SureInput.tsx'
import type { PaperItem } from './exam-items.ts'
import { questionId } from './in-exam.ts'
import type { Exam } from './use-exam.ts'

interface ExamQuestionProps {
  readonly widget: string
  readonly item: PaperItem
  readonly exam: Exam
}

/** One question without hint and without a word on the answer. */
export function ExamQuestion({ widget, item, exam }: ExamQuestionProps) {
  const { question, given, number } = item
  const id = questionId(widget, item.id)
  if (question === undefined)
    return (
      <p className="quiz-note" id={id} tabIndex={-1}>
        {words.gone(number)}
      </p>
    )
  return (
    <fieldset className="quiz-card exam-card" id={id} tabIndex={-1}>
      <Ask question={question} number={number} />
      {item.isChanged ? <p className="quiz-note">{words.changed}</p> : null}
      <AnswerInput
        id={id}
        question={question}
        stand={{ answer: given?.answer, grade: undefined }}
        error={undefined}
        onAnswer={answer => exam.give(question, { answer })}
      />
      <SureInput sure={given?.sure} onSure={sure => exam.give(question, { sure })} />
      <p className="quiz-actions">
        <button
          type="button"
          className="quiz-button exam-later"
          aria-pressed={item.isLater}
          onClick={() => exam.later(item.id)}
        >
          {words.later}
        </button>
      </p>
    </fieldset>
  )
}
