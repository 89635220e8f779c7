import { useState } from 'react'
import { paperStamp } from '#core/quiz/exam-paper.ts'
import type { Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'
import { resultsCsv, resultsJson, resultsOf, type SatExam } from '#core/quiz/results.ts'
import { pastExams } from '#state/exam.ts'
import type { PastExam } from '#state/exam-record.ts'
import { quizStoreOf, wakeQuiz } from '#state/quiz.ts'
import { standing } from '#state/quiz-attempts.ts'
import { resultWords as words } from '#strings/quiz-results.ts'
import { TextInput } from '#ui/Control.tsx'
import { download } from '#ui/download.ts'
import { standIn } from './stand.ts'

interface SaveResultsProps {
  readonly id: string
  readonly lesson: string
  readonly questions: readonly Question[]
}

/** The results of this device, quiz and exams, as a file for the teacher, who puts those of a class together. */
export function SaveResults({ id, lesson, questions }: SaveResultsProps) {
  const [name, setName] = useState('')
  const [saved, setSaved] = useState('')
  const save = (kind: 'json' | 'csv') => {
    const now = new Date()
    const head = { lesson, name: name.trim(), created: now.toISOString() }
    const results = resultsOf(head, questions, outcomesOf(lesson), pastExams(lesson).map(satExam))
    const file = words.file(name.trim(), now, kind)
    download(file, kind === 'json' ? resultsJson(results) : resultsCsv(results), TYPES[kind])
    setSaved(words.saved(file))
  }
  return (
    <details className="quiz-hint quiz-save">
      <summary>{words.title}</summary>
      <p>{words.lead}</p>
      <p className="quiz-gap">
        <label htmlFor={`${id}-name`}>{words.name}</label>
        <span className="quiz-box">
          <TextInput
            id={`${id}-name`}
            autoComplete="off"
            maxLength={LONGEST_NAME}
            value={name}
            onChange={event => setName(event.target.value)}
          />
        </span>
      </p>
      <p className="quiz-actions">
        <button type="button" className="quiz-button" onClick={() => save('json')}>
          {words.json}
        </button>
        <button type="button" className="quiz-button" onClick={() => save('csv')}>
          {words.csv}
        </button>
      </p>
      <p aria-live="polite">{saved}</p>
    </details>
  )
}

const LONGEST_NAME = 60

const TYPES = { json: 'application/json', csv: 'text/csv' } as const

/** How each question of the quiz went, as the device has it by now. */
function outcomesOf(lesson: string) {
  wakeQuiz(lesson, {})
  const { record } = quizStoreOf(lesson).getState()
  const { history } = record
  const attempts = standing(record)
  return (question: Question) => {
    const { grade, sure } = standIn(attempts, question, questionVersion(question))
    if (grade === undefined) return undefined
    const at = history.findLast(({ id, isExam }) => id === question.id && isExam !== true)?.at
    return {
      right: grade.right,
      credit: grade.credit,
      ...(sure === undefined ? {} : { sure }),
      ...(at === undefined ? {} : { answeredAt: timeOf(at) }),
    }
  }
}

const satExam = ({ spec, clock, marks, given }: PastExam): SatExam => ({
  exam: { code: spec.code, paper: paperStamp(marks), started: timeOf(clock.started) },
  ended: timeOf(clock.latest),
  marks,
  given,
})

const timeOf = (at: number) => new Date(at).toISOString()
