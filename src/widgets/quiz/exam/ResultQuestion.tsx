import { answerLines, rightLines } from '#strings/answer-text.ts'
import { quizWords } from '#strings/quiz.ts'
import { examWords as words } from '#strings/quiz-exam.ts'
import { askText } from '../ask-text.ts'
import { QuizSolution } from '../QuizSolution.tsx'
import { Report } from '../Report.tsx'
import { type ResultItem, refusalOf } from './exam-items.ts'

interface ResultQuestionProps {
  readonly item: ResultItem
  readonly base: string
}

/** One question of a past exam: what was answered, what is right, and, folded, why. */
export function ResultQuestion({ item, base }: ResultQuestionProps) {
  const { number, state, mark, question, given } = item
  const refusal = refusalOf(item)
  return (
    <article className="exam-item" aria-label={quizWords.number(number)}>
      <p className="exam-item-head">
        <span className="quiz-number">{quizWords.number(number)}</span>{' '}
        <strong className="exam-mark" data-state={state}>
          {words.mark(state)}
        </strong>{' '}
        <span className="exam-credit">{words.credit(mark.credit)}</span>
      </p>
      {question === undefined ? (
        <p>{words.changedSince}</p>
      ) : (
        <>
          <p className="exam-ask">{askText(question)}</p>
          <dl className="exam-answers">
            <Lines what={words.yours} lines={answerLines(question, given?.answer)} />
            {state === 'right' ? null : <Lines what={words.right} lines={rightLines(question)} />}
            {given?.sure === undefined ? null : <Lines what={words.howSure} lines={[quizWords.sure(given.sure)]} />}
          </dl>
          {refusal === undefined ? null : <p className="exam-refusal">{quizWords.answerError(refusal)}</p>}
          <QuizSolution question={question} base={base} />
          <Report question={question} />
        </>
      )}
    </article>
  )
}

const Lines = ({ what, lines }: { readonly what: string; readonly lines: readonly string[] }) => (
  <div>
    <dt>{what}</dt>
    {(lines.length === 0 ? [words.unanswered] : lines).map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two gaps may hold the same, and never change their places
      <dd key={index}>{line}</dd>
    ))}
  </div>
)
