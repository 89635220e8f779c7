import { FACT_KEYS, factOf } from '#core/aws/facts.ts'
import type { Figure, Figures } from './figure.ts'
import { MONTH_FIGURES } from './month-figures.ts'
import { SCENARIO_FIGURES } from './scenario-figures.ts'
import { TRAFFIC_FIGURES } from './traffic-figures.ts'

export type { Figure } from './figure.ts'

const COMPUTED: Figures = { ...SCENARIO_FIGURES, ...TRAFFIC_FIGURES, ...MONTH_FIGURES }

/**
 * Every key that `figureOf` knows: facts first, then what is computed from them.
 */
export const FIGURE_KEYS: readonly string[] = [...FACT_KEYS, ...Object.keys(COMPUTED)]

/**
 * The one lookup for facts and computed results: claims, corrections and quiz name their numbers by it.
 *
 * - In: a key that an author typed. Out: value, unit, source, date; undefined for an unknown key. Errors: none.
 * - Source: the figure's own `source` ('derived' = computed by this module) and `asOf`.
 */
export function figureOf(key: string): Figure | undefined {
  const fact = factOf(key)
  if (fact !== undefined) {
    const { value, unit, source, asOf } = fact
    return { key, value, unit, source, asOf }
  }
  const figure = Object.hasOwn(COMPUTED, key) ? COMPUTED[key] : undefined
  return figure === undefined ? undefined : { key, ...figure }
}
