import type { AnswerError } from '#core/quiz/answer-error.ts'
import type { Grade } from '#core/quiz/grade.ts'
import type { LineQuestion, NumericQuestion, Question } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { Grounds } from './Grounds.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { spokenOf } from './spoken.ts'
import type { Stand } from './stand.ts'

interface QuizFeedbackProps {
  readonly id: string
  readonly question: Question
  readonly stand: Stand
  readonly error: AnswerError | undefined
  readonly base: string
}

/** What is said about an answer. Always in the page, so that a screen reader hears it when it is filled. */
export function QuizFeedback({ id, question, stand: { grade }, error, base }: QuizFeedbackProps) {
  return (
    <>
      <div className="quiz-feedback" role="status">
        {error === undefined ? null : (
          <p className="quiz-error" id={`${id}-error`}>
            {words.answerError(error)}
          </p>
        )}
        {grade === undefined ? null : (
          <div className="quiz-verdict" data-state={stateOf(grade)}>
            <p className="quiz-verdict-head">
              <span className="quiz-icon" aria-hidden="true" />
              {headOf(grade)}
            </p>
            <Why question={question} grade={grade} />
            <p>
              <PlaceLink place={question.place} base={base} />
            </p>
          </div>
        )}
      </div>
      {grade === undefined ? null : <Grounds grounds={question.grounds} />}
    </>
  )
}

/** What stands with the answer's own controls is said here for listeners only. */
function Why({ question, grade }: { readonly question: Question; readonly grade: Grade }) {
  switch (question.kind) {
    case 'truth':
      return (
        <>
          <p>{judgement(grade, question.truth)}</p>
          <p className="quiz-sr">{spokenOf(question, grade)}</p>
        </>
      )
    case 'numeric':
      return <NumberSay question={question} grade={grade} />
    case 'line':
      return <LineSay question={question} right={grade.right} />
    default:
      return <p className="quiz-sr">{spokenOf(question, grade)}</p>
  }
}

function NumberSay({ question, grade }: { readonly question: NumericQuestion; readonly grade: Grade }) {
  if (grade.right) return <p>{question.say.right}</p>
  const miss = grade.kind === 'numeric' && grade.miss !== undefined ? words.numericMiss(grade.miss) : ''
  return (
    <>
      {miss === '' ? null : <p>{miss}</p>}
      <p>{question.say.wrong}</p>
      <p className="quiz-right-answer">{words.rightAnswer(question.written)}</p>
    </>
  )
}

const LineSay = ({ question, right }: { readonly question: LineQuestion; readonly right: boolean }) => (
  <>
    {right ? null : <p>{question.say.wrong}</p>}
    <p>{question.say.right}</p>
  </>
)

const judgement = (grade: Grade, truth: boolean) =>
  grade.kind === 'truth' && grade.judged ? words.judgedRight(truth) : words.judgedWrong(truth)

const stateOf = ({ right, credit }: Grade) => (right ? 'right' : credit > 0 ? 'partly' : 'wrong')

function headOf({ right, credit }: Grade): string {
  if (right) return words.right
  return credit > 0 ? words.partly(credit) : words.wrong
}
