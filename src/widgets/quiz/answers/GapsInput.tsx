import type { FillQuestion, OutputQuestion } from '#core/quiz/question.ts'
import { quizWords as words } from '#strings/quiz.ts'
import { TextInput } from '#ui/Control.tsx'
import { type AnswerInputProps, describedByError } from './answer-props.ts'
import { PartMark, partState } from './PartMark.tsx'

/** A box for each gap of a text, or for each line that a piece of code prints. */
export function GapsInput({ id, question, stand, error, onAnswer }: AnswerInputProps<FillQuestion | OutputQuestion>) {
  const { kind, gaps } = question
  const given = stand.answer?.kind === kind ? stand.answer.texts : []
  const texts = gaps.map((_, index) => given[index] ?? '')
  const parts = stand.grade?.kind === 'parts' ? stand.grade.parts : undefined
  const type = (gap: number, text: string) =>
    onAnswer({ kind, texts: texts.map((before, index) => (index === gap ? text : before)) })
  const labelOf = (index: number) =>
    kind === 'fill' ? words.gap(index + 1) : words.printedLine(index + 1, gaps.length)
  return (
    <>
      {kind === 'output' ? (
        <pre className="quiz-code">
          <code>{question.code}</code>
        </pre>
      ) : null}
      {gaps.length > 1 ? <p className="quiz-many">{words.shareOfParts}</p> : null}
      <ul className="quiz-choices">
        {gaps.map(({ accept, say }, index) => (
          <li key={labelOf(index)} className="quiz-gap" data-verdict={partState(parts?.[index])}>
            <label htmlFor={`${id}-gap-${index}`}>{labelOf(index)}</label>
            <span className="quiz-box" data-code={kind === 'output'}>
              <TextInput
                id={`${id}-gap-${index}`}
                autoComplete="off"
                autoCapitalize="off"
                spellCheck={false}
                maxLength={LONGEST}
                value={texts[index] ?? ''}
                disabled={parts !== undefined}
                aria-invalid={error !== undefined && texts[index]?.trim() === '' ? true : undefined}
                aria-describedby={describedByError(id, error)}
                onChange={event => type(index, event.target.value)}
              />
            </span>
            {parts === undefined ? null : (
              <p className="quiz-part-say">
                <PartMark right={parts[index]?.right} words={[words.right, words.gapIs(accept[0] ?? '')]} />{' '}
                {parts[index]?.trap} {say}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Letters of one gap */
const LONGEST = 200
