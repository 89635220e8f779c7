import type { Fact, FactUnit } from '#core/aws/fact.ts'
import { factOf } from '#core/aws/facts.ts'
import { type PriceBook, SEOUL } from '#core/aws/price-book.ts'
import type { SourceId } from '#core/aws/sources.ts'
import { US_EAST_1 } from '#core/aws/us-east-1.ts'
import type { Workload } from './workload.ts'

/** A number that a claim, a correction or a question may name: a fact, or computed from facts. */
export interface Figure {
  readonly key: string
  readonly value: number | string
  readonly unit: FactUnit
  readonly source: SourceId
  readonly asOf: string
}

export type FigureData = Omit<Figure, 'key'>
export type Figures = Readonly<Record<string, FigureData>>

const DERIVED_ON = '2026-11-23'

/**
 * - In: a computed value and its unit. Out: a figure whose source is our own arithmetic. Errors: none.
 */
export const derived = (value: number | string, unit: FactUnit): FigureData => ({
  value,
  unit,
  source: 'derived',
  asOf: DERIVED_ON,
})

/**
 * - In: a number that the lesson states and nothing else gives. Out: a figure whose source is the lesson. Errors: none.
 */
export const ofLesson = (value: number, unit: FactUnit): FigureData => ({ ...derived(value, unit), source: 'lesson' })

/** The two regions that the lesson mixes; their prices are at hand without loading. */
export const BOOKS = { 'us-east-1': US_EAST_1, 'ap-northeast-2': SEOUL } as const
export type BookId = keyof typeof BOOKS
export const BOOK_IDS = Object.keys(BOOKS) as BookId[]

/**
 * - In: a scenario's region must be one of the two books. Out: its prices. Errors: none.
 */
export const bookOf = ({ region }: Workload): PriceBook => (region === 'us-east-1' ? US_EAST_1 : SEOUL)

/**
 * The number of a fact that is known to exist.
 *
 * - In: a key of a numeric fact. Out: its value. Errors: throws for an unknown key, which a test rules out.
 */
export function numberOf(key: Fact['key']): number {
  const value = factOf(key)?.value
  if (typeof value !== 'number') throw new Error(`${key} is no number`)
  return value
}
