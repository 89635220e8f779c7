import type { InstanceTypeId } from '#core/aws/instance-types.ts'
import type { RegionId } from '#core/aws/regions.ts'
import type { Gigabytes, Hours, Mebibytes, Millis, RequestsPerMonth, Usd } from '#core/units.ts'
import type { Profile, ProfileId } from './profile.ts'

export type Architecture = 'x86' | 'arm'
export type RequestPer = 'month' | 'day' | 'hour' | 'minute' | 'second'

export const ARCHITECTURES: readonly Architecture[] = ['x86', 'arm']
export const REQUEST_PERS: readonly RequestPer[] = ['second', 'minute', 'hour', 'day', 'month']

/** `lesson`: requests of 30 days beside instances of 730 h, as the lesson counts; the others use one month for both. */
export type MonthBasis = 'lesson' | '30d' | '730h' | '31d'
export const MONTH_BASES: readonly MonthBasis[] = ['lesson', '30d', '730h', '31d']
/** Runtimes with SnapStart; Java pays nothing for it. */
export type SnapStart = 'off' | 'java' | 'python' | 'dotnet'
export const SNAP_STARTS: readonly SnapStart[] = ['off', 'java', 'python', 'dotnet']
/** Where the number of servers comes from: typed, the day's peak, or each hour's traffic (Auto Scaling). */
export type Sizing = 'typed' | 'peak' | 'hourly'
export const SIZINGS: readonly Sizing[] = ['typed', 'peak', 'hourly']
/** What stands before the function. */
export type Front = 'none' | 'url' | 'http' | 'rest' | 'alb'
export const FRONTS: readonly Front[] = ['none', 'url', 'http', 'rest', 'alb']
/** vCPU of a Fargate task. */
export type FargateCpu = '0.25' | '0.5' | '1' | '2' | '4' | '8' | '16'
export const FARGATE_CPUS: readonly FargateCpu[] = ['0.25', '0.5', '1', '2', '4', '8', '16']

/** Tasks that stand ready and serve whoever comes, or one task for each run that ends with it. */
export type FargateRun = 'always' | 'each'
export const FARGATE_RUNS: readonly FargateRun[] = ['always', 'each']

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
  /** Hours a month that each instance runs; never more than the month has */
  readonly ec2Hours: string
  /** gp3 GB of each instance; `0` = not counted */
  readonly ebs: string
  /** Hours of work a month that the EC2 side takes */
  readonly opsHours: string
  /** Hours of work a month that the Lambda side takes; the lesson says 0 */
  readonly opsHoursLambda: string
  /** USD for an hour of work */
  readonly opsRate: string
  readonly month: MonthBasis
  readonly profile: ProfileId
  /** 24 or 13 weights, where `profile` is `own` */
  readonly profileOwn: string
  /** Percent of the runs that begin cold */
  readonly coldShare: string
  /** INIT of a cold run, like `duration` */
  readonly init: string
  /** Since 2025-08-01 INIT is billed; off = as before */
  readonly initBilled: boolean
  /** Hours a day that `provisioned` is kept ready */
  readonly provisionedHours: string
  readonly snapStart: SnapStart
  /** One response: `20` (KB), `2MB` */
  readonly response: string
  readonly streamed: boolean
  /** `peak` and `hourly` read `ec2Count` as the fewest servers */
  readonly sizing: Sizing
  /** Requests that one vCPU serves at a time */
  readonly slots: string
  /** Percent of the slots that may be busy before another server is added */
  readonly target: string
  /** Percent off the on-demand price, an estimate of the reader's own */
  readonly discount: string
  /** Count the surplus credits of a T type in unlimited mode */
  readonly credits: boolean
  readonly fargateRun: FargateRun
  readonly fargateCpu: FargateCpu
  /** GB of each task */
  readonly fargateMemory: string
  /** Fewest tasks; plays no part where each run has its own */
  readonly fargateCount: string
  readonly opsHoursFargate: string
  readonly front: Front
  readonly alb: boolean
  readonly ipv4: boolean
  readonly nat: boolean
  /** GB a month through the NAT gateway */
  readonly natData: string
  readonly dataOut: boolean
  readonly logs: boolean
  /** KB of log that one run writes */
  readonly logSize: string
  /** What comes with one request, like `response`; `0` = next to nothing */
  readonly payload: string
}

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
    /** 0 to 1, off the on-demand price */
    readonly discount: number
    readonly credits: boolean
  }
  /** `rate` is USD per hour of work. */
  readonly operations: {
    readonly ec2Hours: Hours
    readonly lambdaHours: Hours
    readonly fargateHours: Hours
    readonly rate: Usd
  }
  /** Days that requests are counted over, hours that what runs all the time is. */
  readonly month: { readonly days: number; readonly hours: number }
  readonly profile: Profile
  /** `share` of the runs, 0 to 1; `billed`: INIT is paid for, as since 2025-08-01. */
  readonly cold: { readonly share: number; readonly init: Millis; readonly billed: boolean }
  /** a day */
  readonly provisionedHours: Hours
  readonly snapStart: SnapStart
  readonly response: { readonly kilobytes: number; readonly streamed: boolean }
  /** KB that come with one request: Lambda bills none of them, what stands before it may */
  readonly payload: number
  /** `slots` of each vCPU; `target`: share of them that may be busy. */
  readonly fleet: { readonly sizing: Sizing; readonly slots: number; readonly target: number }
  readonly fargate: {
    readonly run: FargateRun
    readonly vCpu: number
    readonly memory: Gigabytes
    readonly count: number
  }
  readonly around: {
    readonly front: Front
    readonly alb: boolean
    readonly ipv4: boolean
    readonly nat: boolean
    readonly natData: Gigabytes
    readonly dataOut: boolean
    readonly logs: boolean
    /** KB of log a run */
    readonly logSize: number
  }
}
