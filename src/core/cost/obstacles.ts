import { INSTANCE_TYPES } from '#core/aws/instance-types.ts'
import { LAMBDA_LIMITS, LAMBDA_RULES } from '#core/aws/limits.ts'
import { ec2Fleet, ec2HoursOfDay, instanceOf } from './ec2.ts'
import { taskOf, taskSizing } from './fargate.ts'
import { fleetOf, peakConcurrency, perSecond } from './fleet.ts'
import { levelsWithin } from './profile.ts'
import type { Front, Workload } from './workload.ts'

/** Share of the requests: 30 × 4 h in a month of 730 h are 3.95 h a day, and nobody's mistake. */
const FEW = 0.02

/** What cannot be done as described, or only after asking AWS. Data only: sentences and alternatives are in `strings/`. */
export type Obstacle =
  | { readonly kind: 'concurrency'; readonly needed: number; readonly limit: number }
  | { readonly kind: 'ramp'; readonly needed: number; readonly seconds: number }
  | {
      readonly kind: 'response'
      readonly megabytes: number
      readonly limit: number
      readonly streamed: boolean
      readonly front: Front
    }
  | { readonly kind: 'init'; readonly limit: number }
  | { readonly kind: 'request'; readonly megabytes: number; readonly limit: number; readonly front: Front }
  | { readonly kind: 'front-buffers'; readonly front: 'http' | 'alb' }
  | { readonly kind: 'front-timeout'; readonly front: 'rest' | 'http'; readonly limit: number }
  | { readonly kind: 'snapstart-provisioned' }
  | { readonly kind: 'snapstart-ephemeral'; readonly limit: number }
  | { readonly kind: 'too-few-servers'; readonly count: number; readonly carries: number; readonly needed: number }
  /** `share` of the requests, 0 to 1, comes in hours in which the instances are off */
  | { readonly kind: 'servers-off'; readonly share: number; readonly hoursOn: number }
  | {
      readonly kind: 'server-memory'
      readonly side: 'ec2' | 'fargate'
      /** MB of a request, as on Lambda */
      readonly each: number
      /** Requests that one server has in work at the peak */
      readonly together: number
      /** MB of a server */
      readonly has: number
    }

/**
 * What stands in the way of a workload, before what it costs.
 *
 * - In: a checked workload. Out: obstacles, Lambda's first: environments, seconds, MB, ms, requests at the same time.
 * - Errors: none. Source: `limits.ts`; concurrency = requests/s × seconds, and never less than a tenth of requests/s.
 */
export function obstaclesOf(workload: Workload): readonly Obstacle[] {
  return [
    ...concurrencyObstacles(workload),
    ...initObstacles(workload),
    ...requestObstacles(workload),
    ...responseObstacles(workload),
    ...frontObstacles(workload),
    ...bufferObstacles(workload),
    ...snapStartObstacles(workload),
    ...countObstacles(workload),
    ...hoursObstacles(workload),
    ...memoryObstacles('ec2', workload),
    ...memoryObstacles('fargate', workload),
  ]
}

function concurrencyObstacles(workload: Workload): readonly Obstacle[] {
  const { concurrency, scaling } = LAMBDA_LIMITS
  const rate = perSecond(workload, workload.profile.levels[0]?.share ?? 0)
  const needed = Math.ceil(Math.max(peakConcurrency(workload), rate / scaling.requestsPerSecond))
  if (needed <= concurrency.default) return []
  const seconds = Math.ceil(needed / scaling.environments) * scaling.seconds
  return [
    { kind: 'concurrency', needed, limit: concurrency.default },
    { kind: 'ramp', needed, seconds },
  ]
}

/** What is made ready before a request comes may take longer. */
function initObstacles({ cold, provisioned, snapStart }: Workload): readonly Obstacle[] {
  const limit = LAMBDA_LIMITS.init.max
  const isOnDemand = cold.share > 0 && provisioned === 0 && snapStart === 'off'
  return isOnDemand && cold.init > limit ? [{ kind: 'init', limit }] : []
}

/** API Gateway lets more through than Lambda takes. */
function requestObstacles({ payload, around: { front } }: Workload): readonly Obstacle[] {
  const { request, requestAlb } = LAMBDA_LIMITS.payload
  const limit = front === 'alb' ? requestAlb : request
  const megabytes = payload / 1024
  return megabytes > limit ? [{ kind: 'request', megabytes, limit, front }] : []
}

function responseObstacles({ response: { kilobytes, streamed }, around: { front } }: Workload): readonly Obstacle[] {
  const limit = responseLimit(front, streamed)
  const megabytes = kilobytes / 1024
  return megabytes > limit ? [{ kind: 'response', megabytes, limit, streamed, front }] : []
}

/** What is not streamed ends at Lambda's own limit, which is less than API Gateway's. */
function responseLimit(front: Front, streamed: boolean): number {
  const { response, streamed: most, alb, httpApi } = LAMBDA_LIMITS.payload
  if (front === 'alb') return alb
  if (!streamed) return response
  return front === 'http' ? httpApi : most
}

function frontObstacles({ around: { front }, response, duration }: Workload): readonly Obstacle[] {
  if (front !== 'rest' && front !== 'http') return []
  const { frontTimeout } = LAMBDA_LIMITS
  const limit = front === 'rest' && response.streamed ? frontTimeout.restStreamed : frontTimeout[front]
  return duration > limit ? [{ kind: 'front-timeout', front, limit }] : []
}

const bufferObstacles = ({ around: { front }, response }: Workload): readonly Obstacle[] =>
  response.streamed && (front === 'http' || front === 'alb') ? [{ kind: 'front-buffers', front }] : []

function snapStartObstacles({ snapStart, provisioned, ephemeral }: Workload): readonly Obstacle[] {
  if (snapStart === 'off') return []
  const limit = LAMBDA_RULES.includedEphemeral
  return [
    ...(provisioned > 0 ? [{ kind: 'snapstart-provisioned' } as const] : []),
    ...(ephemeral > limit ? [{ kind: 'snapstart-ephemeral', limit } as const] : []),
  ]
}

/** Servers that follow the traffic are never too few. */
function countObstacles(workload: Workload): readonly Obstacle[] {
  const { ec2, fleet } = workload
  if (fleet.sizing !== 'typed') return []
  const needed = Math.ceil(peakConcurrency(workload))
  const count = ec2Fleet(workload).peak
  const carries = Math.floor(count * INSTANCE_TYPES[ec2.type].vCpu * fleet.slots)
  return needed > carries ? [{ kind: 'too-few-servers', count, carries, needed }] : []
}

/** The instances are on in the busiest hours of the day; whatever comes in the others finds none. */
function hoursObstacles(workload: Workload): readonly Obstacle[] {
  const hoursOn = ec2HoursOfDay(workload)
  const met = levelsWithin(workload.profile, hoursOn).reduce((sum, { share, hours }) => sum + share * hours, 0)
  const share = 1 - met
  return workload.requests > 0 && share > FEW ? [{ kind: 'servers-off', share, hoursOn }] : []
}

/** Whether the requests that one server has in work at the peak would fit, if each takes what the function has. */
function memoryObstacles(side: 'ec2' | 'fargate', workload: Workload): readonly Obstacle[] {
  const { ec2, fargate, memory } = workload
  const has = (side === 'ec2' ? INSTANCE_TYPES[ec2.type].memoryGiB : fargate.memory) * 1024
  const together = togetherOn(side, workload)
  return memory * together > has ? [{ kind: 'server-memory', side, each: memory, together, has }] : []
}

function togetherOn(side: 'ec2' | 'fargate', workload: Workload): number {
  const busy = peakConcurrency(workload)
  if (side === 'fargate' && workload.fargate.run === 'each') return Math.min(1, Math.ceil(busy))
  const server = side === 'ec2' ? instanceOf(workload) : taskOf(workload)
  const { peak } = side === 'ec2' ? ec2Fleet(workload) : fleetOf(workload, server, taskSizing(workload))
  const places = Math.max(1, Math.floor(server.vCpu * workload.fleet.slots))
  return Math.min(places, Math.ceil(busy / peak))
}
