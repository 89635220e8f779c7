import regions from './prices/regions.json'

/** Code of a commercial AWS region that the price files know. */
export type RegionId = keyof typeof regions

export interface RegionName {
  readonly ko: string
  readonly en: string
  readonly fullKo: string
  readonly fullEn: string
}

/**
 * Every region of the price files, in the order of its code.
 *
 * - Out: 34 codes, no GovCloud, China, Local or Wavelength Zones.
 * - Source: `prices/regions.json`.
 */
export const REGION_IDS = Object.keys(regions) as RegionId[]

/**
 * Names of the regions: `ko`, `en` short ("서울"), `fullKo`, `fullEn` as AWS writes them ("아시아 태평양(서울)").
 *
 * - Source: group `region-names`.
 */
export const REGION_NAMES: Readonly<Record<RegionId, RegionName>> = regions

/**
 * - In: any text. Out: whether it is the code of a known region.
 * - Errors: none.
 */
export const isRegionId = (text: string): text is RegionId => Object.hasOwn(regions, text)

/**
 * Whether the sources hold the region's gp3 price. Without one a volume cannot be priced there.
 *
 * - In: a region. Out: true or false. Errors: none. Source: `prices/regions.json`, told apart when the file was compiled.
 */
export const hasEbsPrice = (region: RegionId): boolean => regions[region].ebsGp3
