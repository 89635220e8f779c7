import fc from 'fast-check'
import { INSTANCE_TYPE_IDS, isSoldIn } from '#core/aws/instance-types.ts'
import type { PriceBook } from '#core/aws/price-book.ts'
import { hasEbsPrice, REGION_IDS, type RegionId } from '#core/aws/regions.ts'
import { MONTHS } from '#core/cost/parse-workload.ts'
import { PROFILE_IDS, PROFILES, profileOf } from '#core/cost/profile.ts'
import { TASK_MEMORY } from '#core/cost/task-memory.ts'
import {
  ARCHITECTURES,
  FARGATE_CPUS,
  FARGATE_RUNS,
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

/** A region, and an instance that is sold there, with a disk where one has a price. */
const anyPlace = fc.constantFrom(...REGION_IDS).chain(region =>
  fc.record({
    region: fc.constant(region),
    type: fc.constantFrom(...INSTANCE_TYPE_IDS.filter(type => isSoldIn(type, region))),
    ebs: fc.integer({ min: 0, max: hasEbsPrice(region) ? 16_384 : 0 }).map(gigabytes),
  }),
)

const anyMonth = fc.constantFrom(...MONTH_BASES).chain(basis =>
  fc.record({
    month: fc.constant(MONTHS[basis]),
    on: fc.integer({ min: 0, max: MONTHS[basis].hours * 100 }).map(n => hours(n / 100)),
  }),
)

/** A task that Fargate has. */
const anyTask = fc.constantFrom(...FARGATE_CPUS).chain(cpu =>
  fc.record({
    run: fc.constantFrom(...FARGATE_RUNS),
    vCpu: fc.constant(Number(cpu)),
    memory: fc.constantFrom(...TASK_MEMORY[cpu]).map(gigabytes),
    count: fc.integer({ min: 1, max: 100 }),
  }),
)

const anyRest = fc.record({
  requests: fc.oneof(fc.integer({ min: 0, max: 3_000_000 }), fc.integer({ min: 0, max: 1e12 })).map(requestsPerMonth),
  duration: fc.double({ min: 1, max: 900_000, noNaN: true }).map(millis),
  memory: fc.integer({ min: 128, max: 10_240 }).map(mebibytes),
  architecture: fc.constantFrom(...ARCHITECTURES),
  freeTier: fc.boolean(),
  ephemeral: fc.integer({ min: 512, max: 10_240 }).map(mebibytes),
  provisioned: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1000 })),
  ec2: fc.record({
    count: fc.integer({ min: 1, max: 1000 }),
    discount: fc.integer({ min: 0, max: 90 }).map(percent => percent / 100),
    credits: fc.boolean(),
  }),
  operations: fc.record({
    ec2Hours: fc.integer({ min: 0, max: 744 }).map(hours),
    lambdaHours: fc.integer({ min: 0, max: 744 }).map(hours),
    fargateHours: fc.integer({ min: 0, max: 744 }).map(hours),
    rate: fc.integer({ min: 0, max: 1000 }).map(usd),
  }),
  profile: anyProfile,
  cold: fc.record({
    share: fc.integer({ min: 0, max: 1000 }).map(n => n / 1000),
    init: fc.double({ min: 0, max: 10_000, noNaN: true }).map(millis),
    billed: fc.boolean(),
  }),
  provisionedHours: fc.double({ min: 1, max: 24, noNaN: true }).map(hours),
  snapStart: fc.constantFrom(...SNAP_STARTS),
  response: fc.record({ kilobytes: fc.double({ min: 0, max: 204_800, noNaN: true }), streamed: fc.boolean() }),
  payload: fc.double({ min: 0, max: 1_048_576, noNaN: true }),
  fleet: fc.record({
    sizing: fc.constantFrom(...SIZINGS),
    slots: fc.integer({ min: 1, max: 1000 }),
    target: fc.integer({ min: 1, max: 100 }).map(percent => percent / 100),
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

/** Any checked workload, small ones and ones that reach into the last tier alike. */
export const anyWorkload: fc.Arbitrary<Workload> = fc
  .tuple(anyRest, anyPlace, anyMonth, anyTask)
  .map(([rest, { region, type, ebs }, { month, on }, fargate]) => ({
    ...rest,
    region,
    month,
    fargate,
    ec2: { ...rest.ec2, type, ebs, hours: on },
  }))

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
  fargateRun: fc.constantFrom(...FARGATE_RUNS),
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
  payload: anyText,
})
