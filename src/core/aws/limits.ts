import { mebibytes, millis } from '#core/units.ts'
import common from './prices/common.json'
import limits from './prices/limits.json'

/**
 * Lambda's limits that a workload is checked against.
 *
 * - Out: MiB, ms, environments. Source: `prices/limits.json` (memory, timeout, ephemeralStorage, concurrency).
 */
export const LAMBDA_LIMITS = {
  memory: { min: mebibytes(limits.memory.value.minMB), max: mebibytes(limits.memory.value.maxMB) },
  timeout: { max: millis(limits.timeout.value.maxSeconds * 1000) },
  ephemeral: {
    min: mebibytes(limits.ephemeralStorage.value.minMB),
    max: mebibytes(limits.ephemeralStorage.value.maxMB),
  },
  concurrency: { default: limits.concurrency.value.defaultPerRegion },
} as const

/**
 * Lambda's billing rules that are alike in every region.
 *
 * - Out: requests and GB-seconds a month, ms, MiB. Source: `prices/common.json`, https://aws.amazon.com/lambda/pricing/.
 */
export const LAMBDA_RULES = {
  freeRequests: common.lambda.freeTier.requestsPerMonth,
  freeGbSeconds: common.lambda.freeTier.gbSecondsPerMonth,
  freeTierWithProvisioned: common.lambda.freeTier.appliesWithProvisionedConcurrency,
  roundUpMs: millis(common.lambda.durationRoundingMs),
  includedEphemeral: mebibytes(common.lambda.includedEphemeralStorageMB),
} as const

/**
 * The month that the figures are for: 730 h for what runs all the time, 30 days for requests a day or a second.
 *
 * - Source: `prices/common.json` (730 h as AWS's calculators); 30 days as the lesson's own scenario 3 (720 h).
 */
export const MONTH = { hours: common.month.hours, days: 30 } as const
