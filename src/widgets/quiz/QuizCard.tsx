import { type KeyboardEvent, memo, useRef, useState } from 'react'
import type { AnswerError } from '#core/quiz/answer-error.ts'
import type { Question } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { AnswerInput } from './AnswerInput.tsx'
import { Ask } from './Ask.tsx'
import type { CardActions } from './card-actions.ts'
import { cardId, focusFirst } from './in-page.ts'
import { QuizFeedback } from './QuizFeedback.tsx'
import { QuizSolution } from './QuizSolution.tsx'
import { Report } from './Report.tsx'
import { SureInput } from './SureInput.tsx'
import type { Stand } from './stand.ts'

interface QuizCardProps {
  readonly widget: string
  readonly question: Question
  readonly number: number
  readonly stand: Stand
  /** From this page to the lesson's. */
  readonly base: string
  /** No other question is open. */
  readonly last: boolean
  readonly actions: CardActions
}

/**
 * One question: a fieldset of native controls, one button that checks and then leads on, and what is said about it. Drawn anew
 * only when its own stand changes.
 */
export const QuizCard = memo(({ widget, question, number, stand, base, last, actions }: QuizCardProps) => {
  const id = cardId(widget, question.id)
  const { error, button, answer, check, checkOnEnter } = useCheck(id, actions)
  const done = stand.grade !== undefined
  const label = done ? (last ? words.toResult : words.next) : words.check
  return (
    <fieldset className="quiz-card" id={id} onKeyDown={checkOnEnter}>
      <Ask question={question} number={number} />
      <AnswerInput id={id} question={question} stand={stand} error={error} onAnswer={answer} />
      {question.hint === undefined || done ? null : <Hint text={question.hint} />}
      {done ? null : <SureInput sure={stand.sure} onSure={actions.sure} />}
      <QuizFeedback id={id} question={question} stand={stand} error={error} base={base} />
      <p className="quiz-actions">
        <button
          ref={button}
          type="button"
          className="quiz-button quiz-button-main"
          onClick={done ? actions.next : check}
        >
          {label}
        </button>
        {done && !stand.grade.right ? (
          <button type="button" className="quiz-button" onClick={actions.again}>
            {words.again}
          </button>
        ) : null}
      </p>
      {done ? <Report question={question} /> : null}
      <noscript>
        <QuizSolution question={question} base={base} />
      </noscript>
    </fieldset>
  )
})

/** Checking, by the button or by Enter in the answer, and where the focus goes then. */
function useCheck(id: string, actions: CardActions) {
  const [error, setError] = useState<AnswerError>()
  const button = useRef<HTMLButtonElement>(null)
  const check = () => {
    const refused = actions.check()
    setError(refused)
    // What held the focus is about to be disabled; the button stays and becomes "next".
    if (refused === undefined) button.current?.focus()
    else focusFirst(document.getElementById(id))
  }
  const checkOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    check()
  }
  const answer: CardActions['answer'] = given => {
    setError(undefined)
    actions.answer(given)
  }
  return { error, button, answer, check, checkOnEnter }
}

const Hint = ({ text }: { readonly text: string }) => (
  <details className="quiz-hint">
    <summary>{words.hint}</summary>
    <p>{text}</p>
  </details>
)
