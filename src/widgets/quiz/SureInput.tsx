import { SURES, type Sure } from '#core/quiz/sitting.ts'
import { quizWords as words } from '#strings/quiz.ts'

interface SureInputProps {
  readonly sure: Sure | undefined
  readonly onSure: (sure: Sure | undefined) => void
}

/** How sure one is, for who wants to say it: a second press takes it back. */
export const SureInput = ({ sure, onSure }: SureInputProps) => (
  <fieldset className="quiz-sure">
    <legend>{words.howSure}</legend>
    <span className="quiz-sure-buttons">
      {SURES.map(value => (
        <button
          key={value}
          type="button"
          className="quiz-sure-button"
          aria-pressed={sure === value}
          onClick={() => onSure(sure === value ? undefined : value)}
        >
          {words.sure(value)}
        </button>
      ))}
    </span>
  </fieldset>
)
