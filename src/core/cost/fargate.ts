import type { PriceBook } from '#core/aws/price-book.ts'
import { serverAround } from './around.ts'
import type { Bill } from './bill.ts'
import { billOf, type ChargesIn, flat, quickSumOf, usage } from './charge.ts'
import { fleetOf, type Server } from './fleet.ts'
import { operationsCharges } from './operations.ts'
import type { Sizing, Workload } from './workload.ts'

/**
 * Monthly Fargate bill: vCPU-hours and GB-hours of Linux tasks, what stands around them, hours of work. The number of tasks
 * follows the traffic as EC2's does; a typed number of instances says nothing of tasks, so those then follow the peak.
 *
 * - In: a checked workload; `prices` of its region. Out: USD; `unpriced` where the region has no arm64 price. Errors: none.
 * - Source: https://aws.amazon.com/fargate/pricing/, `price-book.ts`. Billed by the second: these tasks run for whole hours.
 */
export const fargateBill = (workload: Workload, prices: PriceBook): Bill => billOf(fargateCharges(workload, prices))

/** The same in floats. In, errors, source: as `fargateBill`. Out: USD a month. */
export const fargateQuick = (workload: Workload, prices: PriceBook): number =>
  quickSumOf(fargateCharges(workload, prices))

/**
 * One of the workload's tasks.
 *
 * - In: a workload. Out: a server. Errors: none.
 */
export const taskOf = ({ fargate }: Workload): Server => ({ vCpu: fargate.vCpu, least: fargate.count, baseline: 1 })

/**
 * How the number of tasks is found: by the peak where the instances are typed, since nobody typed the tasks.
 *
 * - In: a workload. Out: a sizing. Errors: none.
 */
export const taskSizing = ({ fleet }: Workload): Sizing => (fleet.sizing === 'typed' ? 'peak' : fleet.sizing)

const fargateCharges =
  (workload: Workload, prices: PriceBook): ChargesIn =>
  math => {
    const { fargate, month, operations } = workload
    const price = prices.fargate[workload.architecture]
    const { mean } = fleetOf(workload, taskOf(workload), taskSizing(workload))
    const run = [
      { n: mean, of: 'tasks' },
      { n: month.hours, of: 'h' },
    ] as const
    const cpu = [{ n: fargate.vCpu, of: 'vCPU' } as const, ...run]
    const memory = [{ n: fargate.memory, of: 'GB' } as const, ...run]
    return [
      usage(math, { what: 'fargateCpu', unit: 'vCPU-h', factors: cpu, tiers: flat(price?.vCpuHour) }),
      usage(math, { what: 'fargateMemory', unit: 'GB-h', factors: memory, tiers: flat(price?.gbHour) }),
      ...serverAround(math, workload, prices, { of: 'tasks', n: mean, hours: month.hours }),
      ...operationsCharges(math, operations.fargateHours, operations.rate),
    ]
  }
