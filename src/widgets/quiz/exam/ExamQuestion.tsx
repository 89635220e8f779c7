import { useState } from 'react'
import { unreadable } from '#core/quiz/exam-marks.ts'
import { quizWords } from '#strings/quiz.ts'
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

/** One question without hint; of the answer it says at most that it cannot be read, which is neither right nor wrong. */
export function ExamQuestion({ widget, item, exam }: ExamQuestionProps) {
  const { question, given, number } = item
  const id = questionId(widget, item.id)
  // Half a number cannot be read either: nothing is said before the box is left.
  const [isTyping, setIsTyping] = useState(false)
  if (question === undefined)
    return (
      <p className="quiz-note" id={id} tabIndex={-1}>
        {words.gone(number)}
      </p>
    )
  const error = isTyping ? undefined : unreadable(question, given?.answer)
  return (
    <fieldset className="quiz-card exam-card" id={id} tabIndex={-1} onBlur={() => setIsTyping(false)}>
      <Ask question={question} number={number} />
      {item.isChanged ? <p className="quiz-note">{words.changed}</p> : null}
      <AnswerInput
        id={id}
        question={question}
        stand={{ answer: given?.answer, grade: undefined }}
        error={error}
        onAnswer={answer => {
          setIsTyping(true)
          exam.give(question, { answer })
        }}
      />
      <div role="status">
        {error === undefined ? null : (
          <p className="quiz-error" id={`${id}-error`}>
            {quizWords.answerError(error)}
          </p>
        )}
      </div>
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
