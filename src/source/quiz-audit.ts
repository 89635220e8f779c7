import type { Choice, Question } from '#core/quiz/question.ts'
import type { Report } from './quiz-context.ts'

/** Below this, a share says nothing. */
const ENOUGH = 8

type ChosenQuestion = Question & { readonly choices: readonly Choice[] }

/**
 * What only the whole bank shows: whether the right choice can be told by its length or by its place.
 *
 * - In: questions without a mistake, in the order of the file. Out: reports at the head of the file.
 */
export function auditBank(questions: readonly Question[], report: Report): void {
  const chosen = questions.filter(isSingle)
  if (chosen.length < ENOUGH) return
  const all = chosen.length
  const longest = chosen.filter(({ choices }) => isLongest(choices)).length
  if (longest > all / 2)
    report(
      ['questions'],
      `the right choice is the longest in ${longest} of ${all} questions, so it can be told by its length`,
      'shorten right choices, or write wrong ones in as much detail',
    )
  const places = chosen.map(({ choices }) => choices.findIndex(({ right }) => right))
  const often = [...new Set(places)].find(place => places.filter(other => other === place).length > all / 2)
  if (often !== undefined)
    report(
      ['questions'],
      `the right choice stands in place ${often + 1} in more than half of ${all} questions`,
      'put the right choices of some questions elsewhere',
    )
}

const isSingle = (question: Question): question is ChosenQuestion =>
  question.kind === 'single' || question.kind === 'truth'

const isLongest = (choices: readonly Choice[]): boolean => {
  const right = Math.max(...choices.filter(choice => choice.right).map(({ text }) => text.length))
  return choices.every(choice => choice.right || choice.text.length < right)
}
