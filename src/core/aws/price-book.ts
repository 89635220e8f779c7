import type { InstanceTypeId } from './instance-types.ts'
import seoul from './prices/ap-northeast-2.json'
import type { RegionId } from './regions.ts'

export type { RegionId, RegionName } from './regions.ts'
export { isRegionId, REGION_IDS, REGION_NAMES } from './regions.ts'

/** Price of each GB-second *inside* the tier, in USD. `upToGBs` is the month's cumulative limit, null = none. */
export interface DurationTier {
  readonly upToGBs: number | null
  readonly perGBs: number
}

export interface LambdaArchitecturePrices {
  readonly tiers: readonly DurationTier[]
  /** USD per GB-second: kept ready (`capacity`), and run there instead of the tier price (`duration`). */
  readonly provisionedConcurrency: { readonly capacityPerGBs: number; readonly durationPerGBs: number }
}

/** USD. `…PerMillion` per million requests, `…PerGBs` per GB-second, `…PerGB` per GB, `…Hour` per hour. */
export interface LambdaPrices {
  readonly requestPerMillion: number
  readonly x86: LambdaArchitecturePrices
  readonly arm: LambdaArchitecturePrices
  readonly ephemeralStoragePerGBs: number
  readonly responseStreamingPerGB: number | null
  readonly snapStart: { readonly cachePerGBs: number; readonly restorePerGB: number } | null
  readonly eventPollerUnitHour: number | null
}

export interface FargatePrices {
  readonly vCpuHour: number
  readonly gbHour: number
}

export interface RequestTier {
  readonly upToRequests: number | null
  readonly perMillion: number
}

export interface VolumeTier {
  readonly upToGB: number | null
  readonly perGB: number
}

/** Date of each group of prices: a day, or null where the region has no such price. */
export type PriceDates = Readonly<
  Record<
    | 'lambda'
    | 'fargate'
    | 'apiGateway'
    | 'cloudWatchLogs'
    | 'publicIpv4Hour'
    | 'natGateway'
    | 'stepFunctionsStandardPer1000Transitions'
    | 'ebsGp3'
    | 'alb'
    | 'dataTransferOut'
    | 'ec2',
    string | null
  >
>

/** All prices of one region in USD before tax. null = no source, or not sold there: never 0, never guessed. */
export interface PriceBook {
  readonly region: RegionId
  readonly asOf: PriceDates
  readonly lambda: LambdaPrices
  readonly fargate: {
    readonly x86: FargatePrices
    readonly arm: FargatePrices | null
    readonly ephemeralGBHour: number
  }
  readonly apiGateway: {
    readonly httpApi: { readonly tiers: readonly RequestTier[] } | null
    readonly restApi: { readonly tiers: readonly RequestTier[] }
  }
  readonly cloudWatchLogsIngestPerGB: number
  readonly cloudWatchLogsInfrequentAccessIngestPerGB: number | null
  readonly cloudWatchVendedLogsTiers: readonly VolumeTier[] | null
  readonly publicIpv4Hour: number
  readonly natGateway: { readonly hour: number; readonly gb: number }
  readonly ebsGp3: { readonly gbMonth: number } | null
  readonly alb: { readonly hour: number; readonly lcuHour: number | null } | null
  readonly dataTransferOut: { readonly tiers: readonly VolumeTier[] } | null
  readonly stepFunctionsStandardPer1000Transitions: number | null
  /** USD per hour, Linux, on-demand; a type that is not sold in the region has no entry. */
  readonly ec2: Readonly<Partial<Record<InstanceTypeId, number>>>
}

/** What a price file says, before its `region` text is known to be the region that was asked for. */
export type PriceFile = Omit<PriceBook, 'region'> & { readonly region: string }

const bookOf = (region: RegionId, file: PriceFile): PriceBook => ({ ...file, region })

/**
 * Prices of Seoul (ap-northeast-2), the lesson's region: always at hand, every other region is loaded when asked for.
 *
 * - Source: `prices/ap-northeast-2.json`; dates in `asOf`.
 */
export const SEOUL: PriceBook = bookOf('ap-northeast-2', seoul)

/** One file a region: a region without its line here does not compile. */
export const PRICE_FILES: Readonly<Record<RegionId, () => Promise<{ readonly default: PriceFile }>>> = {
  'ap-northeast-2': async () => ({ default: seoul }),
  'af-south-1': () => import('./prices/af-south-1.json'),
  'ap-east-1': () => import('./prices/ap-east-1.json'),
  'ap-east-2': () => import('./prices/ap-east-2.json'),
  'ap-northeast-1': () => import('./prices/ap-northeast-1.json'),
  'ap-northeast-3': () => import('./prices/ap-northeast-3.json'),
  'ap-south-1': () => import('./prices/ap-south-1.json'),
  'ap-south-2': () => import('./prices/ap-south-2.json'),
  'ap-southeast-1': () => import('./prices/ap-southeast-1.json'),
  'ap-southeast-2': () => import('./prices/ap-southeast-2.json'),
  'ap-southeast-3': () => import('./prices/ap-southeast-3.json'),
  'ap-southeast-4': () => import('./prices/ap-southeast-4.json'),
  'ap-southeast-5': () => import('./prices/ap-southeast-5.json'),
  'ap-southeast-6': () => import('./prices/ap-southeast-6.json'),
  'ap-southeast-7': () => import('./prices/ap-southeast-7.json'),
  'ca-central-1': () => import('./prices/ca-central-1.json'),
  'ca-west-1': () => import('./prices/ca-west-1.json'),
  'eu-central-1': () => import('./prices/eu-central-1.json'),
  'eu-central-2': () => import('./prices/eu-central-2.json'),
  'eu-north-1': () => import('./prices/eu-north-1.json'),
  'eu-south-1': () => import('./prices/eu-south-1.json'),
  'eu-south-2': () => import('./prices/eu-south-2.json'),
  'eu-west-1': () => import('./prices/eu-west-1.json'),
  'eu-west-2': () => import('./prices/eu-west-2.json'),
  'eu-west-3': () => import('./prices/eu-west-3.json'),
  'il-central-1': () => import('./prices/il-central-1.json'),
  'me-central-1': () => import('./prices/me-central-1.json'),
  'me-south-1': () => import('./prices/me-south-1.json'),
  'mx-central-1': () => import('./prices/mx-central-1.json'),
  'sa-east-1': () => import('./prices/sa-east-1.json'),
  'us-east-1': () => import('./prices/us-east-1.json'),
  'us-east-2': () => import('./prices/us-east-2.json'),
  'us-west-1': () => import('./prices/us-west-1.json'),
  'us-west-2': () => import('./prices/us-west-2.json'),
}

/**
 * Loads the prices of one region and of no other.
 *
 * - In: a region, and how its file is fetched where that is not simply its import. Out: its prices in USD.
 * - Errors: rejects when the file cannot be fetched (offline); a screen shows that and offers a retry.
 * - Source: `prices/<region>.json`.
 */
export const loadPrices = async (region: RegionId, fetchFile = PRICE_FILES[region]): Promise<PriceBook> =>
  bookOf(region, (await fetchFile()).default)
