import type { PriceBook } from '#core/aws/price-book.ts'
import type { Level } from '../question.ts'
import { randomOf, seedOf } from '../random.ts'
import { scenarioBill, tierBill } from './bills.ts'
import { finished, type Template } from './draft.ts'
import { ephemeralCharge, provisionedMonth } from './extras.ts'
import type { Problem, ProblemOf, Runs, TemplateId } from './problem.ts'
import { breakEven, ec2Month, fleetWaste } from './servers.ts'
import { armSaving, initShare, memoryForBudget } from './shares.ts'
import { freeTierLeft, freeTierOver, gbSeconds, requestCharge } from './usage.ts'

const TEMPLATES: { readonly [T in TemplateId]: Template<T> } = {
  'request-charge': requestCharge,
  'gb-seconds': gbSeconds,
  'free-tier-left': freeTierLeft,
  'free-tier-over': freeTierOver,
  'scenario-bill': scenarioBill,
  'ec2-month': ec2Month,
  'provisioned-month': provisionedMonth,
  'arm-saving': armSaving,
  'fleet-waste': fleetWaste,
  'break-even': breakEven,
  'tier-bill': tierBill,
  'ephemeral-charge': ephemeralCharge,
  'init-share': initShare,
  'memory-for-budget': memoryForBudget,
}

/**
 * Every kind of problem, from easy to hard, as a menu lists them.
 */
export const TEMPLATE_IDS = Object.keys(TEMPLATES) as TemplateId[]

/**
 * - In: any text. Out: whether it names a kind of problem. Errors: none.
 */
export const isTemplateId = (text: string): text is TemplateId => Object.hasOwn(TEMPLATES, text)

/**
 * - In: a kind of problem. Out: how hard it is. Errors: none.
 */
export const levelOf = (template: TemplateId): Level => TEMPLATES[template].level

/** Drawings of which one is good enough: a test of 10,000 seeds needs far fewer. */
const MOST_DRAWS = 200

/**
 * One problem.
 *
 * - In: its kind, a seed, prices of the lesson's region. Out: the problem, the same for the same seed on every machine.
 * - Errors: throws when no drawing is good, which tests rule out. Source: amounts from the cost model in `core/cost`.
 */
export function problemOf<T extends TemplateId>(template: T, seed: number, book: PriceBook): ProblemOf<T> {
  const random = randomOf(seedOf(`${template} ${seed}`))
  const kind: Template<T> = TEMPLATES[template]
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const draft = kind.draft(random, book)
    const problem = draft && finished(template, kind, { seed, random, book }, draft)
    if (problem !== undefined) return problem
  }
  throw new Error(`${template} ${seed} has no drawing with three mistakes`)
}

/**
 * Problems about somebody's own function.
 *
 * - In: requests a month, ms and MB, all whole; prices of the lesson's region. Out: a problem of each kind that has an answer for
 *   them and three mistakes to tell from it, in the order of `TEMPLATE_IDS`; perhaps none. Errors: none. Source: as `problemOf`.
 */
export const ownProblems = (runs: Runs, book: PriceBook): readonly Problem[] =>
  TEMPLATE_IDS.flatMap(template => ownProblem(template, runs, book) ?? [])

function ownProblem<T extends TemplateId>(template: T, runs: Runs, book: PriceBook): Problem | undefined {
  const kind: Template<T> = TEMPLATES[template]
  const seed = seedOf(`${template} ${runs.requests} ${runs.duration} ${runs.memory}`)
  const draft = kind.ownDraft?.(runs, book)
  return draft && (finished(template, kind, { seed, random: randomOf(seed), book }, draft) as Problem | undefined)
}
