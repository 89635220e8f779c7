import type { Verdict } from '#core/quiz/grade-choices.ts'
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
      <Judge
        name={`${id}-truth`}
        truth={truth}
        disabled={graded !== undefined}
        describedBy={describedByError(id, error)}
        judge={value => answer({ truth: value })}
      />
      <p className="quiz-reason" id={`${id}-reason`}>
        {words.reason}
      </p>
      <div role="radiogroup" aria-labelledby={`${id}-reason`}>
        <ChoiceList
          name={id}
          many={false}
          choices={question.choices}
          chosen={choice === undefined ? [] : [choice]}
          verdicts={graded && (graded.judged ? graded.verdicts : graded.verdicts.map(uncounted))}
          describedBy={describedByError(id, error)}
          choose={index => answer({ choice: index })}
        />
      </div>
    </>
  )
}

interface JudgeProps {
  readonly name: string
  readonly truth: boolean | undefined
  readonly disabled: boolean
  readonly describedBy: string | undefined
  readonly judge: (truth: boolean) => void
}

const Judge = ({ name, truth, disabled, describedBy, judge }: JudgeProps) => (
  <div className="quiz-judge" role="radiogroup" aria-label={words.judge}>
    {[true, false].map(value => (
      <label key={String(value)} className="quiz-judge-label">
        <input
          type="radio"
          name={name}
          value={String(value)}
          autoComplete="off"
          checked={truth === value}
          disabled={disabled}
          aria-describedby={describedBy}
          onChange={() => judge(value)}
        />
        <span>{words.judged(value)}</span>
      </label>
    ))}
  </div>
)

/** Behind a wrong verdict a right reason is no hit. */
const uncounted = (verdict: Verdict): Verdict => (verdict === 'hit' ? 'missed' : verdict)

const NOTHING = { truth: undefined, choice: undefined }
