import { expect, it } from 'vitest'
import { z } from 'zod'
import { INSTANCE_TYPE_IDS, INSTANCE_TYPES, isSoldIn } from '#core/aws/instance-types.ts'
import { loadPrices, SEOUL } from '#core/aws/price-book.ts'
import { hasEbsPrice, REGION_IDS, REGION_NAMES } from '#core/aws/regions.ts'

const price = z.number().positive()
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const durationTiers = z.tuple([
  z.strictObject({ upToGBs: z.number().positive(), perGBs: price }),
  z.strictObject({ upToGBs: z.number().positive(), perGBs: price }),
  z.strictObject({ upToGBs: z.null(), perGBs: price }),
])
const architecture = z.strictObject({
  tiers: durationTiers,
  provisionedConcurrency: z.strictObject({ capacityPerGBs: price, durationPerGBs: price }),
})
const fargate = z.strictObject({ vCpuHour: price, gbHour: price })
const requestTiers = z.strictObject({
  tiers: z.array(z.strictObject({ upToRequests: z.number().nullable(), perMillion: price })).min(1),
})
const volumeTiers = z.array(z.strictObject({ upToGB: z.number().nullable(), perGB: price })).min(1)

const PRICE_BOOK = z.strictObject({
  region: z.enum(REGION_IDS),
  asOf: z.record(z.string(), date.nullable()),
  lambda: z.strictObject({
    requestPerMillion: price,
    x86: architecture,
    arm: architecture,
    ephemeralStoragePerGBs: price,
    responseStreamingPerGB: price.nullable(),
    snapStart: z.strictObject({ cachePerGBs: price, restorePerGB: price }).nullable(),
    eventPollerUnitHour: price.nullable(),
  }),
  fargate: z.strictObject({ x86: fargate, arm: fargate.nullable(), ephemeralGBHour: price }),
  apiGateway: z.strictObject({ httpApi: requestTiers.nullable(), restApi: requestTiers }),
  cloudWatchLogsIngestPerGB: price,
  cloudWatchLogsInfrequentAccessIngestPerGB: price.nullable(),
  cloudWatchVendedLogsTiers: volumeTiers.nullable(),
  publicIpv4Hour: price,
  natGateway: z.strictObject({ hour: price, gb: price }),
  ebsGp3: z.strictObject({ gbMonth: price }).nullable(),
  alb: z.strictObject({ hour: price, lcuHour: price.nullable() }).nullable(),
  dataTransferOut: z.strictObject({ tiers: volumeTiers }).nullable(),
  stepFunctionsStandardPer1000Transitions: price.nullable(),
  ec2: z.partialRecord(z.enum(INSTANCE_TYPE_IDS), price),
})

it.each(REGION_IDS)('%s has a name, prices of the known form and its own file', async region => {
  const book = await loadPrices(region)
  expect(PRICE_BOOK.safeParse(book).error?.issues ?? []).toEqual([])
  expect(book.region).toBe(region)
  expect(REGION_NAMES[region].ko).toMatch(/\S/)
  expect(book.ebsGp3 !== null).toBe(hasEbsPrice(region))
})

it.each(REGION_IDS)('what is sold in %s is what its price file lists', async region => {
  const { ec2 } = await loadPrices(region)
  expect(INSTANCE_TYPE_IDS.filter(type => isSoldIn(type, region))).toEqual(
    INSTANCE_TYPE_IDS.filter(type => ec2[type] !== undefined),
  )
})

it('holds 34 regions and 70 types, 2,054 prices of 2,380', async () => {
  const books = await Promise.all(REGION_IDS.map(region => loadPrices(region)))
  expect(REGION_IDS).toHaveLength(34)
  expect(INSTANCE_TYPE_IDS).toHaveLength(70)
  expect(books.reduce((sum, { ec2 }) => sum + Object.keys(ec2).length, 0)).toBe(2054)
})

it('every T type earns 60 credits an hour for each vCPU of its baseline', () => {
  for (const { vCpu, burstable } of Object.values(INSTANCE_TYPES))
    if (burstable !== null) expect(burstable.creditsPerHour).toBeCloseTo(burstable.baselinePerVCpu * vCpu * 60, 6)
})

it('Seoul is at hand without loading', async () => {
  expect(await loadPrices('ap-northeast-2')).toEqual(SEOUL)
})
