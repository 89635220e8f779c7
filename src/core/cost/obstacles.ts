import { INSTANCE_TYPES } from '#core/aws/instance-types.ts'
import { LAMBDA_LIMITS, LAMBDA_RULES } from '#core/aws/limits.ts'
import { ec2Fleet } from './ec2.ts'
import { peakConcurrency, perSecond } from './fleet.ts'
import type { Workload } from './workload.ts'

/** What cannot be done as described, or only after asking AWS. Data only: sentences and alternatives are in `strings/`. */
export type Obstacle =
  | { readonly kind: 'concurrency'; readonly needed: number; readonly limit: number }
  | { readonly kind: 'ramp'; readonly needed: number; readonly seconds: number }
  | { readonly kind: 'response'; readonly megabytes: number; readonly limit: number; readonly streamed: boolean }
  | { readonly kind: 'front-timeout'; readonly front: 'rest' | 'http'; readonly limit: number }
  | { readonly kind: 'snapstart-provisioned' }
  | { readonly kind: 'snapstart-ephemeral'; readonly limit: number }
  | { readonly kind: 'too-few-servers'; readonly count: number; readonly carries: number; readonly needed: number }

/**
 * What stands in the way of a workload, before what it costs.
 *
 * - In: a checked workload. Out: obstacles, Lambda's first: environments, seconds, MB, ms, requests at the same time.
 * - Errors: none. Source: `limits.ts`; concurrency = requests/s × seconds, and never less than a tenth of requests/s.
 */
export function obstaclesOf(workload: Workload): readonly Obstacle[] {
  return [
    ...concurrencyObstacles(workload),
    ...responseObstacles(workload),
    ...frontObstacles(workload),
    ...snapStartObstacles(workload),
    ...serverObstacles(workload),
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

function responseObstacles({ response }: Workload): readonly Obstacle[] {
  const { streamed } = response
  const limit = LAMBDA_LIMITS.payload[streamed ? 'streamed' : 'response']
  const megabytes = response.kilobytes / 1024
  return megabytes > limit ? [{ kind: 'response', megabytes, limit, streamed }] : []
}

function frontObstacles({ around: { front }, duration }: Workload): readonly Obstacle[] {
  if (front !== 'rest' && front !== 'http') return []
  const limit = LAMBDA_LIMITS.frontTimeout[front]
  return duration > limit ? [{ kind: 'front-timeout', front, limit }] : []
}

function snapStartObstacles({ snapStart, provisioned, ephemeral }: Workload): readonly Obstacle[] {
  if (snapStart === 'off') return []
  const limit = LAMBDA_RULES.includedEphemeral
  return [
    ...(provisioned > 0 ? [{ kind: 'snapstart-provisioned' } as const] : []),
    ...(ephemeral > limit ? [{ kind: 'snapstart-ephemeral', limit } as const] : []),
  ]
}

function serverObstacles(workload: Workload): readonly Obstacle[] {
  const { ec2, fleet } = workload
  const needed = Math.ceil(peakConcurrency(workload))
  const count = ec2Fleet(workload).peak
  const carries = Math.floor(count * INSTANCE_TYPES[ec2.type].vCpu * fleet.slots)
  return needed > carries ? [{ kind: 'too-few-servers', count, carries, needed }] : []
}
