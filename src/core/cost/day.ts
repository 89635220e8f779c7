import type { Side } from './compare.ts'
import { ec2HoursOfDay, instanceOf } from './ec2.ts'
import { taskOf, taskSeconds, taskSizing } from './fargate.ts'
import { busyAt, perSecond, type Server, serversBy } from './fleet.ts'
import { HOURS_OF_DAY } from './profile.ts'
import type { Sizing, Workload } from './workload.ts'

/** One hour of a mean day, in requests at the same time: what is in work, and what each side is paid to hold. */
export interface DayHour {
  readonly hour: number
  readonly busy: number
  readonly paid: Readonly<Record<Side, number>>
}

export interface Day {
  readonly hours: readonly DayHour[]
  /** Share of what is paid for that nobody uses, 0 to 1; 0 where nothing is paid for */
  readonly idle: Readonly<Record<Side, number>>
}

/**
 * A mean day, hour by hour: traffic beside the places that are paid for. Lambda is paid for what runs and for what is kept
 * ready; servers for all that run, used or not; a task for each run for its first minute, used or not. What is on for some hours of the day is on in the busiest.
 *
 * - In: a checked workload. Out: 24 hours and the idle share of each side. Errors: none. Source: see `fleetOf`.
 */
export function dayOf(workload: Workload): Day {
  const { shares } = workload.profile
  const { provisioned, provisionedHours } = workload
  const isReady = onInBusiest(shares, provisionedHours)
  const isOn = onInBusiest(shares, ec2HoursOfDay(workload))
  const instances = placesBy(workload, instanceOf(workload), workload.fleet.sizing)
  const tasks = taskPlacesBy(workload)
  const hours = shares.map((share, hour): DayHour => {
    const busy = busyAt(workload, share)
    return {
      hour,
      busy,
      paid: {
        lambda: Math.max(busy, provisioned * isReady(hour)),
        ec2: instances(share) * isOn(hour),
        fargate: tasks(share),
      },
    }
  })
  const idle = (side: Side) => idleOf(hours, side)
  return { hours, idle: { lambda: idle('lambda'), ec2: idle('ec2'), fargate: idle('fargate') } }
}

/** A task of its own serves one request, for as long as it is billed. */
function taskPlacesBy(workload: Workload): (share: number) => number {
  if (workload.fargate.run === 'always') return placesBy(workload, taskOf(workload), taskSizing(workload))
  return share => perSecond(workload, share) * taskSeconds(workload)
}

/** Requests that all servers of an hour serve at a time. */
function placesBy(workload: Workload, server: Server, sizing: Sizing): (share: number) => number {
  const servers = serversBy(workload, server, sizing)
  return share => servers(share) * server.vCpu * workload.fleet.slots
}

/** What part of an hour something is on that is on for so many hours of the day: the busiest come first. */
function onInBusiest(shares: readonly number[], hours: number): (hour: number) => number {
  const busiest = Array.from({ length: HOURS_OF_DAY }, (_, hour) => hour).sort(
    (a, b) => (shares[b] ?? 0) - (shares[a] ?? 0),
  )
  return hour => Math.min(1, Math.max(0, hours - busiest.indexOf(hour)))
}

function idleOf(hours: readonly DayHour[], side: Side): number {
  const paid = hours.reduce((sum, hour) => sum + hour.paid[side], 0)
  const used = hours.reduce((sum, { busy, paid }) => sum + Math.min(busy, paid[side]), 0)
  return paid === 0 ? 0 : 1 - used / paid
}
