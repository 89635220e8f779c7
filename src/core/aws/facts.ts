import { DATE_FACTS } from './date-facts.ts'
import type { Fact, FactData } from './fact.ts'
import { LIMIT_FACTS } from './limit-facts.ts'
import { PRICE_FACTS } from './price-facts.ts'

export type { Fact, FactUnit } from './fact.ts'

const FACTS = { ...LIMIT_FACTS, ...PRICE_FACTS, ...DATE_FACTS }

/** A stable name of a limit, a price or a date: `lambda.timeout.max`, `ec2.t3.micro.hour`, `launch.nodejs22`. */
export type FactKey = keyof typeof FACTS

/**
 * Every limit, price and date of the shared module by name.
 *
 * - Out: keys in the order limits, prices, dates.
 */
export const FACT_KEYS = Object.keys(FACTS) as FactKey[]

/**
 * - In: any text. Out: whether it is the key of a fact. Errors: none.
 */
export const isFactKey = (key: string): key is FactKey => Object.hasOwn(FACTS, key)

/**
 * Looks a fact up.
 *
 * - In: a key, also one that an author typed. Out: value with unit, source, date; undefined for an unknown key.
 * - Errors: none. Source: the fact's own `source` and `asOf`.
 */
export function factOf(key: string): Fact | undefined {
  if (!isFactKey(key)) return undefined
  const data: FactData = FACTS[key]
  return { key, ...data }
}
