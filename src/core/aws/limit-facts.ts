import { type FactData, type FactUnit, fact } from './fact.ts'
import common from './prices/common.json'
import limits from './prices/limits.json'
import { type Confidence, firstSource, type Origin, originOf, type SourceId } from './sources.ts'

interface Entry {
  readonly sources: readonly string[]
  readonly asOf: string
  readonly confidence: string
}

const confidenceOf = (text: string): Confidence => (text === 'confirmed' ? 'confirmed' : 'single')

const originOfEntry = ({ sources, asOf, confidence }: Entry): Origin => ({
  source: firstSource(sources),
  asOf,
  confidence: confidenceOf(confidence),
})

const limit = (entry: Entry, value: number, unit: FactUnit): FactData => fact(value, unit, originOfEntry(entry))

const RULES = originOf('common-rules')
const rule = (value: number | string, unit: FactUnit, source: SourceId = RULES.source): FactData =>
  fact(value, unit, { ...RULES, source })

const {
  memory,
  vCpu,
  timeout,
  timeoutManagedInstances,
  ephemeralStorage,
  payloadSync,
  payloadStreamed,
  payloadAsync,
  deploymentPackage,
  concurrency,
  scalingRate,
  processesAndFiles,
  apiGatewayTimeout,
  durableFunctions,
  fargate,
} = limits

/**
 * Limits and billing rules as facts.
 *
 * - Source: `prices/limits.json`, `prices/common.json`, each entry with its own source and date.
 */
export const LIMIT_FACTS = {
  /** The day on which Lambda functions had no GPU. */
  'lambda.gpu.checked': fact(limits.gpu.asOf, 'date', originOfEntry(limits.gpu)),
  'lambda.memory.min': limit(memory, memory.value.minMB, 'MiB'),
  'lambda.memory.max': limit(memory, memory.value.maxMB, 'MiB'),
  'lambda.memory.step': limit(memory, memory.value.stepMB, 'MiB'),
  'lambda.memory.perVCpu': limit(vCpu, vCpu.value.memoryMBPerVCpu, 'MiB'),
  'lambda.vCpu.max': limit(vCpu, vCpu.value.vCpuAtMaxMemory, 'vCPU'),
  'lambda.timeout.max': limit(timeout, timeout.value.maxSeconds, 's'),
  'lambda.timeout.managedInstances': limit(timeoutManagedInstances, timeoutManagedInstances.value.maxSeconds, 's'),
  'lambda.ephemeral.min': limit(ephemeralStorage, ephemeralStorage.value.minMB, 'MiB'),
  'lambda.ephemeral.max': limit(ephemeralStorage, ephemeralStorage.value.maxMB, 'MiB'),
  'lambda.ephemeral.included': rule(common.lambda.includedEphemeralStorageMB, 'MiB'),
  'lambda.payload.sync.request': limit(payloadSync, payloadSync.value.requestMB, 'MiB'),
  'lambda.payload.sync.response': limit(payloadSync, payloadSync.value.responseMB, 'MiB'),
  'lambda.payload.async': limit(payloadAsync, payloadAsync.value.maxKB, 'KiB'),
  'lambda.payload.async.before': limit(payloadAsync, payloadAsync.value.previousMaxKB, 'KiB'),
  'lambda.streaming.max': limit(payloadStreamed, payloadStreamed.value.maxMB, 'MiB'),
  'lambda.streaming.max.before': limit(payloadStreamed, payloadStreamed.value.previousMaxMB, 'MiB'),
  'lambda.streaming.rate': limit(payloadStreamed, payloadStreamed.value.thenMBPerSecond, 'MB/s'),
  'lambda.streaming.free': rule(common.lambda.responseStreaming.freeMBPerRequest, 'MiB'),
  'lambda.package.zip': limit(deploymentPackage, deploymentPackage.value.zipDirectUploadMB, 'MiB'),
  'lambda.package.unzipped': limit(deploymentPackage, deploymentPackage.value.unzippedIncludingLayersMB, 'MiB'),
  'lambda.package.image': limit(deploymentPackage, deploymentPackage.value.imageUncompressedGB, 'GB'),
  'lambda.layers.max': limit(limits.layers, limits.layers.value.max, 'count'),
  'lambda.environmentVariables.max': limit(
    limits.environmentVariables,
    limits.environmentVariables.value.maxTotalKB,
    'KiB',
  ),
  'lambda.resourcePolicy.max': limit(limits.resourcePolicy, limits.resourcePolicy.value.maxKB, 'KiB'),
  'lambda.codeStorage': limit(limits.codeStorage, limits.codeStorage.value.gbPerRegion, 'GB'),
  'lambda.concurrency.default': limit(concurrency, concurrency.value.defaultPerRegion, 'count'),
  'lambda.scaling.environments': limit(scalingRate, scalingRate.value.environmentsPer10Seconds, 'count'),
  'lambda.scaling.seconds': limit(scalingRate, 10, 's'),
  'lambda.scaling.requestsPerEnvironment': limit(
    scalingRate,
    scalingRate.value.requestsPerSecondPerEnvironment,
    'requests/s',
  ),
  'lambda.environment.requestsAtATime': limit(
    limits.requestsPerEnvironment,
    limits.requestsPerEnvironment.value.atATime,
    'count',
  ),
  'lambda.processes.max': limit(processesAndFiles, processesAndFiles.value.processesOrThreads, 'count'),
  'lambda.fileDescriptors.max': limit(processesAndFiles, processesAndFiles.value.fileDescriptors, 'count'),
  'lambda.vpc.enis': limit(limits.enisPerVpc, limits.enisPerVpc.value.default, 'count'),
  'lambda.init.max': limit(limits.initPhase, limits.initPhase.value.maxSeconds, 's'),
  'lambda.coldStart.from': limit(limits.coldStartAwsWording, 100, 'ms'),
  'lambda.coldStart.to': limit(limits.coldStartAwsWording, 1, 's'),
  'lambda.coldStart.share': limit(limits.coldStartAwsWording, 1, 'percent'),
  'lambda.durable.days': limit(durableFunctions, durableFunctions.value.maxExecutionDays, 'day'),
  'lambda.durable.operations': limit(durableFunctions, durableFunctions.value.maxOperations, 'count'),
  'lambda.microVms.hours': limit(limits.microVms, limits.microVms.value.maxHours, 'h'),
  'lambda.freeTier.requests': rule(common.lambda.freeTier.requestsPerMonth, 'requests'),
  'lambda.freeTier.gbSeconds': rule(common.lambda.freeTier.gbSecondsPerMonth, 'GB-s'),
  'lambda.billing.step': rule(common.lambda.durationRoundingMs, 'ms'),
  'lambda.snapStart.cacheMin': rule(common.lambda.snapStart.minimumCacheSecondsPerPublishedVersion, 's'),
  'apiGateway.timeout.rest': limit(apiGatewayTimeout, apiGatewayTimeout.value.restApiDefaultSeconds, 's'),
  'apiGateway.timeout.http': limit(apiGatewayTimeout, apiGatewayTimeout.value.httpApiSeconds, 's'),
  'apiGateway.rate': limit(limits.apiGatewayRate, limits.apiGatewayRate.value.defaultRequestsPerSecond, 'requests/s'),
  'ec2.billing.minimum': rule(common.ec2.minimumSeconds, 's', 'ec2-api-reference'),
  'fargate.billing.minimum': rule(common.fargate.minimumSeconds, 's', 'fargate-pricing-page'),
  'fargate.vCpu.min': limit(fargate, fargate.value.minVCpu, 'vCPU'),
  'fargate.vCpu.max': limit(fargate, fargate.value.maxVCpu, 'vCPU'),
  'month.hours': rule(common.month.hours, 'h', 'aws-pricing-calculator'),
  'transfer.freeGb': rule(common.dataTransferOut.freeGBPerMonth, 'GB', 'egress-free-tier-pages'),
} as const satisfies Readonly<Record<string, FactData>>

export type LimitKey = keyof typeof LIMIT_FACTS
