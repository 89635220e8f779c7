import { type FactData, fact } from './fact.ts'
import dates from './prices/dates.json'
import runtimeFile from './prices/runtimes.json'
import { firstSource, type Origin } from './sources.ts'

export type LaunchId = Exclude<keyof typeof dates, 'webFunctions' | 'billing1ms'>
export type RuntimeId = keyof typeof runtimeFile.runtimes
type LaunchKey = `launch.${LaunchId}`
type RuntimeKey = `runtime.${RuntimeId}.${'since' | 'deprecated' | 'label'}` | 'runtime.checked'

interface Launch {
  readonly date: string | null
  readonly confidence: string
  readonly sources: readonly string[]
  readonly asOf: string | null
}

const launchFact = ({ date, confidence, sources, asOf }: Launch): FactData =>
  fact(date ?? '', 'date', {
    source: firstSource(sources),
    asOf: asOf ?? '',
    confidence: confidence === 'confirmed' ? 'confirmed' : 'single',
  })

const RUNTIMES: Origin = {
  source: firstSource(runtimeFile.sources),
  asOf: runtimeFile.asOf,
  confidence: 'single',
}

/** What rests on memory alone is no fact, so it has no key. */
const LAUNCHES = Object.entries<Launch>(dates).filter(([, launch]) => launch.confidence !== 'memory')

const runtimeFacts = Object.entries(runtimeFile.runtimes).flatMap(([id, { since, deprecated, label }]) => [
  [`runtime.${id}.since`, fact(since, 'date', RUNTIMES)] as const,
  [`runtime.${id}.deprecated`, fact(deprecated, 'date', RUNTIMES)] as const,
  [`runtime.${id}.label`, fact(label, 'runtime', RUNTIMES)] as const,
])

/** What a menu or a table shows of a managed runtime. */
export interface Runtime {
  readonly family: string
  readonly label: string
  readonly since: string
  readonly deprecated: string
  readonly state: string
  readonly containerImageOnly: boolean
  readonly snapStart: boolean | null
  readonly note: string | null
}

/**
 * Managed runtimes of the last years. AWS moves the `deprecated` dates: show `RUNTIMES_AS_OF` beside them.
 *
 * - Source: endoflife.date, updated by robot from https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html.
 */
export const LAMBDA_RUNTIMES: Readonly<Record<RuntimeId, Runtime>> = runtimeFile.runtimes
export const RUNTIMES_AS_OF = runtimeFile.asOf

/**
 * Launch dates (`launch.nodejs22`) and runtimes' dates (`runtime.nodejs16.x.deprecated`) as facts; `runtime.checked` is
 * the day for which it is known which runtimes are supported.
 *
 * - Source: `prices/dates.json`, `prices/runtimes.json`.
 */
export const DATE_FACTS = Object.fromEntries([
  ...LAUNCHES.map(([id, launch]) => [`launch.${id}`, launchFact(launch)] as const),
  ...runtimeFacts,
  ['runtime.checked', fact(runtimeFile.stateOn, 'date', RUNTIMES)] as const,
]) as Readonly<Record<LaunchKey | RuntimeKey, FactData>>
