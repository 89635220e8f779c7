import { err, ok, type Result } from '../result.ts'
import type { AnswerError } from './answer-error.ts'
import type { Answer, Choice, TruthQuestion } from './question.ts'

/** What became of one choice. `missed`: right, but not chosen. `rest`: wrong, and not chosen. */
export type Verdict = 'hit' | 'missed' | 'wrong' | 'rest'

export interface ChoiceGrade {
  readonly kind: 'choices'
  readonly right: boolean
  readonly credit: number
  readonly verdicts: readonly Verdict[]
}

export interface TruthGrade {
  readonly kind: 'truth'
  readonly right: boolean
  readonly credit: number
  /** Whether "true" or "false" was judged rightly. */
  readonly judged: boolean
  readonly verdicts: readonly Verdict[]
}

/**
 * - In: an answer, the kind that is asked for. Out: indexes of what was chosen; none for an answer of another kind. Errors: none.
 */
export function chosenIn(answer: Answer | undefined, kind: 'single' | 'multiple'): readonly number[] {
  if (answer?.kind === 'single' && kind === 'single') return [answer.choice]
  return answer?.kind === 'multiple' && kind === 'multiple' ? answer.choices : []
}

/**
 * - In: choices, indexes of the chosen ones, whether more than one may be chosen.
 * - Out: `right` needs exactly the right ones; `credit` (right chosen − wrong chosen) ÷ right ones, never below 0.
 * - Errors: nothing chosen.
 */
export function gradeChoices(
  choices: readonly Choice[],
  chosen: readonly number[],
  many: boolean,
): Result<ChoiceGrade, AnswerError> {
  const verdicts = verdictsOf(choices, chosen)
  const count = (verdict: Verdict) => verdicts.filter(one => one === verdict).length
  if (count('hit') + count('wrong') === 0) return err({ kind: 'nothing-chosen', many })
  const credit = Math.max(0, count('hit') - count('wrong')) / Math.max(1, count('hit') + count('missed'))
  return ok({ kind: 'choices', right: count('wrong') + count('missed') === 0, credit, verdicts })
}

/**
 * - In: a question, the answer to it. Out: half of the credit for the verdict, half for the reason; a good reason for the wrong
 *   verdict is none. Errors: the verdict or the reason is missing.
 */
export function gradeTruth(
  { truth, choices }: TruthQuestion,
  answer: Extract<Answer, { kind: 'truth' }> | undefined,
): Result<TruthGrade, AnswerError> {
  if (answer?.truth === undefined) return err({ kind: 'verdict-missing' })
  if (answer.choice === undefined || choices[answer.choice] === undefined) return err({ kind: 'reason-missing' })
  const judged = answer.truth === truth
  const reasoned = choices[answer.choice]?.right === true
  const credit = judged ? (reasoned ? 1 : 0.5) : 0
  return ok({ kind: 'truth', right: credit === 1, credit, judged, verdicts: verdictsOf(choices, [answer.choice]) })
}

const verdictsOf = (choices: readonly Choice[], chosen: readonly number[]): readonly Verdict[] =>
  choices.map(({ right }, index) => {
    if (chosen.includes(index)) return right ? 'hit' : 'wrong'
    return right ? 'missed' : 'rest'
  })
