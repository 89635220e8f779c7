import fc from 'fast-check'
import { INSTANCE_TYPE_IDS } from '#core/aws/instance-types.ts'
import type { PriceBook } from '#core/aws/price-book.ts'
import { REGION_IDS, type RegionId } from '#core/aws/regions.ts'
import { MONTHS } from '#core/cost/parse-workload.ts'
import { PROFILE_IDS, PROFILES, profileOf } from '#core/cost/profile.ts'
import {
  ARCHITECTURES,
  FARGATE_CPUS,
  FRONTS,
  MONTH_BASES,
  REQUEST_PERS,
  SIZINGS,
  SNAP_STARTS,
  type Workload,
  type WorkloadInput,
} from '#core/cost/workload.ts'
import { gigabytes, hours, mebibytes, millis, requestsPerMonth, usd } from '#core/units.ts'

const FILES = import.meta.glob<PriceBook>('/src/core/aws/prices/*-*-[0-9].json', { eager: true, import: 'default' })

/** Prices of every region, read straight from its file. */
export const BOOKS: readonly PriceBook[] = Object.values(FILES)

export const bookOf = (region: RegionId): PriceBook => {
  const book = BOOKS.find(each => each.region === region)
  if (book === undefined) throw new Error(`no file for ${region}`)
  return book
}

const anyProfile = fc.oneof(
  fc.constantFrom(...Object.values(PROFILES)),
  fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 24, maxLength: 24 })
    .filter(weights => weights.some(weight => weight > 0))
    .map(profileOf),
)

/** Any checked workload of Lambda's side, small ones and ones that reach into the last tier alike. */
export const anyWorkload: fc.Arbitrary<Workload> = fc.record({
  region: fc.constantFrom(...REGION_IDS),
  requests: fc.oneof(fc.integer({ min: 0, max: 3_000_000 }), fc.integer({ min: 0, max: 1e12 })).map(requestsPerMonth),
  duration: fc.double({ min: 1, max: 900_000, noNaN: true }).map(millis),
  memory: fc.integer({ min: 128, max: 10_240 }).map(mebibytes),
  architecture: fc.constantFrom(...ARCHITECTURES),
  freeTier: fc.boolean(),
  ephemeral: fc.integer({ min: 512, max: 10_240 }).map(mebibytes),
  provisioned: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1000 })),
  ec2: fc.record({
    type: fc.constant('t3.micro' as const),
    count: fc.integer({ min: 1, max: 1000 }),
    hours: fc.double({ min: 0, max: 744, noNaN: true }).map(hours),
    ebs: fc.constant(gigabytes(0)),
    discount: fc.integer({ min: 0, max: 90 }).map(percent => percent / 100),
    credits: fc.boolean(),
  }),
  operations: fc.record({
    ec2Hours: fc.integer({ min: 0, max: 744 }).map(hours),
    lambdaHours: fc.integer({ min: 0, max: 744 }).map(hours),
    fargateHours: fc.integer({ min: 0, max: 744 }).map(hours),
    rate: fc.integer({ min: 0, max: 1000 }).map(usd),
  }),
  month: fc.constantFrom(...MONTH_BASES).map(basis => MONTHS[basis]),
  profile: anyProfile,
  cold: fc.record({
    share: fc.integer({ min: 0, max: 1000 }).map(n => n / 1000),
    init: fc.double({ min: 0, max: 10_000, noNaN: true }).map(millis),
    billed: fc.boolean(),
  }),
  provisionedHours: fc.double({ min: 1, max: 24, noNaN: true }).map(hours),
  snapStart: fc.constantFrom(...SNAP_STARTS),
  response: fc.record({ kilobytes: fc.double({ min: 0, max: 204_800, noNaN: true }), streamed: fc.boolean() }),
  fleet: fc.record({
    sizing: fc.constantFrom(...SIZINGS),
    slots: fc.integer({ min: 1, max: 1000 }),
    target: fc.integer({ min: 1, max: 100 }).map(percent => percent / 100),
  }),
  fargate: fc.record({
    vCpu: fc.constantFrom(0.25, 0.5, 1, 2, 4),
    memory: fc.constantFrom(...[1, 2, 4].map(gigabytes)),
    count: fc.integer({ min: 1, max: 100 }),
  }),
  around: fc.record({
    front: fc.constantFrom(...FRONTS),
    alb: fc.boolean(),
    ipv4: fc.boolean(),
    nat: fc.boolean(),
    natData: fc.integer({ min: 0, max: 1e9 }).map(gigabytes),
    dataOut: fc.boolean(),
    logs: fc.boolean(),
    logSize: fc.double({ min: 0, max: 1024, noNaN: true }),
  }),
})

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.double().map(String), fc.integer().map(String))

/** Whatever a person may type, with choices that exist. */
export const anyInput: fc.Arbitrary<WorkloadInput> = fc.record({
  region: fc.constantFrom(...REGION_IDS),
  requests: anyText,
  per: fc.constantFrom(...REQUEST_PERS),
  duration: anyText,
  memory: anyText,
  architecture: fc.constantFrom(...ARCHITECTURES),
  freeTier: fc.boolean(),
  ephemeral: anyText,
  provisioned: anyText,
  ec2Type: fc.constantFrom(...INSTANCE_TYPE_IDS),
  ec2Count: anyText,
  ec2Hours: anyText,
  ebs: anyText,
  opsHours: anyText,
  opsHoursLambda: anyText,
  opsRate: anyText,
  month: fc.constantFrom(...MONTH_BASES),
  profile: fc.constantFrom(...PROFILE_IDS),
  profileOwn: anyText,
  coldShare: anyText,
  init: anyText,
  initBilled: fc.boolean(),
  provisionedHours: anyText,
  snapStart: fc.constantFrom(...SNAP_STARTS),
  response: anyText,
  streamed: fc.boolean(),
  sizing: fc.constantFrom(...SIZINGS),
  slots: anyText,
  target: anyText,
  discount: anyText,
  credits: fc.boolean(),
  fargateCpu: fc.constantFrom(...FARGATE_CPUS),
  fargateMemory: anyText,
  fargateCount: anyText,
  opsHoursFargate: anyText,
  front: fc.constantFrom(...FRONTS),
  alb: fc.boolean(),
  ipv4: fc.boolean(),
  nat: fc.boolean(),
  natData: anyText,
  dataOut: fc.boolean(),
  logs: fc.boolean(),
  logSize: anyText,
})
