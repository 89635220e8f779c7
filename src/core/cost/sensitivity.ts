import type { PriceBook } from '#core/aws/price-book.ts'
import { costsOf, type Side } from './compare.ts'
import { FIELD_RULES } from './parse-workload.ts'
import { TASK_MEMORY } from './task-memory.ts'
import type { FargateCpu, Workload } from './workload.ts'
import type { NumberField } from './workload-error.ts'
import { WORKLOAD_FIELDS } from './workload-fields.ts'

/** What half and one and a half of an input change, in USD a month for each side. */
export interface Effect {
  readonly field: NumberField
  /** What stands there, in the field's unit */
  readonly now: number
  /** What stood there instead, in the field's unit: half and one and a half, or as near as the field may be */
  readonly values: { readonly less: number; readonly more: number }
  readonly less: Readonly<Record<Side, number>>
  readonly more: Readonly<Record<Side, number>>
  /** How far the difference between Lambda and EC2 moves between the two, in USD */
  readonly size: number
}

const FIELDS = Object.keys(FIELD_RULES) as NumberField[]

/**
 * Which input decides: each typed one halved and half as much again, one at a time, within what the field may be.
 *
 * - In: workload, its prices. Out: inputs that change anything, greatest effect on Lambda against EC2 first. Errors: as `ec2Bill`.
 */
export function sensitivity(workload: Workload, prices: PriceBook): readonly Effect[] {
  const today = costsOf(workload, prices)
  const change = (field: NumberField, n: number) => {
    const then = costsOf(WORKLOAD_FIELDS[field].write(workload, n), prices)
    return { lambda: then.lambda - today.lambda, ec2: then.ec2 - today.ec2, fargate: then.fargate - today.fargate }
  }
  return FIELDS.map((field): Effect => {
    const now = WORKLOAD_FIELDS[field].read(workload)
    const values = { less: scaled(field, workload, 0.5), more: scaled(field, workload, 1.5) }
    const [less, more] = [change(field, values.less), change(field, values.more)]
    const size = Math.abs(more.lambda - more.ec2 - (less.lambda - less.ec2))
    return { field, now, values, less, more, size }
  })
    .filter(({ less, more }) => [...Object.values(less), ...Object.values(more)].some(usd => Math.abs(usd) >= 0.005))
    .sort((a, b) => b.size - a.size)
}

function scaled(field: NumberField, workload: Workload, by: number): number {
  const { min, max, whole } = FIELD_RULES[field]
  const wanted = WORKLOAD_FIELDS[field].read(workload) * by
  if (field === 'fargateMemory') return sizeBeyond(TASK_MEMORY[String(workload.fargate.vCpu) as FargateCpu], wanted, by)
  const most = field === 'ec2Hours' ? workload.month.hours : max
  return Math.min(most, Math.max(min, whole || field === 'requests' ? Math.round(wanted) : wanted))
}

/** The first size at or beyond the wanted one on the way there, or the last that there is. */
const sizeBeyond = (sizes: readonly number[], wanted: number, by: number): number =>
  (by < 1 ? sizes.findLast(size => size <= wanted) : sizes.find(size => size >= wanted)) ??
  sizes.at(by < 1 ? 0 : -1) ??
  wanted

/**
 * Whether half and one and a half could be tried as they are: one server cannot be halved, and 900 s not raised.
 *
 * - In: an effect. Out: true or false. Errors: none.
 */
export const isHalfAndMore = ({ now, values }: Effect): boolean =>
  values.less === now * 0.5 && values.more === now * 1.5
