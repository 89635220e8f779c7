import { reviewWords as words } from '#strings/quiz-review.ts'
import type { WidgetViewProps } from '../../widget.ts'
import { headId, resultId } from '../in-page.ts'
import type { BankProps } from '../props.ts'
import { QuizList } from '../QuizGroup.tsx'
import type { DueDay } from './schedule.ts'
import { useReview } from './use-review.ts'

/** What went wrong, and what is due today: the questions come back when they are about to be forgotten. */
export default function ReviewView({ id, props }: WidgetViewProps<BankProps>) {
  const review = useReview(id, props)
  const { running } = review
  return (
    <section className="quiz" aria-label={words.title}>
      {running === undefined ? (
        <Overview id={id} review={review} />
      ) : (
        <>
          <p className="quiz-note">
            {words.running(running.length)}{' '}
            <button type="button" className="quiz-button" onClick={review.stop}>
              {words.stop}
            </button>
          </p>
          <QuizList widget={id} quiz={review.quiz} base={props.base} questions={running} first={0} />
          <Ending id={id} review={review} />
        </>
      )}
      {review.quiz.kept ? null : <p className="quiz-note">{words.notKept}</p>}
    </section>
  )
}

type Review = ReturnType<typeof useReview>

interface PartProps {
  readonly id: string
  readonly review: Review
}

function Overview({ id, review: { wrong, today, days, fresh, startWrong, startDue } }: PartProps) {
  return (
    <>
      <h2 className="quiz-title" id={headId(id)} tabIndex={-1}>
        {words.wrongTitle}
      </h2>
      <p>{wrong.length === 0 ? words.noneWrong : words.wrong(wrong.length)}</p>
      <p className="quiz-actions">
        <button
          type="button"
          className="quiz-button quiz-button-main"
          disabled={wrong.length === 0}
          onClick={startWrong}
        >
          {words.startWrong}
        </button>
      </p>
      <h2 className="quiz-title">{words.dueTitle}</h2>
      <p>{words.how}</p>
      <p role="status">{days === undefined ? '' : today.length === 0 ? words.noneDue : words.due(today.length)}</p>
      <p className="quiz-actions">
        <button type="button" className="quiz-button quiz-button-main" disabled={today.length === 0} onClick={startDue}>
          {words.startDue}
        </button>
      </p>
      {days === undefined ? null : <Week days={days} />}
      {fresh === 0 ? null : <p>{words.fresh(fresh)}</p>}
    </>
  )
}

const Week = ({ days }: { readonly days: readonly DueDay[] }) => (
  <table className="quiz-week">
    <caption>{words.weekTitle}</caption>
    <tbody>
      {days.map(({ day, ids }) => (
        <tr key={day}>
          <th scope="row">{words.day(day)}</th>
          <td>{words.count(ids.length)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

function Ending({ id, review: { quiz, stop, running = [] } }: PartProps) {
  const score = quiz.scoreOf(running)
  return (
    <footer className="quiz-result">
      <p id={resultId(id)} tabIndex={-1}>
        {score.done === score.all ? words.done(score.all, score.right) : words.open(score.all, score.done)}
      </p>
      {score.done === score.all ? (
        <p className="quiz-actions">
          <button type="button" className="quiz-button quiz-button-main" onClick={stop}>
            {words.back}
          </button>
        </p>
      ) : null}
    </footer>
  )
}
