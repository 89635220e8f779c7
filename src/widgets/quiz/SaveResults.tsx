import { useState } from 'react'
import type { Question } from '#core/quiz/question.ts'
import { resultsCsv, resultsJson, resultsOf } from '#core/quiz/results.ts'
import { quizStoreOf } from '#state/quiz.ts'
import { resultWords as words } from '#strings/quiz-results.ts'
import { TextInput } from '#ui/Control.tsx'
import { download } from '#ui/download.ts'
import type { Quiz } from './use-quiz.ts'

interface SaveResultsProps {
  readonly id: string
  readonly lesson: string
  readonly quiz: Quiz
}

/** The results of this device as a file for the teacher, who puts those of a class together. */
export function SaveResults({ id, lesson, quiz }: SaveResultsProps) {
  const [name, setName] = useState('')
  const [saved, setSaved] = useState('')
  const save = (kind: 'json' | 'csv') => {
    const now = new Date()
    const results = resultsOf({ lesson, name: name.trim(), created: now.toISOString() }, quiz.bank, question =>
      outcomeOf(lesson, quiz, question),
    )
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

function outcomeOf(lesson: string, quiz: Quiz, question: Question) {
  const { grade, sure } = quiz.standOf(question)
  if (grade === undefined) return undefined
  const { history } = quizStoreOf(lesson).getState().record
  const at = history.findLast(({ id }) => id === question.id)?.at
  return {
    right: grade.right,
    credit: grade.credit,
    ...(sure === undefined ? {} : { sure }),
    ...(at === undefined ? {} : { answeredAt: new Date(at).toISOString() }),
  }
}
