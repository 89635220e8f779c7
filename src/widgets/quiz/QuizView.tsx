import { byConcept } from '#core/quiz/score.ts'
import { quizWords as words } from '#strings/quiz.ts'
import type { WidgetViewProps } from '../widget.ts'
import { headId } from './in-page.ts'
import type { QuizProps } from './props.ts'
import { QuizGroup, QuizList } from './QuizGroup.tsx'
import { QuizResult } from './QuizResult.tsx'
import { type Quiz, useQuiz } from './use-quiz.ts'

/** The quiz: concept by concept, one card a question, and what came of it. */
export default function QuizView({ id, props }: WidgetViewProps<QuizProps>) {
  const quiz = useQuiz(id, props)
  const score = quiz.scoreOf(quiz.bank)
  // A page of its own has only its name above; in a lesson there are parts and sections.
  const Title = props.base === '' ? 'h3' : 'h2'
  return (
    <section className="quiz" aria-labelledby={headId(id)}>
      <header className="quiz-head">
        <Title className="quiz-title" id={headId(id)} tabIndex={-1}>
          {words.title}
        </Title>
        <p className="quiz-lead">{score.all === 0 ? words.none : words.lead(score.all)}</p>
      </header>
      {quiz.isRetry ? (
        <Retry id={id} quiz={quiz} base={props.base} />
      ) : (
        <Groups id={id} quiz={quiz} base={props.base} />
      )}
      {score.all === 0 ? null : (
        <QuizResult widget={id} quiz={quiz} score={score} base={props.base} lesson={props.lesson} />
      )}
    </section>
  )
}

interface PartProps {
  readonly id: string
  readonly quiz: Quiz
  readonly base: string
}

function Groups({ id, quiz, base }: PartProps) {
  let number = 0
  return byConcept(quiz.order).map(([concept, questions], index) => {
    const first = number
    number += questions.length
    return <QuizGroup key={concept} widget={id} {...{ quiz, base, concept, questions, first }} open={index === 0} />
  })
}

/** The questions that went wrong, those of which somebody was sure first, and the way back to all. */
const Retry = ({ id, quiz, base }: PartProps) => (
  <>
    <p className="quiz-note">
      {words.retrying(quiz.order.length)}{' '}
      <button type="button" className="quiz-button" onClick={quiz.showAll}>
        {words.showAll}
      </button>
    </p>
    <QuizList widget={id} quiz={quiz} base={base} questions={quiz.order} first={0} />
  </>
)
