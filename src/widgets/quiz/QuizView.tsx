import { quizWords as words } from '#strings/quiz.ts'
import type { WidgetViewProps } from '../widget.ts'
import type { QuizProps } from './props.ts'
import { QuizGroup } from './QuizGroup.tsx'
import { QuizResult } from './QuizResult.tsx'
import { type Quiz, useQuiz } from './use-quiz.ts'

/** The quiz: concept by concept, one card a question, and what came of it. */
export default function QuizView({ id, props }: WidgetViewProps<QuizProps>) {
  const quiz = useQuiz(id, props)
  const score = quiz.scoreOf(quiz.bank)
  let number = 0
  return (
    <section className="quiz" aria-labelledby={`${id}-title`}>
      <header className="quiz-head">
        <h3 className="quiz-title" id={`${id}-title`}>
          {words.title}
        </h3>
        <p className="quiz-lead">{score.all === 0 ? words.none : words.lead(score.all)}</p>
      </header>
      <Retrying quiz={quiz} />
      {quiz.shown.map(([concept, questions], index) => {
        const first = number
        number += questions.length
        return (
          <QuizGroup
            key={concept}
            widget={id}
            quiz={quiz}
            base={props.base}
            concept={concept}
            questions={questions}
            first={first}
            open={index === 0 || quiz.retrying !== undefined}
          />
        )
      })}
      {score.all === 0 ? null : (
        <QuizResult widget={id} quiz={quiz} score={score} base={props.base} lesson={props.lesson} />
      )}
    </section>
  )
}

/** That only some of the questions are shown, and the way back to all. */
const Retrying = ({ quiz: { retrying, showAll } }: { readonly quiz: Quiz }) =>
  retrying === undefined ? null : (
    <p className="quiz-note">
      {words.retrying(retrying)}{' '}
      <button type="button" className="quiz-button" onClick={showAll}>
        {words.showAll}
      </button>
    </p>
  )
