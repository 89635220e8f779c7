import type { Part } from '#core/quiz/grade-parts.ts'
import { rightSides } from '#core/quiz/order.ts'
import type { MatchingQuestion, Pair } from '#core/quiz/question.ts'
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
        {pairs.map((pair, index) => (
          <PairRow
            key={pair.left}
            id={`${id}-pair-${index}`}
            pair={pair}
            sides={sides}
            chosen={chosen[index] ?? -1}
            part={parts?.[index]}
            describedBy={describedByError(id, error)}
            choose={side => choose(index, side)}
          />
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

interface PairRowProps {
  readonly id: string
  readonly pair: Pair
  readonly sides: readonly string[]
  /** Index among `sides`, -1 for none */
  readonly chosen: number
  /** Once it is graded */
  readonly part: Part | undefined
  readonly describedBy: string | undefined
  readonly choose: (side: number) => void
}

const PairRow = ({ id, pair, sides, chosen, part, describedBy, choose }: PairRowProps) => (
  <li className="quiz-choice quiz-pair" data-verdict={partState(part)}>
    <label className="quiz-pair-left" htmlFor={id}>
      {pair.left}
    </label>
    <Select
      id={id}
      className="quiz-select"
      shown={sides[chosen] ?? words.choosePair}
      value={chosen}
      autoComplete="off"
      disabled={part !== undefined}
      aria-describedby={describedBy}
      onChange={event => choose(Number(event.target.value))}
    >
      <option value={-1}>{words.choosePair}</option>
      {sides.map((side, at) => (
        <option key={side} value={at}>
          {side}
        </option>
      ))}
    </Select>
    {part === undefined ? null : (
      <p className="quiz-part-say">
        <PartMark right={part.right} words={[words.right, words.pairIs(pair.right)]} /> {pair.say}
      </p>
    )}
  </li>
)
