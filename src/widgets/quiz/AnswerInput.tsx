import type { AnswerError, Verdict } from '#core/quiz/grade.ts'
import type { Answer, MultipleQuestion, NumericQuestion, Question, SingleQuestion } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { TextInput } from '#ui/Control.tsx'
import type { Stand } from './use-quiz.ts'

interface AnswerInputProps<Q extends Question> {
  readonly id: string
  readonly question: Q
  readonly stand: Stand
  readonly error: AnswerError | undefined
  readonly onAnswer: (answer: Answer) => void
}

/** What a question is answered with. */
export function AnswerInput({ question, ...rest }: AnswerInputProps<Question>) {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <ChoiceInput question={question} {...rest} />
    case 'numeric':
      return <NumberInput question={question} {...rest} />
  }
}

function ChoiceInput({ id, question, stand, error, onAnswer }: AnswerInputProps<SingleQuestion | MultipleQuestion>) {
  const many = question.kind === 'multiple'
  const chosen = chosenOf(stand.answer)
  const verdicts = stand.grade?.kind === 'choices' ? stand.grade.verdicts : undefined
  const choose = (index: number) => onAnswer(many ? toggled(chosen, index) : { kind: 'single', choice: index })
  return (
    <>
      {many ? <p className="quiz-many">{words.many}</p> : null}
      <ul className="quiz-choices">
        {question.choices.map(({ text, say }, index) => (
          <li key={text} className="quiz-choice" data-verdict={verdicts?.[index]}>
            <label className="quiz-choice-label">
              <input
                type={many ? 'checkbox' : 'radio'}
                name={id}
                autoComplete="off"
                checked={chosen.includes(index)}
                disabled={verdicts !== undefined}
                aria-describedby={error === undefined ? undefined : `${id}-error`}
                onChange={() => choose(index)}
              />
              <span>{text}</span>
            </label>
            {verdicts === undefined ? null : <ChoiceSay verdict={verdicts[index] ?? 'rest'} say={say} />}
          </li>
        ))}
      </ul>
    </>
  )
}

const ChoiceSay = ({ verdict, say }: { readonly verdict: Verdict; readonly say: string }) => (
  <p className="quiz-say">
    <strong className="quiz-say-verdict">{words.verdict(verdict)}</strong> {say}
  </p>
)

function chosenOf(answer: Answer | undefined): readonly number[] {
  if (answer?.kind === 'single') return [answer.choice]
  return answer?.kind === 'multiple' ? answer.choices : []
}

const toggled = (chosen: readonly number[], index: number): Answer => ({
  kind: 'multiple',
  choices: chosen.includes(index) ? chosen.filter(other => other !== index) : [...chosen, index].sort((a, b) => a - b),
})

function NumberInput({ id, question, stand, error, onAnswer }: AnswerInputProps<NumericQuestion>) {
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
