import type { MergeChoice, MergedResults } from '#core/quiz/merge-results.ts'
import type { ExamName } from '#core/quiz/results.ts'
import { mergeWords as words } from '#strings/quiz-merge.ts'
import { CheckField, SelectField } from '#ui/FieldChoice.tsx'

interface MergeChoicesProps {
  readonly id: string
  readonly merged: MergedResults
  readonly exams: readonly ExamName[]
  readonly choice: MergeChoice
  readonly onChange: (part: MergeChoice) => void
}

/** What of the files is put together, and whose file does not count. */
export function MergeChoices({ id, merged, exams, choice, onChange }: MergeChoicesProps) {
  const { twice, again } = merged
  return (
    <>
      {exams.length === 0 ? null : <SittingField id={`${id}-sitting`} exams={exams} {...{ choice, onChange }} />}
      <div role="status">
        {twice.length === 0 ? null : (
          <p>
            {words.twice(twice)} {choice.everyFile ? '' : words.onlyOne(choice.exam !== undefined)}
          </p>
        )}
        {again.length === 0 ? null : <p>{words.again(again)}</p>}
      </div>
      {twice.length === 0 ? null : (
        <CheckField
          id={`${id}-every`}
          label={words.everyFile}
          checked={choice.everyFile === true}
          onChange={everyFile => onChange({ everyFile })}
        />
      )}
    </>
  )
}

const QUIZ = 'quiz'

function SittingField({ id, exams, choice, onChange }: Omit<MergeChoicesProps, 'merged'>) {
  const keyOf = ({ code, paper }: ExamName) => `${code} ${paper}`
  const choices = exams.map(exam => ({ value: keyOf(exam), label: words.exam(exam) }))
  return (
    <SelectField
      id={id}
      label={words.sitting}
      value={choice.exam === undefined ? QUIZ : keyOf(choice.exam)}
      groups={[{ label: '', choices: [{ value: QUIZ, label: words.quiz }, ...choices] }]}
      onChange={value => onChange({ exam: exams.find(exam => keyOf(exam) === value) })}
    />
  )
}
