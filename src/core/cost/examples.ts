import { SCENARIOS, type ScenarioKey } from './scenarios.ts'
import type { WorkloadInput } from './workload.ts'

export type ExampleKey = 'real-api' | 'nightly-batch' | 'image-pipeline'
export type PresetKey = ScenarioKey | ExampleKey

/** Everything between 0h and 4h */
const NIGHT = Array.from({ length: 24 }, (_, hour) => (hour < 4 ? 1 : 0)).join(', ')

/**
 * Workloads as they are met outside a lesson: with cold starts, what stands around them, and work on both sides. Seoul.
 *
 * - Out: inputs that `parseWorkload` accepts. Source: our own assumptions, each told beside the preset.
 */
export const EXAMPLES: Readonly<Record<ExampleKey, WorkloadInput>> = {
  'real-api': {
    ...SCENARIOS.scenario1,
    requests: '500,000',
    per: 'day',
    duration: '80',
    memory: '512',
    architecture: 'arm',
    profile: 'office',
    coldShare: '1',
    init: '400',
    response: '8',
    sizing: 'hourly',
    slots: '10',
    target: '60',
    ec2Type: 't4g.small',
    ec2Count: '2',
    ebs: '20',
    fargateCount: '2',
    front: 'http',
    alb: true,
    ipv4: true,
    dataOut: true,
    logs: true,
    opsHours: '4',
    opsHoursLambda: '1',
    opsHoursFargate: '2',
  },
  'nightly-batch': {
    ...SCENARIOS.scenario1,
    requests: '40',
    per: 'day',
    duration: '600000',
    memory: '3072',
    profile: 'own',
    profileOwn: NIGHT,
    ec2Type: 'm7g.large',
    ec2Hours: '120',
    ebs: '30',
    fargateRun: 'each',
    fargateCpu: '2',
    fargateMemory: '4',
    logs: true,
    logSize: '64',
    opsHours: '1',
  },
  'image-pipeline': {
    ...SCENARIOS.scenario1,
    requests: '100,000',
    per: 'day',
    duration: '2500',
    memory: '2048',
    architecture: 'arm',
    ephemeral: '1024',
    profile: 'lesson',
    coldShare: '0.5',
    init: '800',
    sizing: 'hourly',
    target: '80',
    ec2Type: 'c7g.large',
    ebs: '30',
    fargateCpu: '1',
    fargateMemory: '2',
    logs: true,
    opsHours: '2',
  },
}

/** In the order in which a menu lists them. */
export const EXAMPLE_KEYS = Object.keys(EXAMPLES) as ExampleKey[]

/** Everything that one press chooses. */
export const PRESET_INPUTS: Readonly<Record<PresetKey, WorkloadInput>> = { ...SCENARIOS, ...EXAMPLES }
