import { quizGroupId } from '#core/quiz/group-id.ts'
import { quizWords as words } from '#strings/quiz.ts'
import type { WidgetViewProps } from '../widget.ts'
import { resultId } from './in-page.ts'
import type { CheckProps } from './props.ts'
import { GroupScore, QuizList } from './QuizGroup.tsx'
import { type Quiz, useQuiz } from './use-quiz.ts'

/** A few questions on what was just read, folded until somebody wants them. */
export default function CheckView({ id, props }: WidgetViewProps<CheckProps>) {
  const { lesson, questions, base, quizPage } = props
  const quiz = useQuiz(id, { lesson, questions, base, as: 'check' })
  return (
    <section className="quiz quiz-check" aria-label={words.checkOf(questions[0]?.concept ?? 0)}>
      <details className="quiz-group" id={quizGroupId(id, questions[0]?.concept ?? 0)}>
        <summary className="quiz-group-head">
          <span className="quiz-group-name">{words.checkOf(questions[0]?.concept ?? 0)}</span>
          <GroupScore quiz={quiz} questions={questions} />
        </summary>
        <QuizList widget={id} quiz={quiz} base={base} questions={questions} first={0} />
        <CheckResult id={id} quiz={quiz} quizPage={quizPage} />
      </details>
    </section>
  )
}

interface CheckResultProps extends Pick<CheckProps, 'quizPage'> {
  readonly id: string
  readonly quiz: Quiz
}

/** What came of it, and the ways on. */
function CheckResult({ id, quiz, quizPage }: CheckResultProps) {
  const score = quiz.scoreOf(quiz.bank)
  const concept = quiz.bank[0]?.concept ?? 0
  return (
    <footer className="quiz-result">
      <p id={resultId(id)} tabIndex={-1}>
        {score.done === score.all ? words.checkDone(score) : words.checkOpen(score)}
      </p>
      {quiz.kept ? null : <p className="quiz-note">{words.notKept}</p>}
      {quizPage === undefined ? null : (
        <p className="quiz-ways">
          <a className="quiz-place" href={`${quizPage}#${quizGroupId('quiz', concept)}`}>
            {words.moreOn(concept)}
          </a>
          {quiz.wrong.length === 0 ? null : (
            <a className="quiz-place" href={`${quizPage}review/`}>
              {words.toReview}
            </a>
          )}
        </p>
      )}
    </footer>
  )
}
