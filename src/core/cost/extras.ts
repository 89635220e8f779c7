import { INSTANCE_TYPES } from '#core/aws/instance-types.ts'
import type { PriceBook } from '#core/aws/price-book.ts'
import { costsOf, SIDES, type Side } from './compare.ts'
import type { Workload } from './workload.ts'

/** Switches that add a cost, off as in the lesson. */
export type Extra = 'alb' | 'ipv4' | 'nat' | 'dataOut' | 'logs' | 'credits'
export const EXTRAS: readonly Extra[] = ['alb', 'ipv4', 'nat', 'dataOut', 'logs', 'credits']

const isOn = ({ around, ec2 }: Workload, extra: Extra): boolean => (extra === 'credits' ? ec2.credits : around[extra])

const turned = (workload: Workload, extra: Extra, on: boolean): Workload =>
  extra === 'credits'
    ? { ...workload, ec2: { ...workload.ec2, credits: on } }
    : { ...workload, around: { ...workload.around, [extra]: on } }

/**
 * What a bill leaves out because its switch is off.
 *
 * - In: a workload. Out: switches; credits only where the instance type has any. Errors: none.
 */
export const offOf = (workload: Workload): readonly Extra[] =>
  EXTRAS.filter(extra => !isOn(workload, extra)).filter(
    extra => extra !== 'credits' || INSTANCE_TYPES[workload.ec2.type].burstable !== null,
  )

/**
 * What a switch changes, on against off, everything else as it is. A NAT gateway may also save: the addresses behind it.
 *
 * - In: switch, workload, its prices. Out: USD a month for each side that it moves by half a cent or more. Errors: as `ec2Bill`.
 */
export function differenceOf(
  extra: Extra,
  workload: Workload,
  prices: PriceBook,
): readonly { readonly side: Side; readonly usd: number }[] {
  const on = costsOf(turned(workload, extra, true), prices)
  const off = costsOf(turned(workload, extra, false), prices)
  return SIDES.map(side => ({ side, usd: on[side] - off[side] })).filter(({ usd }) => Math.abs(usd) >= 0.005)
}
