import type { ExamSpec } from '#core/quiz/exam.ts'
import { leftOf } from '#core/quiz/exam-clock.ts'
import { type Given, marksOf } from '#core/quiz/exam-marks.ts'
import { entriesOf, paperOf } from '#core/quiz/exam-paper.ts'
import type { Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'
import { giveAnswer, handIn, markLater, openResult, passTime, startExam, turnTo } from '#state/exam.ts'
import type { RunningExam } from '#state/exam-record.ts'
import { noteSittings } from '#state/quiz.ts'
import { focusHeading, focusQuestion, resultHeadId, setupHeadId } from './in-exam.ts'

/** Everything that somebody can do. Whatever comes after the time is over ends the exam instead. */
export function examActions(widget: string, lesson: string, bank: readonly Question[]) {
  const tick = () => timeFor(widget, lesson, bank)
  const inTime = (act: (exam: RunningExam) => void) => {
    const exam = tick()
    if (exam !== undefined) act(exam)
  }
  return {
    tick,
    start: (spec: ExamSpec) => {
      const paper = entriesOf(paperOf(bank, spec))
      startExam(lesson, spec, paper, Date.now())
      focusQuestion(widget, paper[0]?.id ?? '')
    },
    give: (question: Question, part: Partial<Pick<Given, 'answer' | 'sure'>>) =>
      inTime(() => giveAnswer(lesson, { id: question.id, version: questionVersion(question) }, part)),
    later: (id: string) => inTime(() => markLater(lesson, id)),
    goTo: (at: number) =>
      inTime(({ paper }) => {
        turnTo(lesson, { at })
        focusQuestion(widget, paper[at]?.id ?? '')
      }),
    showSheet: (isSheet: boolean) => inTime(() => turnTo(lesson, { isSheet })),
    handIn: () => inTime(() => end(widget, lesson, bank, false)),
    openPast: (started: number) => {
      openResult(lesson, started)
      focusHeading(resultHeadId(widget))
    },
    prepare: () => {
      openResult(lesson, undefined)
      focusHeading(setupHeadId(widget))
    },
  }
}

/** Looks at the clock. Out: the running exam, while there is time for it; one whose time is over is handed in. */
function timeFor(widget: string, lesson: string, bank: readonly Question[]): RunningExam | undefined {
  const { running, clock } = passTime(lesson, Date.now())
  if (running === undefined || clock === undefined) return undefined
  if (leftOf(clock, running.spec.minutes) > 0) return running
  end(widget, lesson, bank, true)
  return undefined
}

/** What another window handed in is neither marked nor noted again. */
function end(widget: string, lesson: string, bank: readonly Question[], isTimeUp: boolean): void {
  const exam = handIn(lesson, ({ paper, given }) => {
    const marks = marksOf(bank, paper, given)
    return { marks, isTimeUp, gone: paper.length - marks.length }
  })
  if (exam === undefined) return
  const at = Date.now()
  noteSittings(
    lesson,
    exam.marks.map(({ id, credit }) => ({ id, at, credit, sure: exam.given[id]?.sure, isExam: true })),
  )
  focusHeading(resultHeadId(widget))
}
