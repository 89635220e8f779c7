import { requestsPerMonth } from '#core/units.ts'
import { HOURS_OF_DAY } from './profile.ts'
import type { Sizing, Workload } from './workload.ts'

const SECONDS_OF_HOUR = 3600
/** A billionth more than a whole server is the rounding of floats, and not another server. */
const NOISE = 1e-9

/**
 * Requests a second in an hour that has such a share of the day.
 *
 * - In: a workload, a share of the day's requests. Out: requests/s. Errors: none.
 */
export const perSecond = ({ requests, month }: Workload, share: number): number =>
  (requests / month.days / SECONDS_OF_HOUR) * share

/**
 * Requests that are in work at the same time at the peak: rate × seconds (Little's law).
 *
 * - In: a workload. Out: their mean in the busiest hour. Errors: none. Source: docs.aws.amazon.com/lambda, "concurrency".
 */
export const peakConcurrency = (workload: Workload): number => busyAt(workload, workload.profile.levels[0]?.share ?? 0)

/** A fleet over a day: servers that run, and what they do. */
export interface Fleet {
  /** Mean number of servers that run in the hours they are on */
  readonly running: number
  /** Mean number over the whole day, on or off: a server keeps its disk */
  readonly mean: number
  readonly peak: number
  /** vCPU-hours of a day above the baseline of all that runs; 0 where nothing lies above */
  readonly surplus: number
}

/** One server of a fleet: as many as `least` always run. */
export interface Server {
  readonly vCpu: number
  readonly least: number
  /** Share of each vCPU that the hourly price pays for; 1 = all of it */
  readonly baseline: number
}

/**
 * Servers that the traffic asks for: max(least, ⌈requests/s × seconds ÷ (slots × target)⌉), by the peak or by the hour;
 * `typed` takes `least` as it is. A vCPU whose slots are all busy is fully busy. What is on for some hours of the day is on in
 * the busiest.
 *
 * - In: a workload, one server, how their number is found, hours of the day that they are on. Out: servers and surplus
 *   vCPU-hours of a mean day. Errors: none.
 */
export function fleetOf(workload: Workload, server: Server, sizing: Sizing, hoursOn: number = HOURS_OF_DAY): Fleet {
  const { slots } = workload.fleet
  const { levels } = workload.profile
  const serversAt = serversBy(workload, server, sizing)
  let [all, on, used, left] = [0, 0, 0, hoursOn]
  for (const { share, hours } of levels) {
    const servers = serversAt(share)
    const taken = Math.min(left, hours)
    left -= taken
    all += servers * hours
    on += servers * taken
    used += Math.min(busyAt(workload, share) / slots, servers * server.vCpu) * taken
  }
  const peak = serversAt(levels[0]?.share ?? 0)
  return {
    running: hoursOn === 0 ? peak : on / hoursOn,
    mean: all / HOURS_OF_DAY,
    peak,
    surplus: Math.max(0, used - on * server.vCpu * server.baseline),
  }
}

/**
 * Servers that run in an hour with such a share of the day's requests.
 *
 * - In: a workload, one server, how their number is found. Out: share → servers. Errors: none. Source: see `fleetOf`.
 */
export function serversBy(
  workload: Workload,
  server: Pick<Server, 'vCpu' | 'least'>,
  sizing: Sizing,
): (share: number) => number {
  if (sizing === 'hourly') return share => wantedAt(workload, server, share)
  const peak = sizing === 'typed' ? server.least : wantedAt(workload, server, workload.profile.levels[0]?.share ?? 0)
  return () => peak
}

function wantedAt(workload: Workload, { vCpu, least }: Pick<Server, 'vCpu' | 'least'>, share: number): number {
  const { slots, target } = workload.fleet
  return Math.max(least, Math.ceil((busyAt(workload, share) / (vCpu * slots * target)) * (1 - NOISE)))
}

/**
 * The next number of requests a month at which some hour asks for one server more.
 *
 * - In: a workload, one server. Out: whole requests a month, above the workload's own. Errors: none.
 */
export function nextStep(workload: Workload, { vCpu, least }: Pick<Server, 'vCpu' | 'least'>): number {
  const capacity = vCpu * workload.fleet.slots * workload.fleet.target
  const steps = workload.profile.levels.map(({ share }) => {
    const perRequest = busyAt({ ...workload, requests: requestsPerMonth(1) }, share) / capacity
    const servers = Math.max(least, Math.ceil(perRequest * workload.requests * (1 - NOISE)))
    return perRequest === 0 ? Number.POSITIVE_INFINITY : servers / (perRequest * (1 - NOISE))
  })
  return Math.max(workload.requests, Math.floor(Math.min(...steps))) + 1
}

/**
 * Requests in work at the same time in an hour with such a share of the day's requests.
 *
 * - In: a workload, a share. Out: their mean. Errors: none. Source: as `peakConcurrency`.
 */
export const busyAt = (workload: Workload, share: number): number =>
  (perSecond(workload, share) * workload.duration) / 1000
