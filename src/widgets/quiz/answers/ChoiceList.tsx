import type { Verdict } from '#core/quiz/grade-choices.ts'
import type { Choice } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'

interface ChoiceListProps {
  /** Name of the group of radios, unique in the page. */
  readonly name: string
  readonly many: boolean
  readonly choices: readonly Choice[]
  readonly chosen: readonly number[]
  /** Once it is graded */
  readonly verdicts: readonly Verdict[] | undefined
  readonly describedBy: string | undefined
  readonly choose: (index: number) => void
}

/** Native radios or checkboxes in boxes; once graded, each says what became of it and why. */
export const ChoiceList = ({ name, many, choices, chosen, verdicts, describedBy, choose }: ChoiceListProps) => (
  <ul className="quiz-choices">
    {choices.map(({ text, say }, index) => (
      <li key={text} className="quiz-choice" data-verdict={verdicts?.[index]}>
        <label className="quiz-choice-label">
          <input
            type={many ? 'checkbox' : 'radio'}
            name={name}
            autoComplete="off"
            checked={chosen.includes(index)}
            disabled={verdicts !== undefined}
            aria-describedby={describedBy}
            onChange={() => choose(index)}
          />
          <span>{text}</span>
        </label>
        {verdicts === undefined ? null : (
          <p className="quiz-say">
            <strong className="quiz-say-verdict">{words.verdict(verdicts[index] ?? 'rest')}</strong> {say}
          </p>
        )}
      </li>
    ))}
  </ul>
)
