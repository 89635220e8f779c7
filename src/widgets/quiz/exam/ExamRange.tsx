import type { ExamInput } from '#core/quiz/exam.ts'
import { LEVELS, type Question } from '#core/quiz/question.ts'
import { byConcept } from '#core/quiz/score.ts'
import { examWords as words } from '#strings/quiz-exam.ts'
import { CheckField } from '#ui/FieldChoice.tsx'
import type { SetupPartProps } from './ExamSetup.tsx'

interface ExamRangeProps extends SetupPartProps {
  readonly bank: readonly Question[]
  /** What is chosen holds no question. */
  readonly isEmpty: boolean
}

/** Which concepts and levels are asked; folded, for most exams ask all. */
export function ExamRange({ id, bank, input, errors, isEmpty, change }: ExamRangeProps) {
  const refused = new Set(errors.map(({ kind }) => kind))
  return (
    <details className="exam-range">
      <summary>{words.range}</summary>
      <fieldset className="exam-checks" data-refused={refused.has('no-concept') || isEmpty || undefined}>
        <legend className="field-label">{words.concepts}</legend>
        {byConcept(bank).map(([concept, questions]) => (
          <CheckField
            key={concept}
            id={`${id}-c${concept}`}
            label={words.concept(concept, questions[0]?.topic)}
            checked={input.concepts.includes(concept)}
            onChange={isOn => change(({ concepts }) => ({ concepts: toggled(concepts, concept, isOn) }))}
          />
        ))}
      </fieldset>
      <fieldset className="exam-checks" data-refused={refused.has('no-level') || undefined}>
        <legend className="field-label">{words.levels}</legend>
        {LEVELS.map(level => (
          <CheckField
            key={level}
            id={`${id}-${level}`}
            label={words.level(level)}
            checked={input.levels.includes(level)}
            onChange={isOn =>
              change(({ levels }) => ({ levels: toggled<ExamInput['levels'][number]>(levels, level, isOn) }))
            }
          />
        ))}
      </fieldset>
    </details>
  )
}

const toggled = <T,>(chosen: readonly T[], one: T, isOn: boolean): readonly T[] =>
  isOn ? [...chosen, one] : chosen.filter(other => other !== one)
