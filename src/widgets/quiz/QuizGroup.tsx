import { quizGroupId } from '#core/quiz/group-id.ts'
import type { Question } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { QuizCard } from './QuizCard.tsx'
import type { Quiz } from './use-quiz.ts'

interface QuizGroupProps {
  readonly widget: string
  readonly quiz: Quiz
  /** From this page to the lesson's. */
  readonly base: string
  readonly concept: number
  readonly questions: readonly Question[]
  /** How many questions stand before this group. */
  readonly first: number
  /** How the group is found; the reader opens and closes it from then on. */
  readonly open: boolean
}

/** The questions on one concept. Its head says how they went, so that the closed groups are the score board. */
export function QuizGroup({ widget, quiz, base, concept, questions, first, open }: QuizGroupProps) {
  return (
    <details className="quiz-group" id={quizGroupId(widget, concept)} open={open}>
      <summary className="quiz-group-head">
        <span className="quiz-group-name">
          <span className="quiz-group-number">{words.concept(concept)}</span> {questions[0]?.topic}
        </span>
        <GroupScore quiz={quiz} questions={questions} />
      </summary>
      <QuizList widget={widget} quiz={quiz} base={base} questions={questions} first={first} />
    </details>
  )
}

/** How the questions went: a dot each, and in words. */
export function GroupScore({ quiz, questions }: Pick<QuizGroupProps, 'quiz' | 'questions'>) {
  const score = quiz.scoreOf(questions)
  return (
    <span className="quiz-group-score">
      <span className="quiz-dots" aria-hidden="true">
        {questions.map(question => (
          <span key={question.id} className="quiz-dot" data-state={stateOf(quiz, question)} />
        ))}
      </span>
      {score.done === 0 ? words.groupCount(score.all) : words.groupScore(score)}
    </span>
  )
}

type QuizListProps = Omit<QuizGroupProps, 'concept' | 'open'>

/** Questions one below the other, numbered on from `first`. */
export const QuizList = ({ widget, quiz, base, questions, first }: QuizListProps) => (
  <ol className="quiz-list">
    {questions.map((question, index) => {
      const actions = quiz.actions.get(question.id)
      if (actions === undefined) return null
      const [stand, last] = [quiz.standOf(question), quiz.isLast(question)]
      return (
        <li key={question.id}>
          <QuizCard {...{ widget, question, number: first + index + 1, stand, base, last, actions }} />
        </li>
      )
    })}
  </ol>
)

function stateOf(quiz: Quiz, question: Question): 'open' | 'right' | 'wrong' {
  const grade = quiz.standOf(question).grade
  if (grade === undefined) return 'open'
  return grade.right ? 'right' : 'wrong'
}
