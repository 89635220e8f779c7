import type { Answer, TruthQuestion } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { type AnswerInputProps, describedByError } from './answer-props.ts'
import { ChoiceList } from './ChoiceList.tsx'

/** Whether a statement is true, and why. */
export function TruthInput({ id, question, stand, error, onAnswer }: AnswerInputProps<TruthQuestion>) {
  const { truth, choice } = stand.answer?.kind === 'truth' ? stand.answer : NOTHING
  const graded = stand.grade?.kind === 'truth' ? stand.grade : undefined
  const answer = (part: Partial<Omit<Extract<Answer, { kind: 'truth' }>, 'kind'>>) =>
    onAnswer({ kind: 'truth', truth, choice, ...part })
  return (
    <>
      <p className="quiz-many">{words.halfForVerdict}</p>
      <div className="quiz-judge" role="radiogroup" aria-label={words.judge}>
        {[true, false].map(value => (
          <label key={String(value)} className="quiz-judge-label">
            <input
              type="radio"
              name={`${id}-truth`}
              value={String(value)}
              autoComplete="off"
              checked={truth === value}
              disabled={graded !== undefined}
              aria-describedby={describedByError(id, error)}
              onChange={() => answer({ truth: value })}
            />
            <span>{words.judged(value)}</span>
          </label>
        ))}
      </div>
      <p className="quiz-reason" id={`${id}-reason`}>
        {words.reason}
      </p>
      <div role="radiogroup" aria-labelledby={`${id}-reason`}>
        <ChoiceList
          name={id}
          many={false}
          choices={question.choices}
          chosen={choice === undefined ? [] : [choice]}
          verdicts={graded?.verdicts}
          describedBy={describedByError(id, error)}
          choose={index => answer({ choice: index })}
        />
      </div>
    </>
  )
}

const NOTHING = { truth: undefined, choice: undefined }
