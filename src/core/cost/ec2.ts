import type { PriceBook } from '#core/aws/price-book.ts'
import type { Usd } from '#core/units.ts'
import type { Bill } from './bill.ts'
import { billOf, type Charge, sumOf } from './charge.ts'
import { times } from './decimal.ts'
import { operationsCharges } from './operations.ts'
import type { Workload } from './workload.ts'

/**
 * Monthly EC2 bill: instances by the hour (Linux, on-demand), gp3 volumes where asked for, the lesson's hours of work.
 *
 * - In: a checked workload; `prices` of the same region (`prices.region === workload.region`).
 * - Out: USD, one line each, instances always first.
 * - Errors: throws when the region has no such price, which `parseWorkload` has refused before.
 * - Source: https://aws.amazon.com/ec2/pricing/on-demand/, `price-book.ts`.
 */
export const ec2Bill = (workload: Workload, prices: PriceBook): Bill => billOf(ec2Charges(workload, prices))

/**
 * The same in one unrounded sum.
 *
 * - In, errors, source: as `ec2Bill`. Out: USD a month, unrounded.
 */
export const ec2Monthly = (workload: Workload, prices: PriceBook): Usd => sumOf(ec2Charges(workload, prices))

function ec2Charges(workload: Workload, prices: PriceBook): readonly Charge[] {
  const { operations } = workload
  return [
    instanceCharge(workload, prices),
    ...volumeCharges(workload, prices),
    ...operationsCharges(operations.ec2Hours, operations.rate),
  ]
}

function instanceCharge({ ec2 }: Workload, prices: PriceBook): Charge {
  const hourly = prices.ec2[ec2.type]
  if (hourly === undefined) throw new Error(`${ec2.type} is not sold in ${prices.region}`)
  const { count, hours } = ec2
  return {
    what: 'instances',
    quantity: times(count, hours),
    unit: 'instance-h',
    unitPrice: hourly,
    cost: times(count, hours, hourly),
    formula: { kind: 'instances', count, hours, hourly },
  }
}

function volumeCharges({ ec2 }: Workload, prices: PriceBook): readonly Charge[] {
  const { count, ebs: gb } = ec2
  if (gb === 0) return []
  if (prices.ebsGp3 === null) throw new Error(`no gp3 price is known for ${prices.region}`)
  const { gbMonth } = prices.ebsGp3
  return [
    {
      what: 'volumes',
      quantity: times(count, gb),
      unit: 'GB-month',
      unitPrice: gbMonth,
      cost: times(count, gb, gbMonth),
      formula: { kind: 'volumes', count, gb, gbMonth },
    },
  ]
}
