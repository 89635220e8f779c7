import type { PriceBook } from '#core/aws/price-book.ts'
import { decimal, roundHalfUp } from '#core/cost/decimal.ts'
import type { AnswerUnit } from '../answer-units.ts'
import { covers } from '../grade-number.ts'
import type { Level } from '../question.ts'
import { type Random, shuffled } from '../random.ts'
import type { MistakeName } from './mistakes.ts'
import type { Givens, Mistake, Option, ProblemOf, Runs, TemplateId } from './problem.ts'
import type { Step } from './steps.ts'

/** What a template draws: numbers, what they come to, and what mistakes make of them. Amounts unrounded. */
export interface Draft<T extends TemplateId> {
  readonly given: Givens[T]
  readonly amount: number
  /** Undefined where the mistake leads to no result. */
  readonly wrong: Readonly<Partial<Record<MistakeName, number | undefined>>>
  readonly steps: readonly Step[]
  /** Facts that it rests on besides its template's. */
  readonly facts?: readonly string[]
}

/** One kind of problem. */
export interface Template<T extends TemplateId> {
  readonly concept: number
  readonly level: Level
  readonly unit: AnswerUnit
  /** What an amount is rounded to as it is shown: 0.01, 1 or 1,000. */
  readonly step: 0.01 | 1 | 1000
  readonly tolerance: number
  /** Facts it rests on; of a price without its region. */
  readonly prices: readonly string[]
  readonly rules: readonly string[]
  /** Undefined when the numbers drawn have no answer. */
  readonly draft: (random: Random, book: PriceBook) => Draft<T> | undefined
  /** The same of somebody's own function, where the kind asks about one function and nothing besides. */
  readonly ownDraft?: (runs: Runs, book: PriceBook) => Draft<T> | undefined
}

/** Wrong options beside the right one. */
const FEWEST_WRONG = 3
const MOST_WRONG = 4
/** An amount that is nearly half-way between two shown ones may be rounded to either by who rounds on the way. */
const HALFWAY = 0.35

/**
 * - In: a generator, one or more things. Out: one of them. Errors: none.
 */
export const oneOf = <T>(random: Random, things: readonly [T, ...T[]]): T =>
  things[Math.floor(random() * things.length)] ?? things[0]

/**
 * A draft as a problem: amounts rounded as shown, mistakes that cannot be told from the answer or from one another left out.
 *
 * - In: template, its id, the seed, a draft, a generator that mixes the options. Out: a problem; undefined when fewer than
 *   three wrong options are left, or when the answer lies half-way between two shown ones. Errors: none.
 */
export function finished<T extends TemplateId>(
  id: T,
  { concept, level, unit, step, tolerance, prices, rules }: Template<T>,
  { seed, random, book }: { readonly seed: number; readonly random: Random; readonly book: PriceBook },
  { given, amount: exact, wrong, steps, facts = [] }: Draft<T>,
): ProblemOf<T> | undefined {
  const amount = shown(exact, step)
  if (step >= 1 && Math.abs(exact - amount) > step * HALFWAY) return undefined
  const mistakes = told(Object.entries(wrong) as [MistakeName, number | undefined][], { amount, tolerance, step })
  // Nobody would choose more than the whole.
  const choices = mistakes.filter(mistake => unit !== 'percent' || mistake.amount <= 100)
  if (choices.length < FEWEST_WRONG) return undefined
  const options: Option[] = shuffled(choices, random)
    .slice(0, MOST_WRONG)
    .map(mistake => ({ amount: mistake.amount, mistake: mistake.name }))
  return {
    template: id,
    seed,
    concept,
    level,
    given,
    unit,
    amount,
    tolerance,
    mistakes,
    options: shuffled([{ amount, mistake: undefined }, ...options], random),
    steps,
    facts: [...prices.map(price => `${price}.${book.region}`), ...facts, ...rules],
  }
}

/** Rounded half-up as it is shown. */
const shown = (amount: number, step: number) =>
  step < 1 ? roundHalfUp(decimal(amount), 2) : Math.round(amount / step) * step

interface Shown {
  readonly amount: number
  readonly tolerance: number
  readonly step: number
}

/** Mistakes whose result is a number of its own. */
function told(wrong: readonly (readonly [MistakeName, number | undefined])[], { amount, tolerance, step }: Shown) {
  const mistakes: Mistake[] = []
  for (const [name, result] of wrong) {
    if (result === undefined || !Number.isFinite(result) || result < 0) continue
    const one: Mistake = { name, amount: shown(result, step) }
    const others = [amount, ...mistakes.map(mistake => mistake.amount)]
    if (others.every(other => !covers({ amount: other, tolerance }, one.amount))) mistakes.push(one)
  }
  return mistakes
}
