import { INSTANCE_TYPES } from '#core/aws/instance-types.ts'
import type { PriceBook } from '#core/aws/price-book.ts'
import { billOn, costOn, costsOf, SIDES, type Side } from './compare.ts'
import { FRONTS, type Front, type Workload } from './workload.ts'

/** Switches that add a cost, off as in the lesson. */
export type Extra = 'alb' | 'ipv4' | 'nat' | 'dataOut' | 'logs' | 'credits'
export const EXTRAS: readonly Extra[] = ['alb', 'ipv4', 'nat', 'dataOut', 'logs', 'credits']

/** Everything that is on or off and whose difference is told: `initBilled` is on, as AWS bills since 2025-08-01. */
export type Switch = Extra | 'initBilled'

const isOn = ({ around, ec2 }: Workload, extra: Extra): boolean => (extra === 'credits' ? ec2.credits : around[extra])

function turned(workload: Workload, what: Switch, on: boolean): Workload {
  if (what === 'initBilled') return { ...workload, cold: { ...workload.cold, billed: on } }
  if (what === 'credits') return { ...workload, ec2: { ...workload.ec2, credits: on } }
  return { ...workload, around: { ...workload.around, [what]: on } }
}

/**
 * What a bill leaves out because its switch is off.
 *
 * - In: a workload. Out: switches; credits only where the instance type has any. Errors: none.
 */
export const offOf = (workload: Workload): readonly Extra[] =>
  EXTRAS.filter(extra => !isOn(workload, extra)).filter(
    extra => extra !== 'credits' || INSTANCE_TYPES[workload.ec2.type].burstable !== null,
  )

export interface Difference {
  /** USD a month for each side that the switch moves by half a cent or more */
  readonly changes: readonly { readonly side: Side; readonly usd: number }[]
  /** Sides on which it adds something that has no price in this region */
  readonly unpriced: readonly Side[]
}

/**
 * What a switch changes, on against off, everything else as it is. A NAT gateway may also save: the addresses behind it.
 *
 * - In: switch, workload, its prices. Out: changes, and where nobody knows them. Errors: as `ec2Bill`.
 */
export function differenceOf(what: Switch, workload: Workload, prices: PriceBook): Difference {
  const [added, left] = [turned(workload, what, true), turned(workload, what, false)]
  const [on, off] = [costsOf(added, prices), costsOf(left, prices)]
  return {
    changes: SIDES.map(side => ({ side, usd: on[side] - off[side] })).filter(({ usd }) => Math.abs(usd) >= 0.005),
    unpriced: SIDES.filter(side => lacksMore(side, added, left, prices)),
  }
}

/** What stands before a function adds to Lambda alone; undefined where the region has no price of it. */
export interface FrontDifference {
  readonly front: Front
  readonly usd: number | undefined
}

/**
 * What each front would add to Lambda, against none, everything else as it is.
 *
 * - In: workload, its prices. Out: every front but none, USD a month. Errors: none.
 */
export function frontDifferences(workload: Workload, prices: PriceBook): readonly FrontDifference[] {
  const behind = (front: Front): Workload => ({ ...workload, around: { ...workload.around, front } })
  const none = behind('none')
  const least = costOn('lambda', none, prices)
  return FRONTS.filter(front => front !== 'none').map(front => ({
    front,
    usd: lacksMore('lambda', behind(front), none, prices) ? undefined : costOn('lambda', behind(front), prices) - least,
  }))
}

function lacksMore(side: Side, more: Workload, less: Workload, prices: PriceBook): boolean {
  const { length } = billOn(side, more, prices).unpriced
  return length > 0 && length > billOn(side, less, prices).unpriced.length
}
