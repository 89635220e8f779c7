import { POINTS, type Points } from '#state/self-check.ts'
import { selfCheckWords as words } from '#strings/self-check.ts'

interface ScaleQuestionProps {
  /** Name of the group in the page. */
  readonly name: string
  readonly number: number
  readonly text: string
  readonly points: Points | undefined
  readonly onGive: (points: Points) => void
}

/** One question and its five points: native radios, so that arrows, forms and screen readers work as everywhere. */
export const ScaleQuestion = ({ name, number, text, points, onGive }: ScaleQuestionProps) => (
  <fieldset className="self-check-question">
    <legend className="self-check-ask">
      <span className="self-check-number">{words.number(number)}</span> {text}
    </legend>
    <div className="self-check-scale">
      {POINTS.map(given => (
        <label key={given} className="self-check-point">
          <input
            type="radio"
            name={name}
            value={given}
            autoComplete="off"
            checked={points === given}
            onChange={() => onGive(given)}
          />
          <span className="self-check-point-number">{given}</span>{' '}
          <span className="self-check-point-words">{words.point(given)}</span>
        </label>
      ))}
    </div>
  </fieldset>
)
