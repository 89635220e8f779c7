import { INSTANCE_TYPES } from '#core/aws/instance-types.ts'
import type { PriceBook } from '#core/aws/price-book.ts'
import type { Usd } from '#core/units.ts'
import type { Arithmetic } from './arithmetic.ts'
import { serverAround } from './around.ts'
import type { Bill } from './bill.ts'
import { billOf, type Charge, type Charges, type ChargesIn, flat, quickSumOf, sumOf, usage } from './charge.ts'
import { withoutNoise } from './decimal.ts'
import { type Fleet, fleetOf, type Server } from './fleet.ts'
import { operationsCharges } from './operations.ts'
import { HOURS_OF_DAY } from './profile.ts'
import type { Workload } from './workload.ts'

/**
 * Monthly EC2 bill: instances by the hour (Linux, on demand or with the reader's own discount), surplus credits of a T type,
 * gp3 volumes and what stands around them where asked for, the lesson's hours of work.
 *
 * - In: a checked workload; `prices` of the same region (`prices.region === workload.region`).
 * - Out: USD, one line each, instances always first. Instances that are off for part of the day are off in its quietest
 *   hours and keep their volumes.
 * - Errors: throws when the region has no such instance, which `parseWorkload` has refused before.
 * - Source: https://aws.amazon.com/ec2/pricing/on-demand/, `price-book.ts`.
 */
export const ec2Bill = (workload: Workload, prices: PriceBook): Bill => billOf(ec2Charges(workload, prices))

/**
 * The same in one unrounded sum.
 *
 * - In, errors, source: as `ec2Bill`. Out: USD a month, unrounded.
 */
export const ec2Monthly = (workload: Workload, prices: PriceBook): Usd => sumOf(ec2Charges(workload, prices))

/** The same in floats. In, errors, source: as `ec2Bill`. Out: USD a month. */
export const ec2Quick = (workload: Workload, prices: PriceBook): number => quickSumOf(ec2Charges(workload, prices))

/**
 * Instances that the workload asks for, and how far they lie above their baseline.
 *
 * - In: a workload. Out: a fleet; see `fleetOf`. Errors: none. Source: `instance-types.ts` for vCPU and baseline.
 */
export const ec2Fleet = (workload: Workload): Fleet =>
  fleetOf(workload, instanceOf(workload), workload.fleet.sizing, ec2HoursOfDay(workload))

/**
 * Hours of a mean day that the instances are on: the busiest of the day.
 *
 * - In: a workload. Out: 0 to 24. Errors: none.
 */
export const ec2HoursOfDay = ({ ec2, month }: Workload): number => Math.min(1, ec2.hours / month.hours) * HOURS_OF_DAY

/**
 * One of the workload's instances.
 *
 * - In: a workload. Out: a server; `least` is the typed count. Errors: none. Source: `instance-types.ts`.
 */
export function instanceOf({ ec2 }: Workload): Server {
  const { vCpu, burstable } = INSTANCE_TYPES[ec2.type]
  return { vCpu, least: ec2.count, baseline: burstable?.baselinePerVCpu ?? 1 }
}

/** Its charges. In, errors, source: as `ec2Bill`. Out: arithmetic → charges. */
export const ec2Charges =
  (workload: Workload, prices: PriceBook): ChargesIn =>
  math => {
    const { ec2, operations } = workload
    const fleet = ec2Fleet(workload)
    const gbMonth = prices.ebsGp3?.gbMonth
    return [
      instanceCharge(math, workload, prices, fleet.running),
      ...surplusCharges(math, workload, fleet),
      ...(ec2.ebs === 0 ? [] : [volumeCharge(math, fleet.mean, ec2.ebs, gbMonth)]),
      ...serverAround(math, workload, prices, { of: 'instances', n: fleet.running, hours: ec2.hours }),
      ...operationsCharges(math, operations.ec2Hours, operations.rate),
    ]
  }

function instanceCharge<N>(math: Arithmetic<N>, { ec2 }: Workload, prices: PriceBook, count: number): Charge<N> {
  const onDemand = prices.ec2[ec2.type]
  if (onDemand === undefined) throw new Error(`${ec2.type} is not sold in ${prices.region}`)
  const quantity = math.times(math.of(count), ec2.hours)
  const kept = withoutNoise(1 - ec2.discount)
  return {
    what: 'instances',
    quantity,
    unit: 'instance-h',
    cost: math.times(math.times(quantity, onDemand), kept),
    explain() {
      const { hours, discount } = ec2
      return {
        unitPrice: withoutNoise(onDemand * kept),
        formula: { kind: 'instances', count, hours, hourly: onDemand, discount },
      }
    },
  }
}

function surplusCharges<N>(math: Arithmetic<N>, { ec2, month }: Workload, { surplus }: Fleet): Charges<N> {
  const { burstable } = INSTANCE_TYPES[ec2.type]
  if (!ec2.credits || burstable === null || surplus === 0) return []
  const factors = [
    { n: withoutNoise(surplus), of: 'vCPU-h/day' },
    { n: withoutNoise(month.hours / HOURS_OF_DAY), of: 'days' },
  ] as const
  return [usage(math, { what: 'surplusCredits', unit: 'vCPU-h', factors, tiers: flat(burstable.surplusPerVCpuHour) })]
}

function volumeCharge<N>(math: Arithmetic<N>, count: number, gb: number, gbMonth: number | undefined): Charge<N> {
  if (gbMonth === undefined) throw new Error('no gp3 price is known for the region')
  const quantity = math.times(math.of(count), gb)
  return {
    what: 'volumes',
    quantity,
    unit: 'GB-month',
    cost: math.times(quantity, gbMonth),
    explain() {
      return { unitPrice: gbMonth, formula: { kind: 'volumes', count, gb, gbMonth } }
    },
  }
}
