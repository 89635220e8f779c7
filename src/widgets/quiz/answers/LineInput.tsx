import type { Verdict } from '#core/quiz/grade-choices.ts'
import type { LineQuestion } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { type AnswerInputProps, describedByError } from './answer-props.ts'

/** The lines of a piece of code as radios. */
export function LineInput({ id, question, stand, error, onAnswer }: AnswerInputProps<LineQuestion>) {
  const chosen = stand.answer?.kind === 'line' ? stand.answer.line : undefined
  const graded = stand.grade?.kind === 'line' ? stand.grade : undefined
  const verdictOf = (line: number): Verdict | undefined => {
    if (graded === undefined) return undefined
    if (line === question.wrong) return graded.right ? 'hit' : 'missed'
    return line === graded.line ? 'wrong' : undefined
  }
  return (
    <div role="radiogroup" aria-label={words.codeLines}>
      <p className="quiz-many">{words.codeLines}</p>
      <ol className="quiz-lines">
        {question.code.map((text, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a program may be alike, and never change their places
          <li key={line} className="quiz-line" data-verdict={verdictOf(line)}>
            <label className="quiz-line-label">
              <input
                type="radio"
                name={id}
                autoComplete="off"
                checked={chosen === line}
                disabled={graded !== undefined}
                aria-describedby={describedByError(id, error)}
                onChange={() => onAnswer({ kind: 'line', line })}
              />
              <span className="quiz-sr">{words.codeLine(line + 1)}</span>
              <Marked text={text} verdict={verdictOf(line)} />
            </label>
          </li>
        ))}
      </ol>
    </div>
  )
}

const Marked = ({ text, verdict }: { readonly text: string; readonly verdict: Verdict | undefined }) => (
  <span className="quiz-line-text">
    <code>{text}</code>
    {verdict === undefined ? null : (
      <strong className="quiz-line-mark">{verdict === 'wrong' ? words.yourLine : words.wrongLine}</strong>
    )}
  </span>
)
