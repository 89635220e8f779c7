import type { PriceBook } from '#core/aws/price-book.ts'
import { gigabytes, mebibytes, millis, requestsPerMonth, usd } from '#core/units.ts'
import { costsOf, type Side } from './compare.ts'
import type { Workload } from './workload.ts'
import type { NumberField } from './workload-error.ts'

const SCALED: Partial<Readonly<Record<NumberField, (workload: Workload, factor: number) => Workload>>> = {
  requests: (w, by) => ({ ...w, requests: requestsPerMonth(w.requests * by) }),
  duration: (w, by) => ({ ...w, duration: millis(w.duration * by) }),
  memory: (w, by) => ({ ...w, memory: mebibytes(w.memory * by) }),
  coldShare: (w, by) => ({ ...w, cold: { ...w.cold, share: Math.min(1, w.cold.share * by) } }),
  init: (w, by) => ({ ...w, cold: { ...w.cold, init: millis(w.cold.init * by) } }),
  response: (w, by) => ({ ...w, response: { ...w.response, kilobytes: w.response.kilobytes * by } }),
  slots: (w, by) => ({ ...w, fleet: { ...w.fleet, slots: w.fleet.slots * by } }),
  ec2Count: (w, by) => ({ ...w, ec2: { ...w.ec2, count: Math.max(1, Math.round(w.ec2.count * by)) } }),
  ebs: (w, by) => ({ ...w, ec2: { ...w.ec2, ebs: gigabytes(w.ec2.ebs * by) } }),
  opsRate: (w, by) => ({ ...w, operations: { ...w.operations, rate: usd(w.operations.rate * by) } }),
}

/** What half and one and a half of an input change, in USD a month for each side. */
export interface Effect {
  readonly field: NumberField
  readonly less: Readonly<Record<Side, number>>
  readonly more: Readonly<Record<Side, number>>
  /** How far the difference between Lambda and EC2 moves between the two, in USD */
  readonly size: number
}

/**
 * Which input decides: each one halved and half as much again, one at a time.
 *
 * - In: workload, its prices. Out: inputs that change anything, greatest effect on Lambda against EC2 first. Errors: as `ec2Bill`.
 */
export function sensitivity(workload: Workload, prices: PriceBook): readonly Effect[] {
  const now = costsOf(workload, prices)
  const change = (scaled: Workload) => {
    const then = costsOf(scaled, prices)
    return { lambda: then.lambda - now.lambda, ec2: then.ec2 - now.ec2, fargate: then.fargate - now.fargate }
  }
  return Object.entries(SCALED)
    .map(([field, scale]) => {
      const [less, more] = [change(scale(workload, 0.5)), change(scale(workload, 1.5))]
      const size = Math.abs(more.lambda - more.ec2 - (less.lambda - less.ec2))
      return { field: field as NumberField, less, more, size }
    })
    .filter(({ less, more }) => [...Object.values(less), ...Object.values(more)].some(usd => Math.abs(usd) >= 0.005))
    .sort((a, b) => b.size - a.size)
}
