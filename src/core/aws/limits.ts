import { mebibytes, millis } from '#core/units.ts'
import common from './prices/common.json'
import limits from './prices/limits.json'

/**
 * Lambda's limits that a workload is checked against.
 *
 * - Out: MiB, ms, environments, requests/s of one environment. Source: `prices/limits.json`, under the same names.
 */
export const LAMBDA_LIMITS = {
  memory: { min: mebibytes(limits.memory.value.minMB), max: mebibytes(limits.memory.value.maxMB) },
  init: { max: millis(limits.initPhase.value.maxSeconds * 1000) },
  timeout: { max: millis(limits.timeout.value.maxSeconds * 1000) },
  ephemeral: {
    min: mebibytes(limits.ephemeralStorage.value.minMB),
    max: mebibytes(limits.ephemeralStorage.value.maxMB),
  },
  concurrency: { default: limits.concurrency.value.defaultPerRegion },
  scaling: {
    environments: limits.scalingRate.value.environmentsPer10Seconds,
    seconds: 10,
    requestsPerSecond: limits.scalingRate.value.requestsPerSecondPerEnvironment,
  },
  payload: {
    response: mebibytes(limits.payloadSync.value.responseMB),
    request: mebibytes(limits.payloadSync.value.requestMB),
    streamed: mebibytes(limits.payloadStreamed.value.maxMB),
    async: mebibytes(limits.payloadAsync.value.maxKB / 1024),
    alb: mebibytes(limits.payloadAlb.value.responseMB),
    requestAlb: mebibytes(limits.payloadAlb.value.requestMB),
    httpApi: mebibytes(limits.payloadApiGateway.value.httpApiMB),
  },
  frontTimeout: {
    rest: millis(limits.apiGatewayTimeout.value.restApiDefaultSeconds * 1000),
    http: millis(limits.apiGatewayTimeout.value.httpApiSeconds * 1000),
    restStreamed: millis(limits.streamingApiGateway.value.maxSeconds * 1000),
  },
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
  provisionedRoundUpSeconds: common.lambda.provisionedConcurrencyRoundUpSeconds,
  streamedFreeMb: common.lambda.responseStreaming.freeMBPerRequest,
  streamedFreeGb: common.lambda.responseStreaming.freeGBPerMonth,
} as const

/**
 * Billing rules of what stands around a function or a server.
 *
 * - Out: new connections a second, active connections and GB an hour that one LCU carries, GB, KB. Source: `prices/common.json`.
 */
export const AROUND_RULES = {
  connectionsPerLcu: common.alb.lcuDimensions.newConnectionsPerSecond,
  activePerLcu: common.alb.lcuDimensions.activeConnectionsPerMinute,
  gbPerLcu: common.alb.lcuDimensions.processedGBPerHour,
  gbPerLcuToLambda: common.alb.lcuDimensions.processedGBPerHourLambdaTarget,
  httpApiMeterKb: common.apiGateway.httpApiMeteringKB,
  dataOutFreeGb: common.dataTransferOut.freeGBPerMonth,
} as const

/**
 * How Fargate counts the time of a task: by the second, and a minute at least.
 *
 * - Out: seconds. Source: `prices/common.json`, https://aws.amazon.com/fargate/pricing/.
 */
export const FARGATE_RULES = { minimumSeconds: common.fargate.minimumSeconds } as const

/**
 * The month that the figures are for: 730 h for what runs all the time, 30 days for requests a day or a second.
 *
 * - Source: `prices/common.json` (730 h as AWS's calculators); 30 days as the lesson's own scenario 3 (720 h).
 */
export const MONTH = { hours: common.month.hours, days: 30 } as const
