import { LAMBDA_RULES } from '#core/aws/limits.ts'
import type { PriceBook } from '#core/aws/price-book.ts'
import type { Arithmetic } from './arithmetic.ts'
import type { Charge } from './charge.ts'
import { levelsWithin, type Profile } from './profile.ts'
import type { Workload } from './workload.ts'

interface Provisioned<N> {
  readonly charges: readonly Charge<N>[]
  /** GB-s that did not fit, at the ordinary price */
  readonly rest: N
}

/**
 * Provisioned concurrency: kept ready in the busiest hours of the day, by five minutes begun; what runs there costs its own
 * rate, up to what it can run.
 *
 * - In: a workload with `provisioned` > 0, the month's GB-s. Out: two charges in USD, GB-s left over. Errors: none.
 * - Source: https://aws.amazon.com/lambda/pricing/ ("Provisioned Concurrency Pricing"), `price-book.ts`.
 */
export function provisionedCharges<N>(
  math: Arithmetic<N>,
  workload: Workload,
  used: N,
  { lambda }: PriceBook,
): Provisioned<N> {
  const { capacityPerGBs, durationPerGBs } = lambda[workload.architecture].provisionedConcurrency
  const { provisioned, memory, provisionedHours, month, profile } = workload
  const aDay = billedHours(provisionedHours)
  const hours = aDay === 24 ? month.hours : (aDay * month.hours) / 24
  const ready = math.times(math.times(math.times(math.of(provisioned), memory / 1024), hours), 3600)
  const onReady = ranOnReady(math, profile, aDay, used, ready)
  const capacity = { environments: provisioned, memoryGb: memory / 1024, hours, price: capacityPerGBs } as const
  return {
    charges: [
      {
        what: 'provisionedCapacity',
        quantity: ready,
        unit: 'GB-s',
        cost: math.times(ready, capacityPerGBs),
        explain() {
          return { unitPrice: capacityPerGBs, formula: { kind: 'provisioned-capacity', ...capacity } }
        },
      },
      {
        what: 'provisionedDuration',
        quantity: onReady,
        unit: 'GB-s',
        cost: math.times(onReady, durationPerGBs),
        explain() {
          const used = math.toNumber(onReady)
          return { unitPrice: durationPerGBs, formula: { kind: 'provisioned-duration', used, price: durationPerGBs } }
        },
      },
    ],
    rest: math.above(used, onReady),
  }
}

function billedHours(hours: number): number {
  const step = LAMBDA_RULES.provisionedRoundUpSeconds
  return (Math.ceil((hours * 3600) / step) * step) / 3600
}

/** Hour by hour, the busiest first: what runs, as far as what is ready can run it. */
function ranOnReady<N>(math: Arithmetic<N>, profile: Profile, aDay: number, used: N, ready: N): N {
  let sum = math.of(0)
  for (const { share, hours } of levelsWithin(profile, aDay))
    sum = math.plus(sum, math.smaller(math.times(used, share * hours), math.times(ready, hours / aDay)))
  return sum
}
