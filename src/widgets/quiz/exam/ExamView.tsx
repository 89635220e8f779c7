import { examHash } from '#core/quiz/exam-link.ts'
import { examWords as words } from '#strings/quiz-exam.ts'
import type { WidgetViewProps } from '../../widget.ts'
import { ExamPaper } from './ExamPaper.tsx'
import { ExamResult } from './ExamResult.tsx'
import { ExamSetup } from './ExamSetup.tsx'
import { PastExams } from './PastExams.tsx'
import { type Exam, type ExamProps, useExam } from './use-exam.ts'

/** An exam: prepared, sat against the clock, and read afterwards. */
export default function ExamView({ id, props }: WidgetViewProps<ExamProps>) {
  const exam = useExam(id, props)
  return (
    <section className="quiz exam" aria-label={words.exam(props.title)}>
      {exam.kept ? null : <p className="quiz-note">{words.notKept}</p>}
      <Phase id={id} exam={exam} props={props} />
      {exam.running === undefined ? <PastExams lesson={props.lesson} past={exam.past} onOpen={exam.openPast} /> : null}
    </section>
  )
}

interface PhaseProps {
  readonly id: string
  readonly exam: Exam
  readonly props: ExamProps
}

function Phase({ id, exam, props: { lesson, title, base, questions } }: PhaseProps) {
  const { running, open, offer } = exam
  if (running !== undefined) return <ExamPaper id={id} lesson={lesson} exam={exam} running={running} />
  if (open !== undefined)
    return (
      <ExamResult
        id={id}
        lesson={lesson}
        title={title}
        base={base}
        bank={questions}
        past={open}
        onPrepare={exam.prepare}
      />
    )
  const key = offer.spec === undefined ? '' : examHash(offer.spec)
  return <ExamSetup key={key} id={id} bank={questions} offer={offer} isAwake={exam.awake} onStart={exam.start} />
}
