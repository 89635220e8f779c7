import type { Question } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { QuizCard } from './QuizCard.tsx'
import type { Quiz } from './use-quiz.ts'

interface QuizGroupProps {
  readonly widget: string
  readonly quiz: Quiz
  readonly concept: number
  readonly questions: readonly Question[]
  /** How many questions stand before this group. */
  readonly first: number
  /** How the group is found; the reader opens and closes it from then on. */
  readonly open: boolean
}

/** The questions on one concept. Its head says how they went, so that the closed groups are the score board. */
export function QuizGroup({ widget, quiz, concept, questions, first, open }: QuizGroupProps) {
  const score = quiz.scoreOf(questions)
  return (
    <details className="quiz-group" open={open}>
      <summary className="quiz-group-head">
        <span className="quiz-group-name">
          <span className="quiz-group-number">{words.concept(concept)}</span> {questions[0]?.topic}
        </span>
        <span className="quiz-group-score">
          <span className="quiz-dots" aria-hidden="true">
            {questions.map(question => (
              <span key={question.id} className="quiz-dot" data-state={stateOf(quiz, question)} />
            ))}
          </span>
          {score.done === 0 ? words.groupCount(score.all) : words.groupScore(score)}
        </span>
      </summary>
      <ol className="quiz-list">
        {questions.map((question, index) => (
          <li key={question.id}>
            <QuizCard
              widget={widget}
              question={question}
              number={first + index + 1}
              stand={quiz.standOf(question)}
              last={quiz.openAfter(question) === undefined}
              actions={quiz.actionsOf(question)}
            />
          </li>
        ))}
      </ol>
    </details>
  )
}

function stateOf(quiz: Quiz, question: Question): 'open' | 'right' | 'wrong' {
  const grade = quiz.standOf(question).grade
  if (grade === undefined) return 'open'
  return grade.right ? 'right' : 'wrong'
}
