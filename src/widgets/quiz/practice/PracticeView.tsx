import { practiceWords as words } from '#strings/quiz-problems-practice.ts'
import type { WidgetViewProps } from '../../widget.ts'
import { problemId } from './in-practice.ts'
import { PracticeScore } from './PracticeScore.tsx'
import { PracticeSetup } from './PracticeSetup.tsx'
import { ProblemCard } from './ProblemCard.tsx'
import { type PracticeProps, usePractice } from './use-practice.ts'

/** Numeric problems without end: which ones, the one at hand, and how it goes. */
export default function PracticeView({ id, props }: WidgetViewProps<PracticeProps>) {
  const practice = usePractice(props)
  const { series, question } = practice
  return (
    <section className="quiz practice" aria-label={words.title}>
      {practice.linkError === undefined ? null : (
        <p className="quiz-note" role="alert">
          {words.linkError(practice.linkError)}
        </p>
      )}
      <PracticeSetup id={id} practice={practice} />
      <ProblemCard key={`${series.kind} ${question.id}`} id={problemId(id)} base={props.base} practice={practice} />
      <PracticeScore />
      {practice.kept ? null : <p className="quiz-note">{words.notKept}</p>}
    </section>
  )
}
