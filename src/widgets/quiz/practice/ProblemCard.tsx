import { type SubmitEvent, useRef, useState } from 'react'
import type { AnswerError } from '#core/quiz/answer-error.ts'
import type { Answer } from '#core/quiz/question.ts'
import { quizWords } from '#strings/quiz.ts'
import { practiceWords as words } from '#strings/quiz-problems-practice.ts'
import { AnswerInput } from '../AnswerInput.tsx'
import { Ask } from '../Ask.tsx'
import { QuizFeedback } from '../QuizFeedback.tsx'
import { QuizSolution } from '../QuizSolution.tsx'
import { Report } from '../Report.tsx'
import { focusAnswer } from './in-practice.ts'
import { ProblemSteps } from './ProblemSteps.tsx'
import type { Practice } from './use-practice.ts'

interface ProblemCardProps {
  readonly id: string
  readonly base: string
  readonly practice: Practice
}

/** One problem: a form that Enter checks; its one button then leads to the next. */
export function ProblemCard({ id, base, practice }: ProblemCardProps) {
  const { series, problem, question, stand, byChoice } = practice
  const { error, button, answer, turn, submit } = useCheck(id, practice)
  const isDone = stand.grade !== undefined
  return (
    <form noValidate onSubmit={submit}>
      <fieldset className="quiz-card" id={id}>
        <Ask question={question} number={series.nth} />
        <AnswerInput id={id} question={question} stand={stand} error={error} onAnswer={answer} />
        {isDone ? null : <Before question={question} />}
        <QuizFeedback id={id} question={question} stand={stand} error={error} base={base} />
        {isDone ? <ProblemSteps id={id} problem={problem} /> : null}
        <p className="quiz-actions">
          <button ref={button} type="submit" className="quiz-button quiz-button-main">
            {isDone ? quizWords.next : quizWords.check}
          </button>
          {isDone ? null : (
            <button type="button" className="quiz-button" onClick={turn}>
              {byChoice ? words.byTyping : words.byChoice}
            </button>
          )}
        </p>
        {isDone ? <Report question={question} /> : null}
        <noscript>
          <p className="quiz-note">{words.noScript}</p>
          <QuizSolution question={question} base={base} />
        </noscript>
      </fieldset>
    </form>
  )
}

/** Checking, and where the focus goes then. */
function useCheck(id: string, practice: Practice) {
  const [error, setError] = useState<AnswerError>()
  const button = useRef<HTMLButtonElement>(null)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (practice.stand.grade !== undefined) {
      practice.next()
      focusAnswer(id)
      return
    }
    const refused = practice.check()
    setError(refused)
    // What held the focus is about to be disabled; the button stays and becomes "next".
    if (refused === undefined) button.current?.focus()
    else focusAnswer(id)
  }
  const answer = (given: Answer) => {
    setError(undefined)
    practice.answer(given)
  }
  const turn = () => {
    setError(undefined)
    practice.choose(!practice.byChoice)
  }
  return { error, button, answer, turn, submit }
}

/** What helps before the answer: the rule, and the prices to calculate with. */
const Before = ({ question: { hint, grounds } }: Pick<Practice, 'question'>) => (
  <>
    {hint === undefined ? null : (
      <details className="quiz-hint">
        <summary>{quizWords.hint}</summary>
        <p>{hint}</p>
      </details>
    )}
    {grounds.length === 0 ? null : (
      <details className="quiz-hint">
        <summary>{words.figures}</summary>
        <ul>
          {grounds.map(({ key, label, written, source, asOf }) => (
            <li key={key}>{quizWords.ground(label, written, source, asOf)}</li>
          ))}
        </ul>
      </details>
    )}
  </>
)
