import type { PriceDates } from '#core/aws/price-book.ts'
import { REGION_NAMES, type RegionId } from '#core/aws/regions.ts'
import { type Confidence, originOf, type SourceId } from '#core/aws/sources.ts'
import type { Bill, BillLine, LineKey } from '#core/cost/bill.ts'
import type { Side } from '#core/cost/compare.ts'
import { offOf } from '#core/cost/extras.ts'
import { rateOf, taxed, taxedCents, wonOf } from '#core/cost/won.ts'
import type { Workload, WorkloadInput } from '#core/cost/workload.ts'
import type { Exchange } from '#state/exchange.ts'
import { arithmetic, LINE } from '#strings/bill.ts'
import { SIDE } from '#strings/calculator.ts'
import { missingNames } from '#strings/calculator-fields.ts'
import { type Verdict, verdictWords } from '#strings/calculator-verdict.ts'
import { sourceNames } from '#strings/sources.ts'
import { type Comparison, verdictOf } from './compare.ts'
import { type UsedPrice, usedPricesOf } from './used-prices.ts'

/** A whole calculation as it is written into a file. Amounts are USD before tax unless their name says otherwise. */
export interface CalculationFile {
  readonly version: 1
  readonly madeBy: { readonly title: string; readonly address: string }
  /** ISO 8601 */
  readonly created: string
  readonly region: { readonly id: RegionId; readonly name: string }
  /** As typed and chosen */
  readonly input: WorkloadInput
  /** As read: ms, MB, GB, KB, requests a month, shares from 0 to 1 */
  readonly workload: Workload
  readonly bills: Readonly<Record<Side, SavedBill>>
  readonly verdict: SavedVerdict
  readonly missing: readonly string[]
  readonly notes: readonly string[]
  readonly prices: readonly SavedPrice[]
  /** The day of every group of prices in the region's book; null where it has none */
  readonly priceDates: PriceDates
}

export interface SavedBill {
  readonly name: string
  readonly lines: readonly SavedLine[]
  /** The least that is to be paid, where `unpriced` names something */
  readonly totalUsd: number
  /** With tax and in won, where the reader asked for it */
  readonly totalWithVatUsd?: number
  readonly totalWon?: { readonly krw: number; readonly krwPerUsd: number; readonly rateOf: string }
  /** Asked for, but no source gives the price in this region */
  readonly unpriced: readonly LineKey[]
}

/** `formula` holds the figures, `written` the same as the receipt writes it. */
export interface SavedLine extends Omit<BillLine, 'what' | 'amount'> {
  readonly key: LineKey
  readonly name: string
  readonly amountUsd: number
  readonly written: readonly string[]
}

interface SavedVerdict {
  readonly text: string
  readonly cheaper: Verdict['cheaper']
  /** At least so many, where a bill lacks a price */
  readonly byUsd: number
  /** From so many requests on, Lambda costs at least as much as EC2, or again less */
  readonly crossings: readonly {
    readonly requestsPerMonth: number
    readonly requestsPerDay: number
    readonly cheaperFromHere: 'lambda' | 'ec2'
  }[]
  /** There may be more of them */
  readonly moreCrossings: boolean
}

export interface SavedPrice {
  readonly key: LineKey
  readonly name: string
  /** USD per `unit`, tier by tier */
  readonly usd: readonly number[]
  readonly unit: UsedPrice['unit']
  readonly source: { readonly id: SourceId; readonly name: string; readonly page?: string }
  readonly confidence: Confidence
  readonly asOf: string
}

/** What the file says besides the calculation: where it was made, when, in which currency it was looked at. */
export interface Making {
  readonly title: string
  readonly address: string
  readonly created: Date
  readonly exchange: Exchange
  /** Sentences that stand beside the result */
  readonly notes: readonly string[]
}

export function calculationFile(input: WorkloadInput, comparison: Comparison, making: Making): CalculationFile {
  const { workload, book, bills } = comparison
  const { title, address, created, exchange, notes } = making
  const saved = (side: Side) => savedBill(side, bills[side], exchange)
  return {
    version: 1,
    madeBy: { title, address },
    created: created.toISOString(),
    region: { id: book.region, name: REGION_NAMES[book.region].ko },
    input,
    workload,
    bills: { lambda: saved('lambda'), ec2: saved('ec2'), fargate: saved('fargate') },
    verdict: savedVerdict(comparison),
    missing: missingNames(offOf(workload), workload, exchange.vat),
    notes,
    prices: usedPricesOf(comparison).map(savedPrice),
    priceDates: book.asOf,
  }
}

function savedBill(side: Side, { lines, total, unpriced }: Bill, { rate: typed, on, vat }: Exchange): SavedBill {
  const rate = rateOf(typed)
  const withVat = taxed(total, vat)
  return {
    name: SIDE[side],
    lines: lines.map(line => {
      const { what, amount, ...rest } = line
      return { key: what, name: LINE[what], amountUsd: amount, ...rest, written: arithmetic(line) }
    }),
    totalUsd: total,
    ...(vat ? { totalWithVatUsd: taxedCents(total) } : {}),
    ...(rate === undefined ? {} : { totalWon: { krw: wonOf(withVat, rate), krwPerUsd: rate, rateOf: on } }),
    unpriced,
  }
}

function savedVerdict(comparison: Comparison): SavedVerdict {
  const verdict = verdictOf(comparison)
  const { found, more } = comparison.crossings
  return {
    text: `${verdictWords.head(verdict)} ${verdictWords.tail(verdict)}`.trim(),
    cheaper: verdict.cheaper,
    byUsd: toCents(verdict.by),
    crossings: found.map(({ requests, rises }) => ({
      requestsPerMonth: requests,
      requestsPerDay: requests / comparison.workload.month.days,
      cheaperFromHere: rises ? 'ec2' : 'lambda',
    })),
    moreCrossings: more,
  }
}

function savedPrice({ key, what, usd, unit, group, asOf }: UsedPrice): SavedPrice {
  const { source, page, confidence } = originOf(group)
  return {
    ...{ key, name: what, usd, unit, confidence, asOf },
    source: { id: source, name: sourceNames[source], ...(page === undefined ? {} : { page }) },
  }
}

const toCents = (usd: number) => Math.round(usd * 100) / 100
