import type { Part } from '#core/quiz/grade-parts.ts'
import type { FillQuestion, Gap, OutputQuestion } from '#core/quiz/question.ts'
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
  const labelOf = (index: number) => words.box(kind, index + 1, gaps.length)
  return (
    <>
      {kind === 'output' ? <Program code={question.code} /> : null}
      {gaps.length > 1 ? <p className="quiz-many">{words.shareOfParts}</p> : null}
      <ul className="quiz-choices">
        {gaps.map((gap, index) => (
          <GapBox
            key={labelOf(index)}
            id={`${id}-gap-${index}`}
            label={labelOf(index)}
            isCode={kind === 'output'}
            gap={gap}
            text={texts[index] ?? ''}
            part={parts?.[index]}
            describedBy={describedByError(id, error)}
            type={text => type(index, text)}
          />
        ))}
      </ul>
    </>
  )
}

const Program = ({ code }: Pick<OutputQuestion, 'code'>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls must be reachable by keyboard
  // biome-ignore lint/a11y/useSemanticElements: a pre that is a named region too
  <pre className="quiz-code" tabIndex={0} role="region" aria-label={words.program}>
    <code>{code}</code>
  </pre>
)

/** Letters of one gap */
const LONGEST = 200

interface GapBoxProps {
  readonly id: string
  readonly label: string
  readonly isCode: boolean
  readonly gap: Gap
  readonly text: string
  /** Once it is graded */
  readonly part: Part | undefined
  /** Of the error, where there is one */
  readonly describedBy: string | undefined
  readonly type: (text: string) => void
}

const GapBox = ({ id, label, isCode, gap, text, part, describedBy, type }: GapBoxProps) => (
  <li className="quiz-gap" data-verdict={partState(part)}>
    <label htmlFor={id}>{label}</label>
    <span className="quiz-box" data-code={isCode}>
      <TextInput
        id={id}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={LONGEST}
        value={text}
        disabled={part !== undefined}
        aria-invalid={describedBy !== undefined && text.trim() === '' ? true : undefined}
        aria-describedby={describedBy}
        onChange={event => type(event.target.value)}
      />
    </span>
    {part === undefined ? null : (
      <p className="quiz-part-say">
        <PartMark right={part.right} words={[words.right, words.gapIs(gap.accept[0] ?? '')]} /> {part.trap} {gap.say}
      </p>
    )}
  </li>
)
