import { useState } from 'react'
import type { AnswerError } from '#core/quiz/answer-error.ts'
import { unreadable } from '#core/quiz/exam-marks.ts'
import type { Answer } from '#core/quiz/question.ts'
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

/** One question without hint; of its answer it says at most that it cannot be read, which is neither right nor wrong. */
export function ExamQuestion({ widget, item, exam }: ExamQuestionProps) {
  const { question, given, number } = item
  const id = questionId(widget, item.id)
  const { error, type, leave } = useRefusal(item)
  if (question === undefined) return <Gone id={id} number={number} />
  const answer = (next: Answer) => {
    type()
    exam.give(question, { answer: next })
  }
  return (
    <fieldset className="quiz-card exam-card" id={id} tabIndex={-1} onBlur={leave}>
      <Ask question={question} number={number} />
      {item.isChanged ? <p className="quiz-note">{words.changed}</p> : null}
      <AnswerInput
        id={id}
        question={question}
        stand={{ answer: given?.answer, grade: undefined }}
        error={error}
        onAnswer={answer}
      />
      <Refusal id={id} error={error} />
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

const Gone = ({ id, number }: { readonly id: string; readonly number: number }) => (
  <p className="quiz-note" id={id} tabIndex={-1}>
    {words.gone(number)}
  </p>
)

/** Half a number cannot be read either: nothing is said before the box is left. */
function useRefusal({ question, given }: PaperItem) {
  const [isTyping, setIsTyping] = useState(false)
  const isTold = question !== undefined && !isTyping
  return {
    error: isTold ? unreadable(question, given?.answer) : undefined,
    type: () => setIsTyping(true),
    leave: () => setIsTyping(false),
  }
}

/** Always in the page, so that a screen reader hears it when it is filled. */
const Refusal = ({ id, error }: { readonly id: string; readonly error: AnswerError | undefined }) => (
  <div role="status">
    {error === undefined ? null : (
      <p className="quiz-error" id={`${id}-error`}>
        {quizWords.answerError(error)}
      </p>
    )}
  </div>
)
