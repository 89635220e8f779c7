import type { InstanceTypeId } from '#core/aws/instance-types.ts'
import type { RegionId } from '#core/aws/regions.ts'
import type { Gigabytes, Hours, Mebibytes, Millis, RequestsPerMonth, Usd } from '#core/units.ts'

export type Architecture = 'x86' | 'arm'
export type RequestPer = 'month' | 'day' | 'hour' | 'minute' | 'second'

export const ARCHITECTURES: readonly Architecture[] = ['x86', 'arm']
export const REQUEST_PERS: readonly RequestPer[] = ['second', 'minute', 'hour', 'day', 'month']

/** What a person chose and typed, as typed: numbers are text until `parseWorkload` has read them. */
export interface WorkloadInput {
  readonly region: RegionId
  /** `5,000,000`, `500만`, `5M` */
  readonly requests: string
  readonly per: RequestPer
  /** One run: `3000` (ms), `200ms`, `0.2초`, `3s`, `5분` */
  readonly duration: string
  /** `1024` (MB), `512MB`, `1GB` */
  readonly memory: string
  readonly architecture: Architecture
  readonly freeTier: boolean
  /** Lambda's /tmp, like `memory` */
  readonly ephemeral: string
  /** Environments that are kept ready; `0` = none */
  readonly provisioned: string
  readonly ec2Type: InstanceTypeId
  readonly ec2Count: string
  /** Hours a month that each instance runs */
  readonly ec2Hours: string
  /** gp3 GB of each instance; `0` = not counted */
  readonly ebs: string
  /** Hours of work a month that the EC2 side takes */
  readonly opsHours: string
  /** Hours of work a month that the Lambda side takes; the lesson says 0 */
  readonly opsHoursLambda: string
  /** USD for an hour of work */
  readonly opsRate: string
}

/** The fields that are typed, so that can be typed wrongly. */
export type NumberField =
  | 'requests'
  | 'duration'
  | 'memory'
  | 'ephemeral'
  | 'provisioned'
  | 'ec2Count'
  | 'ec2Hours'
  | 'ebs'
  | 'opsHours'
  | 'opsHoursLambda'
  | 'opsRate'

/** A checked workload: every number is finite and in its range, the type is sold in the region. */
export interface Workload {
  readonly region: RegionId
  readonly requests: RequestsPerMonth
  /** One run, as measured; billing rounds it up to 1 ms. */
  readonly duration: Millis
  readonly memory: Mebibytes
  readonly architecture: Architecture
  readonly freeTier: boolean
  readonly ephemeral: Mebibytes
  /** Environments; 0 = none */
  readonly provisioned: number
  readonly ec2: {
    readonly type: InstanceTypeId
    readonly count: number
    readonly hours: Hours
    /** of each instance */
    readonly ebs: Gigabytes
  }
  /** `rate` is USD per hour of work. */
  readonly operations: { readonly ec2Hours: Hours; readonly lambdaHours: Hours; readonly rate: Usd }
}

/** Unit of the numbers in a `WorkloadError`. */
export type FieldUnit = 'requests/month' | 'ms' | 'MiB' | 'environments' | 'instances' | 'h' | 'GB' | 'USD/h'

/** Every way a workload can be refused. Data only: the sentences are in `strings/cost.ts`. */
export type WorkloadError =
  | { readonly kind: 'empty'; readonly field: NumberField }
  | { readonly kind: 'not-a-number'; readonly field: NumberField; readonly given: string }
  | {
      readonly kind: 'out-of-range'
      readonly field: NumberField
      readonly given: number
      readonly min: number
      readonly max: number
      readonly unit: FieldUnit
    }
  | { readonly kind: 'not-whole'; readonly field: NumberField; readonly given: number; readonly unit: FieldUnit }
  | {
      readonly kind: 'not-sold'
      readonly field: 'ec2Type'
      readonly type: InstanceTypeId
      readonly region: RegionId
    }
  | { readonly kind: 'no-ebs-price'; readonly field: 'ebs'; readonly region: RegionId }
