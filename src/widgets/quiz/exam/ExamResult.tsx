import { useState } from 'react'
import { spanOf, usedOf } from '#core/quiz/exam-clock.ts'
import { pointsOf } from '#core/quiz/exam-marks.ts'
import { paperStamp } from '#core/quiz/exam-paper.ts'
import type { Question } from '#core/quiz/question.ts'
import type { PastExam } from '#state/exam-record.ts'
import { quizStoreOf, selectKept, startRetry } from '#state/quiz.ts'
import { examWords as words } from '#strings/quiz-exam.ts'
import { SaveResults } from '../SaveResults.tsx'
import { ConceptTable } from './ConceptTable.tsx'
import { isSureAndWrong, type ResultItem, resultItems, wrongIds } from './exam-items.ts'
import { resultHeadId } from './in-exam.ts'
import { ResultQuestion } from './ResultQuestion.tsx'

interface ExamResultProps {
  readonly id: string
  readonly lesson: string
  readonly title: string
  readonly base: string
  readonly bank: readonly Question[]
  readonly past: PastExam
  readonly onPrepare: () => void
}

/** What came of an exam: points, by concept, question by question; also the sheet that is printed. */
export function ExamResult({ id, lesson, title, base, bank, past, onPrepare }: ExamResultProps) {
  const items = resultItems(bank, past)
  const sure = items.filter(isSureAndWrong)
  const rest = items.filter(item => !sure.includes(item))
  return (
    <>
      <h2 className="exam-title" id={resultHeadId(id)} tabIndex={-1} aria-describedby={`${id}-total`}>
        {words.result}
      </h2>
      <p className="exam-total" id={`${id}-total`}>
        <strong>{words.total(pointsOf(past.marks))}</strong> {past.isTimeUp ? words.timeUp : words.handedIn}
      </p>
      {past.gone > 0 ? <p className="quiz-note">{words.goneCount(past.gone)}</p> : null}
      <p className="exam-name">
        {words.name} <span /> {words.number} <span />
      </p>
      <Facts title={title} past={past} />
      <WaysOn lesson={lesson} base={base} wrong={wrongIds(items)} onPrepare={onPrepare} />
      <div className="exam-ways">
        <SaveResults id={id} lesson={lesson} questions={bank} />
      </div>
      <ConceptTable base={base} bank={bank} marks={past.marks} />
      {sure.length === 0 ? null : (
        <Items title={words.sureAndWrong} lead={words.sureAndWrongLead} items={sure} base={base} />
      )}
      <Items title={words.questions} items={rest} base={base} />
    </>
  )
}

function Facts({ title, past: { spec, clock, marks } }: Pick<ExamResultProps, 'title' | 'past'>) {
  const facts = [
    [words.lesson, title],
    [words.date, words.day(clock.started)],
    [words.used, words.usedOf(spanOf(usedOf(clock, spec.minutes)), spec.minutes)],
    [words.examCode, spec.code],
    [words.stamp, paperStamp(marks)],
  ] as const
  return (
    <dl className="exam-facts" aria-label={words.facts}>
      {facts.map(([what, written]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{written}</dd>
        </div>
      ))}
    </dl>
  )
}

interface WaysOnProps extends Pick<ExamResultProps, 'lesson' | 'base' | 'onPrepare'> {
  readonly wrong: readonly string[]
}

function WaysOn({ lesson, base, wrong, onPrepare }: WaysOnProps) {
  const [isLost, setIsLost] = useState(false)
  const review = (event: { readonly preventDefault: () => void }) => {
    startRetry(lesson, 'review', wrong)
    if (selectKept(quizStoreOf(lesson).getState()) || isLost) return
    // The page of the review would know nothing of it: said once, then gone there all the same.
    event.preventDefault()
    setIsLost(true)
  }
  return (
    <div className="exam-ways">
      <p className="quiz-actions">
        {wrong.length === 0 ? null : (
          <a className="quiz-button exam-button" href={`${base}quiz/review/`} onClick={review}>
            {words.review(wrong.length)}
          </a>
        )}
        <button type="button" className="quiz-button" onClick={() => globalThis.print()}>
          {words.print}
        </button>
        <button type="button" className="quiz-button" onClick={onPrepare}>
          {words.prepare}
        </button>
      </p>
      <p role="status">{isLost ? words.reviewKept : ''}</p>
    </div>
  )
}

interface ItemsProps {
  readonly title: string
  readonly lead?: string
  readonly items: readonly ResultItem[]
  readonly base: string
}

const Items = ({ title, lead, items, base }: ItemsProps) => (
  <section className="exam-items" aria-label={title}>
    <h3>{title}</h3>
    {lead === undefined ? null : <p className="exam-lead">{lead}</p>}
    <ol className="exam-item-list">
      {items.map(item => (
        <li key={item.mark.id}>
          <ResultQuestion item={item} base={base} />
        </li>
      ))}
    </ol>
  </section>
)
