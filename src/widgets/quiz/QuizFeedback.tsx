import type { AnswerError, Grade } from '#core/quiz/grade.ts'
import type { NumericQuestion, Question } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'
import type { Stand } from './use-quiz.ts'

interface QuizFeedbackProps {
  readonly id: string
  readonly question: Question
  readonly stand: Stand
  readonly error: AnswerError | undefined
}

/** What is said about an answer. Always in the page, so that a screen reader hears it when it is filled. */
export function QuizFeedback({ id, question, stand: { grade }, error }: QuizFeedbackProps) {
  return (
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
          {question.kind === 'numeric' ? <NumberSay question={question} grade={grade} /> : null}
          {question.kind === 'numeric' ? null : <p className="quiz-sr">{spoken(question.choices, grade)}</p>}
          <p>
            <a className="quiz-place" href={`#${question.place.id}`}>
              {words.place(question.place.title)}
            </a>
          </p>
        </div>
      )}
    </div>
  )
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

/** The explanations stand with the choices; a listener hears those of what was chosen here. */
const spoken = (choices: readonly { readonly say: string }[], grade: Grade) =>
  grade.kind === 'choices'
    ? choices.flatMap(({ say }, index) => (/hit|wrong/.test(grade.verdicts[index] ?? '') ? [say] : [])).join(' ')
    : ''

const stateOf = ({ right, credit }: Grade) => (right ? 'right' : credit > 0 ? 'partly' : 'wrong')

function headOf({ right, credit }: Grade): string {
  if (right) return words.right
  return credit > 0 ? words.partly(credit) : words.wrong
}
