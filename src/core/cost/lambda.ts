import { LAMBDA_RULES } from '#core/aws/limits.ts'
import type { DurationTier, PriceBook } from '#core/aws/price-book.ts'
import { type GbSeconds, gbSeconds, type Millis, millis, type Usd } from '#core/units.ts'
import { type Arithmetic, EXACT } from './arithmetic.ts'
import { functionAround } from './around.ts'
import type { Bill, Formula, TierSlice } from './bill.ts'
import {
  billOf,
  type Charge,
  type Charges,
  type ChargesIn,
  flat,
  meanPrice,
  quickSumOf,
  sumOf,
  usage,
} from './charge.ts'
import { operationsCharges } from './operations.ts'
import { provisionedCharges } from './provisioned.ts'
import { slicesOf, type Tier, tieredCost, tiersOf } from './tiers.ts'
import type { Workload } from './workload.ts'

const PER_1024 = 1 / 1024
const durationTiers = tiersOf(({ upToGBs, perGBs }: DurationTier): Tier => ({ upTo: upToGBs, price: perGBs }))

/**
 * Monthly Lambda bill of one function.
 *
 * - In: a checked workload; `prices` of its region.
 * - Out: lines for requests and duration, and, where used, provisioned concurrency, SnapStart, /tmp above 512 MB, streamed
 *   responses, what stands around the function, hours of work; USD. The free tier (requests, GB-s, streamed GB) is taken off
 *   first and never below 0; with provisioned concurrency there is none.
 * - Errors: none. Source: https://aws.amazon.com/lambda/pricing/, `price-book.ts`.
 */
export const lambdaBill = (workload: Workload, prices: PriceBook): Bill => billOf(lambdaCharges(workload, prices))

/**
 * The same in one unrounded sum.
 *
 * - In: as `lambdaBill`. Out: USD a month, unrounded, ≥ 0. Errors: none. Source: as `lambdaBill`.
 */
export const lambdaMonthly = (workload: Workload, prices: PriceBook): Usd => sumOf(lambdaCharges(workload, prices))

/** The same in floats. In, errors, source: as `lambdaBill`. Out: USD a month. */
export const lambdaQuick = (workload: Workload, prices: PriceBook): number =>
  quickSumOf(lambdaCharges(workload, prices))

/**
 * Duration as it is billed: rounded up to the next millisecond.
 *
 * - In: ms of one run. Out: whole ms. Errors: none. Source: `prices/common.json`, durationRoundingMs.
 */
export const billedDuration = (duration: Millis): Millis =>
  millis(Math.ceil(duration / LAMBDA_RULES.roundUpMs) * LAMBDA_RULES.roundUpMs)

/**
 * What INIT adds to a cold run: both are added, then rounded up (250.06 + 100.77 ms are billed as 351). With SnapStart a cold
 * run is restored instead: its INIT ran when the version was published.
 *
 * - In: a workload. Out: whole ms. Errors: none.
 * - Source: aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/; docs.aws.amazon.com/lambda, "SnapStart".
 */
export function billedInit({ duration, cold, snapStart }: Workload): Millis {
  const hasInit = cold.billed && snapStart === 'off'
  return millis(hasInit ? billedDuration(millis(duration + cold.init)) - billedDuration(duration) : 0)
}

/**
 * GB-seconds of a month: requests × billed seconds × GB.
 *
 * - In: a checked workload. Out: GB-s, nearest number to the exact product. Errors: none.
 * - Source: https://aws.amazon.com/lambda/pricing/ ("Duration"); 1 GB = 1,024 MB.
 */
export const gbSecondsOf = (workload: Workload): GbSeconds => gbSeconds(EXACT.toNumber(gbSecondsIn(EXACT, workload)))

/** Its charges. In, errors, source: as `lambdaBill`. Out: arithmetic → charges. */
export const lambdaCharges =
  (workload: Workload, prices: PriceBook): ChargesIn =>
  math => {
    const { operations } = workload
    return [
      requestCharge(math, workload, prices),
      ...durationCharges(math, workload, prices),
      ...snapStartCharges(math, workload, prices),
      ...ephemeralCharges(math, workload, prices),
      ...streamingCharges(math, workload, prices),
      ...functionAround(math, workload, prices),
      ...operationsCharges(math, operations.lambdaHours, operations.rate),
    ]
  }

const hasFreeTier = ({ freeTier, provisioned }: Workload) =>
  freeTier && (provisioned === 0 || LAMBDA_RULES.freeTierWithProvisioned)

/** Of whole milliseconds, so that 300 gives the number that 0.3 is written for. */
const secondsOf = (ms: Millis) => ms / 1000

function gbSecondsIn<N>(math: Arithmetic<N>, workload: Workload): N {
  const { requests, duration, memory, cold } = workload
  const warm = math.times(math.times(math.of(requests), billedDuration(duration)), 0.001)
  const init = math.times(math.times(math.times(math.of(requests), cold.share), billedInit(workload)), 0.001)
  return math.times(math.times(math.plus(warm, init), memory), PER_1024)
}

function requestCharge<N>(math: Arithmetic<N>, workload: Workload, { lambda }: PriceBook): Charge<N> {
  const used = workload.requests
  const free = hasFreeTier(workload) ? LAMBDA_RULES.freeRequests : 0
  const perMillion = lambda.requestPerMillion
  const quantity = math.above(math.of(used), math.of(free))
  return {
    what: 'requests',
    quantity,
    unit: 'requests',
    cost: math.times(math.times(quantity, perMillion), 0.000001),
    explain() {
      return { unitPrice: perMillion / 1e6, formula: { kind: 'requests', used, free, perMillion } }
    },
  }
}

function durationCharges<N>(math: Arithmetic<N>, workload: Workload, prices: PriceBook): Charges<N> {
  const used = gbSecondsIn(math, workload)
  if (workload.provisioned === 0) return [tierCharge(math, workload, used, prices)]
  const { charges, rest } = provisionedCharges(math, workload, used, prices)
  return math.toNumber(rest) === 0 ? charges : [...charges, tierCharge(math, workload, rest, prices)]
}

function tierCharge<N>(math: Arithmetic<N>, workload: Workload, used: N, { lambda }: PriceBook): Charge<N> {
  const free = hasFreeTier(workload) ? LAMBDA_RULES.freeGbSeconds : 0
  const quantity = math.above(used, math.of(free))
  const tiers = durationTiers(lambda[workload.architecture].tiers)
  const cost = tieredCost(math, quantity, tiers)
  return {
    what: 'duration',
    quantity,
    unit: 'GB-s',
    cost,
    explain() {
      const slices = slicesOf(math, quantity, tiers)
      const unitPrice = meanPrice(slices, math.toNumber(cost), math.toNumber(quantity))
      return { unitPrice, formula: durationFormula(workload, math.toNumber(used), free, slices) }
    },
  }
}

function durationFormula(workload: Workload, used: number, free: number, slices: readonly TierSlice[]): Formula {
  const { requests, duration, memory, cold } = workload
  const init = secondsOf(billedInit(workload))
  return {
    kind: 'duration',
    requests,
    seconds: secondsOf(billedDuration(duration)),
    memoryGb: memory / 1024,
    cold: init > 0 && cold.share > 0 ? { runs: requests * cold.share, seconds: init } : undefined,
    all: gbSecondsOf(workload),
    used,
    free,
    slices,
  }
}

function snapStartCharges<N>(math: Arithmetic<N>, workload: Workload, { lambda }: PriceBook): Charges<N> {
  const { snapStart, memory, month, cold, requests } = workload
  if (snapStart === 'off' || snapStart === 'java') return []
  const gb = { n: memory / 1024, of: 'GB' } as const
  const kept = [gb, { n: month.hours * 3600, of: 's' } as const]
  const restored = [{ n: requests * cold.share, of: 'restores' } as const, gb]
  const { cachePerGBs, restorePerGB } = lambda.snapStart ?? {}
  return [
    usage(math, { what: 'snapStartCache', unit: 'GB-s', factors: kept, tiers: flat(cachePerGBs) }),
    usage(math, { what: 'snapStartRestore', unit: 'GB', factors: restored, tiers: flat(restorePerGB) }),
  ]
}

/** Seconds of a run as they are billed, INIT of the cold ones spread over all. */
const meanSeconds = (workload: Workload) =>
  secondsOf(billedDuration(workload.duration)) + workload.cold.share * secondsOf(billedInit(workload))

/** AWS's page bills /tmp by the "function execution duration", and counts initialization code into a duration: so does this. */
function ephemeralCharges<N>(math: Arithmetic<N>, workload: Workload, { lambda }: PriceBook): Charges<N> {
  const extra = Math.max(0, workload.ephemeral - LAMBDA_RULES.includedEphemeral)
  if (extra === 0) return []
  const factors = [
    { n: workload.requests, of: 'requests' },
    { n: meanSeconds(workload), of: 's' },
    { n: extra / 1024, of: 'GB' },
  ] as const
  return [usage(math, { what: 'ephemeral', unit: 'GB-s', factors, tiers: flat(lambda.ephemeralStoragePerGBs) })]
}

function streamingCharges<N>(math: Arithmetic<N>, workload: Workload, { lambda }: PriceBook): Charges<N> {
  const { response, requests } = workload
  const extra = Math.max(0, response.kilobytes - LAMBDA_RULES.streamedFreeMb * 1024)
  if (!response.streamed || extra === 0) return []
  const factors = [{ n: requests, of: 'requests' } as const, { n: extra, of: 'KB' } as const]
  const free = hasFreeTier(workload) ? LAMBDA_RULES.streamedFreeGb : 0
  const tiers = flat(lambda.responseStreamingPerGB)
  return [usage(math, { what: 'streaming', unit: 'GB', factors, scale: PER_1024 * PER_1024, free, tiers })]
}
