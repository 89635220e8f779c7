import { LAMBDA_RULES, MONTH } from '#core/aws/limits.ts'
import type { DurationTier, LambdaArchitecturePrices, PriceBook } from '#core/aws/price-book.ts'
import { type GbSeconds, gbSeconds, type Millis, millis, type Usd } from '#core/units.ts'
import type { Bill, TierSlice } from './bill.ts'
import { billOf, type Charge, sumOf } from './charge.ts'
import { above, type Decimal, decimal, per1024, plus, smaller, times, toNumber, ZERO } from './decimal.ts'
import { operationsCharges } from './operations.ts'
import type { Workload } from './workload.ts'

/**
 * Monthly Lambda bill of one function.
 *
 * - In: a checked workload; `prices` of its region.
 * - Out: lines for requests and duration, and, where used, provisioned concurrency, /tmp above 512 MB, hours of work; USD.
 *   The free tier is taken off first and never below 0; with provisioned concurrency there is none. What runs on provisioned
 *   environments costs their rate, up to what they can run in 730 h; the rest costs the tier price.
 * - Errors: none. Source: https://aws.amazon.com/lambda/pricing/, `price-book.ts`.
 */
export const lambdaBill = (workload: Workload, prices: PriceBook): Bill => billOf(lambdaCharges(workload, prices))

/**
 * The same in one unrounded sum, for curves and break-even.
 *
 * - In: as `lambdaBill`. Out: USD a month, unrounded, ≥ 0. Errors: none. Source: as `lambdaBill`.
 */
export const lambdaMonthly = (workload: Workload, prices: PriceBook): Usd => sumOf(lambdaCharges(workload, prices))

/**
 * Duration as it is billed: rounded up to the next millisecond.
 *
 * - In: ms of one run. Out: whole ms. Errors: none. Source: `prices/common.json`, durationRoundingMs.
 */
export const billedDuration = (duration: Millis): Millis =>
  millis(Math.ceil(duration / LAMBDA_RULES.roundUpMs) * LAMBDA_RULES.roundUpMs)

/**
 * GB-seconds of a month: requests × billed seconds × GB.
 *
 * - In: a checked workload. Out: GB-s, nearest number to the exact product. Errors: none.
 * - Source: https://aws.amazon.com/lambda/pricing/ ("Duration"); 1 GB = 1,024 MB.
 */
export const gbSecondsOf = (workload: Workload): GbSeconds => gbSeconds(toNumber(exactGbSeconds(workload)))

function lambdaCharges(workload: Workload, prices: PriceBook): readonly Charge[] {
  const { lambda } = prices
  const { operations } = workload
  return [
    requestCharge(workload, lambda.requestPerMillion),
    ...durationCharges(workload, lambda[workload.architecture]),
    ...ephemeralCharges(workload, lambda.ephemeralStoragePerGBs),
    ...operationsCharges(operations.lambdaHours, operations.rate),
  ]
}

const hasFreeTier = ({ freeTier, provisioned }: Workload) =>
  freeTier && (provisioned === 0 || LAMBDA_RULES.freeTierWithProvisioned)

const memoryGb = ({ memory }: Workload) => per1024(decimal(memory))
const secondsOf = ({ duration }: Workload) => times(billedDuration(duration), 0.001)
const exactGbSeconds = (workload: Workload) => times(workload.requests, secondsOf(workload), memoryGb(workload))

function requestCharge(workload: Workload, perMillion: number): Charge {
  const used = workload.requests
  const free = hasFreeTier(workload) ? LAMBDA_RULES.freeRequests : 0
  const quantity = above(decimal(used), decimal(free))
  return {
    what: 'requests',
    quantity,
    unit: 'requests',
    unitPrice: toNumber(times(perMillion, 0.000001)),
    cost: times(quantity, perMillion, 0.000001),
    formula: { kind: 'requests', used, free, perMillion },
  }
}

function durationCharges(workload: Workload, prices: LambdaArchitecturePrices): readonly Charge[] {
  const used = exactGbSeconds(workload)
  if (workload.provisioned === 0) return [tierCharge(workload, used, prices.tiers)]
  const { capacityPerGBs, durationPerGBs } = prices.provisionedConcurrency
  const ready = times(workload.provisioned, memoryGb(workload), MONTH.hours, 3600)
  const onReady = smaller(used, ready)
  const rest = above(used, ready)
  return [
    capacityCharge(workload, ready, capacityPerGBs),
    {
      what: 'provisionedDuration',
      quantity: onReady,
      unit: 'GB-s',
      unitPrice: durationPerGBs,
      cost: times(onReady, durationPerGBs),
      formula: { kind: 'provisioned-duration', used: toNumber(onReady), price: durationPerGBs },
    },
    ...(rest.digits === 0n ? [] : [tierCharge(workload, rest, prices.tiers)]),
  ]
}

const capacityCharge = (workload: Workload, ready: Decimal, price: number): Charge => ({
  what: 'provisionedCapacity',
  quantity: ready,
  unit: 'GB-s',
  unitPrice: price,
  cost: times(ready, price),
  formula: {
    kind: 'provisioned-capacity',
    environments: workload.provisioned,
    memoryGb: toNumber(memoryGb(workload)),
    hours: MONTH.hours,
    price,
  },
})

function tierCharge(workload: Workload, used: Decimal, tiers: readonly DurationTier[]): Charge {
  const free = hasFreeTier(workload) ? LAMBDA_RULES.freeGbSeconds : 0
  const quantity = above(used, decimal(free))
  const slices = slicesOf(quantity, tiers)
  const cost = plus(...slices.map(({ quantity, price }) => times(quantity, price)))
  return {
    what: 'duration',
    quantity,
    unit: 'GB-s',
    unitPrice: slices.length === 1 ? (slices[0]?.price ?? 0) : toNumber(cost) / toNumber(quantity),
    cost,
    formula: {
      kind: 'duration',
      requests: workload.requests,
      seconds: toNumber(secondsOf(workload)),
      memoryGb: toNumber(memoryGb(workload)),
      all: gbSecondsOf(workload),
      used: toNumber(used),
      free,
      slices: slices.map(({ quantity, price }) => ({ quantity: toNumber(quantity), price })),
    },
  }
}

type ExactSlice = Omit<TierSlice, 'quantity'> & { readonly quantity: Decimal }

/** Cuts a month's GB-seconds at the cumulative limits of the tiers; of nothing, one empty slice at the first price. */
function slicesOf(quantity: Decimal, tiers: readonly DurationTier[]): readonly ExactSlice[] {
  let from = ZERO
  const slices = tiers.map(({ upToGBs, perGBs }) => {
    const over = above(quantity, from)
    const slice = upToGBs === null ? over : smaller(over, above(decimal(upToGBs), from))
    if (upToGBs !== null) from = decimal(upToGBs)
    return { quantity: slice, price: perGBs }
  })
  return slices.filter((slice, at) => at === 0 || slice.quantity.digits > 0n)
}

function ephemeralCharges(workload: Workload, price: number): readonly Charge[] {
  const extraGb = per1024(above(decimal(workload.ephemeral), decimal(LAMBDA_RULES.includedEphemeral)))
  if (extraGb.digits === 0n) return []
  const { requests } = workload
  const quantity = times(requests, secondsOf(workload), extraGb)
  const seconds = toNumber(secondsOf(workload))
  return [
    {
      what: 'ephemeral',
      quantity,
      unit: 'GB-s',
      unitPrice: price,
      cost: times(quantity, price),
      formula: { kind: 'ephemeral', requests, seconds, extraGb: toNumber(extraGb), price },
    },
  ]
}
