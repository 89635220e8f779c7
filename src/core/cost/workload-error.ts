import type { InstanceTypeId } from '#core/aws/instance-types.ts'
import type { RegionId } from '#core/aws/regions.ts'

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
  | 'coldShare'
  | 'init'
  | 'provisionedHours'
  | 'response'
  | 'slots'
  | 'target'
  | 'discount'
  | 'fargateMemory'
  | 'fargateCount'
  | 'opsHoursFargate'
  | 'natData'
  | 'logSize'
  | 'payload'

/** Unit of the numbers in a `WorkloadError`. */
export type FieldUnit =
  | 'requests/month'
  | 'ms'
  | 'MiB'
  | 'environments'
  | 'instances'
  | 'h'
  | 'h/day'
  | 'GB'
  | 'KB'
  | 'USD/h'
  | 'percent'
  | 'slots'
  | 'tasks'

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
  | { readonly kind: 'no-profile'; readonly field: 'profileOwn' }
  /** A Fargate task of so many vCPU has one of `sizes`, in GB. */
  | { readonly kind: 'no-such-task'; readonly field: 'fargateMemory'; readonly sizes: readonly number[] }
  | { readonly kind: 'no-ebs-price'; readonly field: 'ebs'; readonly region: RegionId }
