import { requestsPerMonth } from '#core/units.ts'
import { ec2HoursOfDay, instanceOf } from './ec2.ts'
import { taskOf, taskSizing } from './fargate.ts'
import { nextStep } from './fleet.ts'
import { HOURS_OF_DAY, levelsWithin } from './profile.ts'
import type { Workload } from './workload.ts'

/** Steps nearer to one another than this are one step on a logarithmic axis. */
const APART = 1.03
const MOST_STEPS = 120

/**
 * Where servers or tasks are added: the places of the staircase, for a drawing.
 *
 * - In: side, workload whose own request count plays no part, requests a month from and to. Out: requests at which one more
 *   runs, rising, each at least 3% above the one before, 120 at most; none where each run has a task of its own. Errors: none.
 */
export function stepsOf(side: 'ec2' | 'fargate', workload: Workload, from: number, to: number): readonly number[] {
  const sizing = side === 'ec2' ? workload.fleet.sizing : taskSizing(workload)
  if (sizing === 'typed' || (side === 'fargate' && workload.fargate.run === 'each')) return []
  const server = side === 'ec2' ? instanceOf(workload) : taskOf(workload)
  const levels = levelsWithin(workload.profile, side === 'ec2' ? ec2HoursOfDay(workload) : HOURS_OF_DAY)
  const profile = { ...workload.profile, levels: sizing === 'peak' ? levels.slice(0, 1) : levels }
  const steps: number[] = []
  for (let at = from; steps.length < MOST_STEPS; ) {
    const next = nextStep({ ...workload, profile, requests: requestsPerMonth(Math.floor(at)) }, server)
    if (next > to) break
    steps.push(next)
    at = next * APART
  }
  return steps
}
