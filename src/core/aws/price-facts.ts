import { type FactData, type FactUnit, fact } from './fact.ts'
import type { InstanceTypeId } from './instance-types.ts'
import { type PriceBook, SEOUL } from './price-book.ts'
import { type Origin, originOf, type PriceGroup, type SourceId } from './sources.ts'
import { US_EAST_1 } from './us-east-1.ts'

const SPOT_CHECKED: InstanceTypeId[] = [
  't3.micro',
  't3.small',
  't3.medium',
  't4g.micro',
  't4g.small',
  'c7g.large',
  'm7g.large',
  'm6i.large',
]

const price = (value: number, unit: FactUnit, group: PriceGroup, own: Partial<Origin> = {}): FactData =>
  fact(value, unit, { ...originOf(group), ...own })

/** A price that this region has: the two regions of this file have all of them, a test says so. */
function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('a fact has no price in its region')
  return value
}

const tier = (book: PriceBook, architecture: 'x86' | 'arm', index: number) =>
  known(book.lambda[architecture].tiers[index])

const RUN: PriceGroup = 'lambda-requests-and-duration'
const READY: PriceGroup = 'lambda-provisioned-concurrency'

const lambdaFacts = (book: PriceBook) => ({
  'lambda.request': price(book.lambda.requestPerMillion, 'USD/request-million', RUN),
  'lambda.duration.x86': price(tier(book, 'x86', 0).perGBs, 'USD/GB-s', RUN),
  'lambda.duration.x86.tier2': price(tier(book, 'x86', 1).perGBs, 'USD/GB-s', RUN),
  'lambda.duration.x86.tier3': price(tier(book, 'x86', 2).perGBs, 'USD/GB-s', RUN),
  'lambda.duration.x86.tier1.to': price(known(tier(book, 'x86', 0).upToGBs), 'GB-s', RUN),
  'lambda.duration.x86.tier2.to': price(known(tier(book, 'x86', 1).upToGBs), 'GB-s', RUN),
  'lambda.duration.arm': price(tier(book, 'arm', 0).perGBs, 'USD/GB-s', RUN),
  'lambda.duration.arm.tier2': price(tier(book, 'arm', 1).perGBs, 'USD/GB-s', RUN),
  'lambda.duration.arm.tier3': price(tier(book, 'arm', 2).perGBs, 'USD/GB-s', RUN),
  'lambda.duration.arm.tier1.to': price(known(tier(book, 'arm', 0).upToGBs), 'GB-s', RUN),
  'lambda.duration.arm.tier2.to': price(known(tier(book, 'arm', 1).upToGBs), 'GB-s', RUN),
  'lambda.provisioned.capacity': price(book.lambda.x86.provisionedConcurrency.capacityPerGBs, 'USD/GB-s', READY),
  'lambda.provisioned.duration': price(book.lambda.x86.provisionedConcurrency.durationPerGBs, 'USD/GB-s', READY),
  'lambda.provisioned.capacity.arm': price(book.lambda.arm.provisionedConcurrency.capacityPerGBs, 'USD/GB-s', READY),
  'lambda.provisioned.duration.arm': price(book.lambda.arm.provisionedConcurrency.durationPerGBs, 'USD/GB-s', READY),
  'lambda.ephemeral': price(book.lambda.ephemeralStoragePerGBs, 'USD/GB-s', 'lambda-ephemeral-storage'),
  'lambda.streaming': price(known(book.lambda.responseStreamingPerGB), 'USD/GB', 'lambda-response-streaming'),
  'lambda.snapStart.cache': price(known(book.lambda.snapStart).cachePerGBs, 'USD/GB-s', 'lambda-snapstart'),
  'lambda.snapStart.restore': price(known(book.lambda.snapStart).restorePerGB, 'USD/GB', 'lambda-snapstart'),
})

const aroundFacts = (book: PriceBook, albSource: SourceId, ebsSource: SourceId) => ({
  'fargate.vCpu': price(book.fargate.x86.vCpuHour, 'USD/vCPU-h', 'fargate'),
  'fargate.gb': price(book.fargate.x86.gbHour, 'USD/GB-h', 'fargate'),
  'fargate.vCpu.arm': price(known(book.fargate.arm).vCpuHour, 'USD/vCPU-h', 'fargate'),
  'fargate.gb.arm': price(known(book.fargate.arm).gbHour, 'USD/GB-h', 'fargate'),
  'apiGateway.http': price(
    known(known(book.apiGateway.httpApi).tiers[0]).perMillion,
    'USD/request-million',
    'api-gateway',
  ),
  'apiGateway.rest': price(known(book.apiGateway.restApi.tiers[0]).perMillion, 'USD/request-million', 'api-gateway'),
  'alb.hour': price(known(book.alb).hour, 'USD/h', 'alb', { asOf: known(book.asOf.alb), source: albSource }),
  'ebs.gp3': price(known(book.ebsGp3).gbMonth, 'USD/GB-month', 'ebs-gp3', {
    asOf: known(book.asOf.ebsGp3),
    source: ebsSource,
  }),
  'ipv4.hour': price(book.publicIpv4Hour, 'USD/h', 'public-ipv4'),
  'nat.hour': price(book.natGateway.hour, 'USD/h', 'nat-gateway'),
  'nat.gb': price(book.natGateway.gb, 'USD/GB', 'nat-gateway'),
  'logs.ingest': price(book.cloudWatchLogsIngestPerGB, 'USD/GB', 'cloudwatch-logs'),
  'transfer.gb': price(known(known(book.dataTransferOut).tiers[0]).perGB, 'USD/GB', 'data-transfer-out'),
})

type InstanceKey = `ec2.${InstanceTypeId}.hour`
const instanceFacts = (book: PriceBook) =>
  Object.fromEntries(
    SPOT_CHECKED.map(type => [`ec2.${type}.hour`, price(known(book.ec2[type]), 'USD/h', 'ec2-on-demand')]),
  ) as Record<InstanceKey, FactData>

const SEOUL_FACTS = {
  ...lambdaFacts(SEOUL),
  ...aroundFacts(SEOUL, 'seoul-capability-table', 'gp3-seoul-note'),
  ...instanceFacts(SEOUL),
}
const US_FACTS = {
  ...lambdaFacts(US_EAST_1),
  ...aroundFacts(US_EAST_1, 'infracost-golden', 'infracost-golden'),
  ...instanceFacts(US_EAST_1),
}

const inRegion = <Facts extends object, Region extends string>(facts: Facts, region: Region) =>
  Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${key}.${region}`, value])) as {
    readonly [Key in keyof Facts & string as `${Key}.${Region}`]: Facts[Key]
  }

/**
 * Prices as facts: a key without a region is Seoul's, `.us-east-1` or `.ap-northeast-2` at its end names one.
 *
 * - Source: `prices/<region>.json`, by group in `prices/groups.json`.
 */
export const PRICE_FACTS = {
  ...SEOUL_FACTS,
  ...inRegion(SEOUL_FACTS, 'ap-northeast-2'),
  ...inRegion(US_FACTS, 'us-east-1'),
}

export type LambdaPriceKey = keyof ReturnType<typeof lambdaFacts>
export type AroundKey = keyof ReturnType<typeof aroundFacts>
