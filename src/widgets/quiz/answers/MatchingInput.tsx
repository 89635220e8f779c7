import { rightSides } from '#core/quiz/order.ts'
import type { MatchingQuestion } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { Select } from '#ui/Control.tsx'
import { type AnswerInputProps, describedByError } from './answer-props.ts'
import { PartMark, partState } from './PartMark.tsx'

/** For each left side a native list of right sides. */
export function MatchingInput({ id, question, stand, error, onAnswer }: AnswerInputProps<MatchingQuestion>) {
  const { pairs } = question
  const sides = rightSides(question)
  const given = stand.answer?.kind === 'matching' ? stand.answer.chosen : []
  const chosen = pairs.map((_, index) => given[index] ?? -1)
  const parts = stand.grade?.kind === 'parts' ? stand.grade.parts : undefined
  const choose = (pair: number, side: number) =>
    onAnswer({ kind: 'matching', chosen: chosen.map((before, index) => (index === pair ? side : before)) })
  return (
    <>
      <p className="quiz-many">{words.shareOfParts}</p>
      <ul className="quiz-choices">
        {pairs.map(({ left, right, say }, index) => (
          <li key={left} className="quiz-choice quiz-pair" data-verdict={partState(parts?.[index])}>
            <label className="quiz-pair-left" htmlFor={`${id}-pair-${index}`}>
              {left}
            </label>
            <Select
              id={`${id}-pair-${index}`}
              className="quiz-select"
              shown={sides[chosen[index] ?? -1] ?? words.choosePair}
              value={chosen[index] ?? -1}
              autoComplete="off"
              disabled={parts !== undefined}
              aria-describedby={describedByError(id, error)}
              onChange={event => choose(index, Number(event.target.value))}
            >
              <option value={-1}>{words.choosePair}</option>
              {sides.map((side, at) => (
                <option key={side} value={at}>
                  {side}
                </option>
              ))}
            </Select>
            {parts === undefined ? null : (
              <p className="quiz-part-say">
                <PartMark right={parts[index]?.right} words={[words.right, words.pairIs(right)]} /> {say}
              </p>
            )}
          </li>
        ))}
      </ul>
      <ul className="quiz-sides">
        {sides.map(side => (
          <li key={side}>{side}</li>
        ))}
      </ul>
    </>
  )
}
