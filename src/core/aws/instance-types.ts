import types from './prices/instance-types.json'
import type { RegionId } from './regions.ts'

/** Name of an EC2 type that the price files know: `t3.micro`. */
export type InstanceTypeId = keyof typeof types

export interface Burstable {
  /** Share of one vCPU that is paid for by the hourly price: 0.1 = 10%. */
  readonly baselinePerVCpu: number
  /** CPU credits (vCPU-minutes) earned in an hour. */
  readonly creditsPerHour: number
  /** USD per vCPU-hour above the baseline, averaged over 24 h; null where AWS names none. */
  readonly surplusPerVCpuHour: number | null
}

export interface InstanceType {
  readonly family: string
  readonly size: string
  readonly vCpu: number
  readonly memoryGiB: number
  readonly architecture: string
  readonly cpuManufacturer: string
  /** null = not of the T family. */
  readonly burstable: Burstable | null
  /** Regions whose price file has no row for it. */
  readonly notSoldIn: readonly string[]
}

/**
 * Every EC2 type of the price files, family by family, from small to large.
 *
 * - Out: 70 names (t3, t3a, t4g, m5 … r7g). Source: `prices/instance-types.json`.
 */
export const INSTANCE_TYPE_IDS = Object.keys(types) as InstanceTypeId[]

/**
 * vCPU, GiB, architecture and T-credit data of every type.
 *
 * - Source: groups `ec2-specs`, `ec2-burstable`.
 */
export const INSTANCE_TYPES: Readonly<Record<InstanceTypeId, InstanceType>> = types

/**
 * - In: any text. Out: whether it is the name of a known type. Errors: none.
 */
export const isInstanceTypeId = (text: string): text is InstanceTypeId => Object.hasOwn(types, text)

/**
 * Whether the type has an hourly price in the region. Answers without loading that region's prices.
 *
 * - In: type and region. Out: true or false. Errors: none. Source: group `ec2-on-demand`.
 */
export const isSoldIn = (type: InstanceTypeId, region: RegionId): boolean =>
  !INSTANCE_TYPES[type].notSoldIn.includes(region)
