import { isInstanceTypeId } from '#core/aws/instance-types.ts'
import { isRegionId } from '#core/aws/regions.ts'
import { pairsOf } from '#core/link-pairs.ts'
import { err, ok, type Result } from '#core/result.ts'
import { parseWorkload } from './parse-workload.ts'
import { PROFILE_IDS } from './profile.ts'
import { NEUTRAL, SCENARIOS } from './scenarios.ts'
import {
  ARCHITECTURES,
  FARGATE_CPUS,
  FARGATE_RUNS,
  FRONTS,
  MONTH_BASES,
  REQUEST_PERS,
  SIZINGS,
  SNAP_STARTS,
  type WorkloadInput,
} from './workload.ts'
import type { NumberField } from './workload-error.ts'

/** Every way a link can be refused. Data only. */
export type LinkError =
  | { readonly kind: 'not-a-workload' }
  | { readonly kind: 'other-version'; readonly given: string }
  | {
      readonly kind: 'unknown-choice'
      readonly field: keyof WorkloadInput
      readonly name: string
      readonly given: string
    }
  | { readonly kind: 'too-long'; readonly field: keyof WorkloadInput; readonly name: string }

/** What a link that was taken holds and nobody can read. Data only. */
export interface LinkGaps {
  /** Typed numbers that are none, or out of range: they stand in their fields as they were given */
  readonly wrong: readonly { readonly field: NumberField | 'profileOwn'; readonly given: string }[]
  /** Names that no field has */
  readonly unknown: readonly string[]
}

const VERSION = '1'
/** Letters of a typed field; what is longer no link can hold. */
export const LONGEST_FIELD = 40
/** Letters of 24 typed weights */
export const LONGEST_PROFILE = 240

/** Name in the link of every field. A name is never given a new meaning; another form is another version. */
const NAMES = {
  region: 'region',
  requests: 'req',
  per: 'per',
  duration: 'ms',
  memory: 'mb',
  architecture: 'arch',
  freeTier: 'free',
  ephemeral: 'tmp',
  provisioned: 'pc',
  ec2Type: 'type',
  ec2Count: 'n',
  ec2Hours: 'h',
  ebs: 'ebs',
  opsHours: 'ops',
  opsHoursLambda: 'lops',
  opsRate: 'rate',
  month: 'month',
  profile: 'prof',
  profileOwn: 'hours',
  coldShare: 'cold',
  init: 'init',
  initBilled: 'initb',
  provisionedHours: 'pch',
  snapStart: 'snap',
  response: 'kb',
  streamed: 'strm',
  sizing: 'size',
  slots: 'slots',
  target: 'util',
  discount: 'disc',
  credits: 'cred',
  fargateRun: 'frun',
  fargateCpu: 'fcpu',
  fargateMemory: 'fgb',
  fargateCount: 'fn',
  opsHoursFargate: 'fops',
  front: 'front',
  alb: 'alb',
  ipv4: 'ipv4',
  nat: 'nat',
  natData: 'natgb',
  dataOut: 'out',
  logs: 'logs',
  logSize: 'logkb',
  payload: 'inkb',
} as const satisfies Record<keyof WorkloadInput, string>

const FIELDS = Object.keys(NAMES) as (keyof WorkloadInput)[]

const isOneOf = (all: readonly string[]) => (text: string) => all.includes(text)

/** What a choice may be; a typed number is `parseWorkload`'s to judge. */
const CHOICES: Partial<Record<keyof WorkloadInput, (text: string) => boolean>> = {
  region: isRegionId,
  per: isOneOf(REQUEST_PERS),
  architecture: isOneOf(ARCHITECTURES),
  ec2Type: isInstanceTypeId,
  month: isOneOf(MONTH_BASES),
  profile: isOneOf(PROFILE_IDS),
  snapStart: isOneOf(SNAP_STARTS),
  sizing: isOneOf(SIZINGS),
  fargateRun: isOneOf(FARGATE_RUNS),
  fargateCpu: isOneOf(FARGATE_CPUS),
  front: isOneOf(FRONTS),
}
const isSwitch = (field: keyof WorkloadInput) => typeof SCENARIOS.scenario1[field] === 'boolean'
const isChoice = (field: keyof WorkloadInput, value: string) =>
  isSwitch(field) ? value === '0' || value === '1' : (CHOICES[field]?.(value) ?? true)
const longestOf = (field: keyof WorkloadInput) => (field === 'profileOwn' ? LONGEST_PROFILE : LONGEST_FIELD)

/**
 * Text form of a workload for a link: `v=1&region=ap-northeast-2&req=5,000,000&per=month&ms=3000&mb=1024&arch=x86&…`.
 *
 * - In: an input, also one that `parseWorkload` refuses. Out: text for an address; `workloadFromText` gives the same input.
 * - Errors: none.
 */
export const workloadToText = (input: WorkloadInput): string =>
  [
    `v=${VERSION}`,
    ...FIELDS.filter(field => isTold(field, input)).map(field => `${NAMES[field]}=${escaped(written(input[field]))}`),
  ].join('&')

/**
 * Reads the text form back, whoever wrote it.
 *
 * - In: any text, with or without a leading `?`. Out: an input; a name that is left out stands as in scenario 1.
 * - Errors: no version, another version, a choice that does not exist, a text of more than 40 characters. Never throws.
 */
export function workloadFromText(text: string): Result<WorkloadInput, LinkError> {
  const given = pairsOf(text.replace(/^\?/, ''))
  if (given === undefined) return err({ kind: 'not-a-workload' })
  const version = given.get('v')
  if (version === undefined) return err({ kind: 'not-a-workload' })
  if (version !== VERSION) return err({ kind: 'other-version', given: version.slice(0, LONGEST_FIELD) })
  for (const field of FIELDS) {
    const name = NAMES[field]
    const value = given.get(name)
    if (value === undefined) continue
    if (value.length > longestOf(field)) return err({ kind: 'too-long', field, name })
    if (!isChoice(field, value)) return err({ kind: 'unknown-choice', field, name, given: value })
  }
  const typed = FIELDS.flatMap(field => {
    const value = given.get(NAMES[field])
    return value === undefined ? [] : [[field, isSwitch(field) ? value === '1' : value] as const]
  })
  return ok({ ...SCENARIOS.scenario1, ...Object.fromEntries(typed) })
}

/** Names of a link that are told; a link may hold any number. */
const MOST_UNKNOWN = 3

/**
 * What a link that was taken does not say.
 *
 * - In: a text that `workloadFromText` takes. Out: typed numbers that `parseWorkload` refuses, at most three unknown names of at most 40
 *   letters; undefined when all of it was read. Errors: none; a text that is refused has no gaps.
 */
export function gapsOf(text: string): LinkGaps | undefined {
  const given = pairsOf(text.replace(/^\?/, ''))
  const read = workloadFromText(text)
  if (given === undefined || !read.ok) return undefined
  const workload = parseWorkload(read.value)
  const wrong = workload.ok
    ? []
    : workload.error.flatMap(({ field }) =>
        field !== 'ec2Type' && given.has(NAMES[field]) ? [{ field, given: read.value[field] }] : [],
      )
  const unknown = [...given.keys()]
    .filter(name => name !== '' && !KNOWN.has(name))
    .map(name => name.slice(0, LONGEST_FIELD))
  return wrong.length + unknown.length === 0 ? undefined : { wrong, unknown: unknown.slice(0, MOST_UNKNOWN) }
}

const KNOWN: ReadonlySet<string> = new Set(['v', ...Object.values(NAMES)])

const isTold = (field: keyof WorkloadInput, input: WorkloadInput) =>
  !Object.hasOwn(NEUTRAL, field) || input[field] !== NEUTRAL[field as keyof typeof NEUTRAL]

const written = (value: string | boolean) => (typeof value === 'string' ? value : value ? '1' : '0')

const LONE_SURROGATE = /\p{Surrogate}/gu

/** Commas may stand in an address as they are; a lone surrogate cannot be encoded, so it becomes U+FFFD. */
const escaped = (text: string) => encodeURIComponent(text.replaceAll(LONE_SURROGATE, '\uFFFD')).replaceAll('%2C', ',')
