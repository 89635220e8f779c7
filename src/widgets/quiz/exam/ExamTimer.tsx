import { useStore } from 'zustand'
import { leftOf, spanOf, toldOf } from '#core/quiz/exam-clock.ts'
import { examStoreOf, selectClock } from '#state/exam.ts'
import { examWords as words } from '#strings/quiz-exam.ts'

/** From here on a word says that the end is near. */
const SOON = 60_000

/** The time that is left, to be looked at whenever one likes; told aloud at half of it, ten, five and one minute, and ten seconds. */
export function ExamTimer({ lesson, minutes }: { readonly lesson: string; readonly minutes: number }) {
  const clock = useStore(examStoreOf(lesson), selectClock)
  if (clock === undefined) return null
  const left = leftOf(clock, minutes)
  const told = toldOf(left, minutes)
  return (
    <>
      <p className="exam-timer" role="timer" data-soon={left <= SOON}>
        {words.left} <strong>{words.span(spanOf(left))}</strong>
        {left <= SOON ? <span className="exam-soon"> {words.soon}</span> : null}
      </p>
      <p className="quiz-sr" role="status">
        {told === undefined ? '' : words.told(told)}
      </p>
    </>
  )
}
