import { chosenIn } from '#core/quiz/grade-choices.ts'
import type { Answer, MultipleQuestion, SingleQuestion } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { type AnswerInputProps, describedByError } from './answer-props.ts'
import { ChoiceList } from './ChoiceList.tsx'

/** One choice, or several. */
export function ChoiceInput({
  id,
  question,
  stand,
  error,
  onAnswer,
}: AnswerInputProps<SingleQuestion | MultipleQuestion>) {
  const many = question.kind === 'multiple'
  const chosen = chosenIn(stand.answer, question.kind)
  const choose = (index: number) => onAnswer(many ? toggled(chosen, index) : { kind: 'single', choice: index })
  return (
    <>
      {many ? <p className="quiz-many">{words.many}</p> : null}
      <ChoiceList
        name={id}
        many={many}
        choices={question.choices}
        chosen={chosen}
        verdicts={stand.grade?.kind === 'choices' ? stand.grade.verdicts : undefined}
        describedBy={describedByError(id, error)}
        choose={choose}
      />
    </>
  )
}

const toggled = (chosen: readonly number[], index: number): Answer => ({
  kind: 'multiple',
  choices: chosen.includes(index) ? chosen.filter(other => other !== index) : [...chosen, index].sort((a, b) => a - b),
})
