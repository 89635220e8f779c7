import { ANSWER_UNITS, type AnswerUnit, answerUnitOf, inUnit } from '#core/quiz/answer-units.ts'
import { covers, gradeNumber } from '#core/quiz/grade-number.ts'
import type { NumericQuestion, Trap } from '#core/quiz/question.ts'
import type { FigureLike, QuestionReading, Report } from './quiz-context.ts'
import type { YamlOf } from './quiz-schema.ts'
import type { YamlPath } from './yaml-text.ts'

type NumericAnswer = Pick<NumericQuestion, 'unit' | 'amount' | 'tolerance' | 'written' | 'say' | 'traps'>

/** The right number in the unit that is asked for, and the wrong ones that a mistake gives. */
export function resolveNumber<F extends FigureLike>(
  { answer, say, traps = [] }: YamlOf<'numeric'>,
  reading: QuestionReading<F>,
): NumericAnswer | undefined {
  const { context, report, fill } = reading
  const figure = reading.figure(answer.figure, ['answer', 'figure'])
  if (figure === undefined) return undefined
  const unit = answerUnitOf(answer.unit ?? figure.unit)
  if (unit === undefined)
    return void report(
      ['answer', 'unit'],
      `nobody can answer in "${answer.unit ?? figure.unit}"`,
      `write one of: ${ANSWER_UNITS.join(', ')}`,
    )
  const amount = amountIn(answer.figure, unit, ['answer', 'unit'], reading)
  if (amount === undefined) return undefined
  const resolved = traps.flatMap(({ figure: key, say }, index): readonly Trap[] => {
    const trap = amountIn(key, unit, ['traps', index, 'figure'], reading)
    return trap === undefined ? [] : [{ amount: trap, say: fill(say, 'traps', index, 'say') }]
  })
  const tolerance = answer.tolerance ?? 0
  reportTolerance(amount, tolerance, resolved, report)
  const words = { right: fill(say.right, 'say', 'right'), wrong: fill(say.wrong, 'say', 'wrong') }
  // 900 seconds are written as the question asks for them, not as 15 minutes.
  const written = unit === answerUnitOf(figure.unit) ? context.written(figure) : context.amount(amount, unit)
  const itself = gradeNumber({ unit, amount, tolerance, traps: resolved }, written)
  if (itself.ok && !itself.value.right)
    report(
      ['answer'],
      `"${written}", as the answer is shown, is not graded as right`,
      'write a tolerance that covers its rounding',
    )
  return { unit, amount, tolerance, written, say: words, traps: resolved }
}

/** A figure's amount in the unit that is asked for; anything else is reported. */
function amountIn<F extends FigureLike>(
  key: string,
  unit: AnswerUnit,
  path: YamlPath,
  reading: QuestionReading<F>,
): number | undefined {
  const figure = reading.figure(key, path)
  if (figure === undefined) return undefined
  const own = answerUnitOf(figure.unit)
  const amount = typeof figure.value === 'number' && own !== undefined ? inUnit(figure.value, own, unit) : undefined
  if (amount === undefined)
    reading.report(
      path,
      `"${key}" is in ${figure.unit}, which is no ${unit}`,
      `ask in ${own ?? 'another unit'}, or for another figure`,
    )
  return amount
}

function reportTolerance(amount: number, tolerance: number, traps: readonly Trap[], report: Report) {
  const path = ['answer', 'tolerance']
  if (amount !== 0 && tolerance >= Math.abs(amount) / 2)
    report(
      path,
      `the tolerance ${tolerance} covers half of the answer ${amount}`,
      'write a smaller one: it is meant for rounding only',
    )
  traps.forEach((trap, index) => {
    if (traps.slice(0, index).some(other => covers({ amount: other.amount, tolerance }, trap.amount)))
      report(['traps', index], `another trap has the result ${trap.amount} already`, 'take one of them out')
    if (covers({ amount, tolerance }, trap.amount))
      report(
        path,
        `the tolerance ${tolerance} covers the wrong result ${trap.amount}`,
        `write a tolerance below ${Number(Math.abs(trap.amount - amount).toPrecision(6))}, or take the trap out`,
      )
  })
}
