import type { Confidence, Origin, SourceId } from './sources.ts'

/** Unit of a fact or a computed figure. `strings/facts.ts` writes each of them in Korean. */
export type FactUnit =
  | 'ms'
  | 's'
  | 'h'
  | 'day'
  | 'KiB'
  | 'MiB'
  | 'GB'
  | 'GB-s'
  | 'MB/s'
  | 'requests'
  | 'requests/day'
  | 'requests/s'
  | 'USD'
  | 'USD/request-million'
  | 'USD/GB-s'
  | 'USD/GB'
  | 'USD/GB-month'
  | 'USD/h'
  | 'USD/month'
  | 'USD/vCPU-h'
  | 'USD/GB-h'
  | 'vCPU'
  | 'count'
  | 'percent'
  | 'date'
  | 'runtime'

/** A figure that was read somewhere: with its source, the date for which it holds, and how sure it is. */
export interface Fact {
  readonly key: string
  readonly value: number | string
  readonly unit: FactUnit
  readonly source: SourceId
  /** As exact as the source allows: a day, a month or a year */
  readonly asOf: string
  readonly confidence: Confidence
  /** AWS's page that shows such figures today, where it is known */
  readonly page?: string
}

export type FactData = Omit<Fact, 'key'>

/**
 * - In: value, its unit, where it comes from. Out: the fact without its key. Errors: none.
 */
export const fact = (value: number | string, unit: FactUnit, origin: Origin): FactData => ({ value, unit, ...origin })
