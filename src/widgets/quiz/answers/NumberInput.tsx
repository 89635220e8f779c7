import type { NumericQuestion } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { TextInput } from '#ui/Control.tsx'
import type { AnswerInputProps } from './answer-props.ts'

/** A number with its unit, typed. */
export function NumberInput({ id, question, stand, error, onAnswer }: AnswerInputProps<NumericQuestion>) {
  return (
    <div className="quiz-number-answer">
      <label htmlFor={`${id}-answer`}>
        {words.answer} <span className="quiz-sr">({words.unit(question.unit)})</span>
      </label>
      <span className="quiz-box">
        <TextInput
          id={`${id}-answer`}
          autoComplete="off"
          spellCheck={false}
          value={stand.answer?.kind === 'numeric' ? stand.answer.text : ''}
          disabled={stand.grade !== undefined}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={`${id}-form${error === undefined ? '' : ` ${id}-error`}`}
          onChange={event => onAnswer({ kind: 'numeric', text: event.target.value })}
        />
        <span className="quiz-unit" aria-hidden="true">
          {words.unit(question.unit)}
        </span>
      </span>
      <span className="quiz-form" id={`${id}-form`}>
        {words.unitHint(question.unit)}
      </span>
    </div>
  )
}
