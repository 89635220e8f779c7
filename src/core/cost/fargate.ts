import { FARGATE_RULES } from '#core/aws/limits.ts'
import type { PriceBook } from '#core/aws/price-book.ts'
import { serverAround } from './around.ts'
import type { Bill, Factor } from './bill.ts'
import { billOf, type ChargesIn, flat, quickSumOf, usage } from './charge.ts'
import { fleetOf, type Server } from './fleet.ts'
import { operationsCharges } from './operations.ts'
import type { Sizing, Workload } from './workload.ts'

const HOURS_OF_SECOND = 1 / 3600

/**
 * Monthly Fargate bill: vCPU-hours and GB-hours of Linux tasks, what stands around them, hours of work. Tasks that always run
 * follow the traffic as EC2's instances do; a typed number of instances says nothing of tasks, so those then follow the peak.
 * Where each run has a task of its own, there are as many as runs, each for its seconds and a minute at least.
 *
 * - In: a checked workload; `prices` of its region. Out: USD; `unpriced` where the region has no arm64 price. Errors: none.
 * - Source: https://aws.amazon.com/fargate/pricing/, `price-book.ts`. A task of its own is also billed while its image is
 *   downloaded; nobody types how long, so that is left out.
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

/**
 * Seconds that a task of its own is billed for.
 *
 * - In: a workload. Out: whole seconds, a minute at least. Errors: none. Source: https://aws.amazon.com/fargate/pricing/.
 */
export const taskSeconds = ({ duration }: Workload): number =>
  Math.max(FARGATE_RULES.minimumSeconds, Math.ceil(duration / 1000))

interface TaskTime {
  readonly factors: readonly [Factor, Factor]
  /** Product of the factors × this = hours */
  readonly scale: number
  /** Mean number of tasks */
  readonly mean: number
}

function taskTime(workload: Workload): TaskTime {
  const { requests, month, fargate } = workload
  if (fargate.run === 'each') {
    const seconds = taskSeconds(workload)
    return {
      factors: [
        { n: requests, of: 'requests' },
        { n: seconds, of: 's' },
      ],
      scale: HOURS_OF_SECOND,
      mean: (requests * seconds * HOURS_OF_SECOND) / month.hours,
    }
  }
  const { mean } = fleetOf(workload, taskOf(workload), taskSizing(workload))
  return {
    factors: [
      { n: mean, of: 'tasks' },
      { n: month.hours, of: 'h' },
    ],
    scale: 1,
    mean,
  }
}

/** Its charges. In, errors, source: as `fargateBill`. Out: arithmetic → charges. */
export const fargateCharges =
  (workload: Workload, prices: PriceBook): ChargesIn =>
  math => {
    const { fargate, month, operations } = workload
    const price = prices.fargate[workload.architecture]
    const { factors, scale, mean } = taskTime(workload)
    const cpu = [{ n: fargate.vCpu, of: 'vCPU' } as const, ...factors]
    const memory = [{ n: fargate.memory, of: 'GB' } as const, ...factors]
    return [
      usage(math, { what: 'fargateCpu', unit: 'vCPU-h', factors: cpu, scale, tiers: flat(price?.vCpuHour) }),
      usage(math, { what: 'fargateMemory', unit: 'GB-h', factors: memory, scale, tiers: flat(price?.gbHour) }),
      ...serverAround(math, workload, prices, { of: 'tasks', n: mean, hours: month.hours }),
      ...operationsCharges(math, operations.fargateHours, operations.rate),
    ]
  }
