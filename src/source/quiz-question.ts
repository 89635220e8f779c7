import { ANSWER_UNITS, type AnswerUnit, answerUnitOf, inUnit } from '#core/quiz/answer-units.ts'
import { covers } from '#core/quiz/grade.ts'
import type { Choice, NumericQuestion, Place, ResolvedQuestion, Trap } from '#core/quiz/question.ts'
import { fillFigures } from './figure-text.ts'
import { type ChosenYaml, LEVEL_WORDS, type NumericYaml, type QuestionYaml } from './quiz-schema.ts'
import type { YamlPath } from './yaml-text.ts'

/** What a question needs to know of a fact or a computed figure. */
export interface FigureLike {
  readonly value: number | string
  readonly unit: string
}

export interface QuizContext<F extends FigureLike> {
  /** A heading by its words or by its id, such as `c6`. */
  readonly heading: (wanted: string) => { readonly id: string; readonly title: string } | undefined
  readonly figure: (key: string) => F | undefined
  /** A figure as Korean text. */
  readonly written: (figure: F) => string
}

export type Report = (path: YamlPath, what: string, remedy: string) => void

type Filler = (text: string, ...path: YamlPath) => string

/** Looks up place and figures, and says what is wrong with the question. Undefined when its answer cannot be known. */
export function resolveQuestion<F extends FigureLike>(
  yaml: QuestionYaml,
  at: YamlPath,
  context: QuizContext<F>,
  reportTo: Report,
): ResolvedQuestion | undefined {
  const report: Report = (path, what, remedy) => reportTo([...at, ...path], `"${yaml.id}": ${what}`, remedy)
  const fill = fillerOf(context, report)
  const topic = context.heading(`c${yaml.concept}`)?.title
  const base = {
    id: yaml.id,
    concept: yaml.concept,
    ...(topic === undefined ? {} : { topic }),
    level: LEVEL_WORDS[yaml.level] ?? 'basic',
    ask: fill(yaml.ask, 'ask'),
    place: placeOf(yaml.place, context, report),
    ...(yaml.hint === undefined ? {} : { hint: fill(yaml.hint, 'hint') }),
  }
  if (yaml.kind === 'numeric') {
    const answer = resolveNumber(yaml, context, report, fill)
    return answer === undefined ? undefined : { ...base, kind: 'numeric', ...answer }
  }
  return { ...base, kind: yaml.kind, choices: resolveChoices(yaml, report, fill) }
}

/** Writes figures into a text. */
function fillerOf<F extends FigureLike>({ figure, written }: QuizContext<F>, report: Report): Filler {
  const look = (key: string) => {
    const found = figure(key)
    return found === undefined ? undefined : written(found)
  }
  return (text, ...path) => {
    const filled = fillFigures(text, look)
    for (const key of filled.unknown) reportUnknown(key, path, report)
    return filled.text
  }
}

const reportUnknown = (key: string, path: YamlPath, report: Report) =>
  report(
    path,
    `no figure "${key}"`,
    'write the key of a fact (core/aws/facts.ts) or of a cost result (core/cost/figures.ts)',
  )

function placeOf<F extends FigureLike>(wanted: string, context: QuizContext<F>, report: Report): Place {
  const found = context.heading(wanted)
  if (found === undefined)
    report(
      ['place'],
      `no heading "${wanted}" in session.md`,
      'write the words of the heading under which the answer stands',
    )
  return { id: found?.id ?? '', title: found?.title ?? wanted }
}

function resolveChoices({ kind, choices }: ChosenYaml, report: Report, fill: Filler): readonly Choice[] {
  const resolved = choices.map(({ text, right = false, say }, index) => ({
    text: fill(text, 'choices', index, 'text'),
    right,
    say: fill(say, 'choices', index, 'say'),
  }))
  const right = resolved.filter(choice => choice.right).length
  if (right === 0) report(['choices'], 'no choice is right', 'mark the right one with `right: true`')
  if (kind === 'single' && right > 1)
    report(
      ['choices'],
      `${right} choices are right, but one can be chosen`,
      'keep one `right: true`, or write `kind: multiple`',
    )
  if (right === resolved.length)
    report(['choices'], 'every choice is right', 'add a choice that is wrong, with a `say` that tells why')
  resolved.forEach(({ text }, index) => {
    const twin = resolved.findIndex(other => sameWords(other.text, text))
    if (twin < index)
      report(
        ['choices', index],
        `choices ${twin + 1} and ${index + 1} read the same: "${text}"`,
        'change one of them, or the figure that it shows',
      )
  })
  return resolved
}

const sameWords = (a: string, b: string) => plain(a) === plain(b)
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

type NumericAnswer = Pick<NumericQuestion, 'unit' | 'amount' | 'tolerance' | 'written' | 'say' | 'traps'>

function resolveNumber<F extends FigureLike>(
  { answer, say, traps = [] }: NumericYaml,
  context: QuizContext<F>,
  report: Report,
  fill: Filler,
): NumericAnswer | undefined {
  const figure = context.figure(answer.figure)
  if (figure === undefined) return void reportUnknown(answer.figure, ['answer', 'figure'], report)
  const unit = answerUnitOf(answer.unit ?? figure.unit)
  if (unit === undefined)
    return void report(
      ['answer', 'unit'],
      `nobody can answer in "${answer.unit ?? figure.unit}"`,
      `write one of: ${ANSWER_UNITS.join(', ')}`,
    )
  const amount = amountIn(answer.figure, unit, ['answer', 'unit'], context, report)
  if (amount === undefined) return undefined
  const resolved = traps.flatMap(({ figure: key, say }, index): readonly Trap[] => {
    const trap = amountIn(key, unit, ['traps', index, 'figure'], context, report)
    return trap === undefined ? [] : [{ amount: trap, say: fill(say, 'traps', index, 'say') }]
  })
  const tolerance = answer.tolerance ?? 0
  reportTolerance(amount, tolerance, resolved, report)
  const words = { right: fill(say.right, 'say', 'right'), wrong: fill(say.wrong, 'say', 'wrong') }
  return { unit, amount, tolerance, written: context.written(figure), say: words, traps: resolved }
}

/** A figure's amount in the unit that is asked for; anything else is reported. */
function amountIn<F extends FigureLike>(
  key: string,
  unit: AnswerUnit,
  path: YamlPath,
  context: QuizContext<F>,
  report: Report,
): number | undefined {
  const figure = context.figure(key)
  if (figure === undefined) return void reportUnknown(key, path, report)
  const own = answerUnitOf(figure.unit)
  const amount = typeof figure.value === 'number' && own !== undefined ? inUnit(figure.value, own, unit) : undefined
  if (amount === undefined)
    report(
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
  for (const trap of traps)
    if (covers({ amount, tolerance }, trap.amount))
      report(
        path,
        `the tolerance ${tolerance} covers the wrong result ${trap.amount}`,
        `write a tolerance below ${Number(Math.abs(trap.amount - amount).toPrecision(6))}, or take the trap out`,
      )
}
