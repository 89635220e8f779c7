import type { WorkloadInput } from './workload.ts'

export type ScenarioKey =
  | 'scenario1'
  | 'scenario2'
  | 'scenario3'
  | 'traffic-low'
  | 'traffic-middle'
  | 'traffic-high'
  | 'traffic-very-high'

/** Everything that the lesson leaves out, left out. Links leave these values out too, so they never change. */
export const NEUTRAL = {
  month: 'lesson',
  profile: 'flat',
  profileOwn: '',
  coldShare: '0',
  init: '0',
  initBilled: true,
  provisionedHours: '24',
  snapStart: 'off',
  response: '0',
  streamed: false,
  sizing: 'typed',
  slots: '1',
  target: '100',
  discount: '0',
  credits: false,
  fargateRun: 'always',
  fargateCpu: '0.25',
  fargateMemory: '0.5',
  fargateCount: '1',
  opsHoursFargate: '0',
  front: 'none',
  alb: false,
  ipv4: false,
  nat: false,
  natData: '0',
  dataOut: false,
  logs: false,
  logSize: '1',
  payload: '0',
} as const satisfies Partial<WorkloadInput>

/** The lesson's Seoul scenarios stand beside one t3.micro and 2 hours of work at $50 (session.md, "비용 비교: Lambda vs EC2"). */
const SEOUL_BASE = {
  ...NEUTRAL,
  region: 'ap-northeast-2',
  per: 'month',
  architecture: 'x86',
  freeTier: true,
  ephemeral: '512',
  provisioned: '0',
  ec2Type: 't3.micro',
  ec2Count: '1',
  ec2Hours: '730',
  ebs: '0',
  opsHours: '2',
  opsHoursLambda: '0',
  opsRate: '50',
} as const satisfies Partial<WorkloadInput>

/** The traffic table names neither memory nor duration: 0.388 GB-s a request is what its own numbers imply (errata 6). */
const TRAFFIC_BASE = {
  ...SEOUL_BASE,
  region: 'us-east-1',
  per: 'day',
  duration: '776',
  memory: '512',
  freeTier: false,
  ec2Type: 't3.small',
  opsHours: '0',
} as const satisfies Partial<WorkloadInput>

/**
 * The lesson's own workloads, as a person would type them.
 *
 * - Out: seven inputs that `parseWorkload` accepts. Source: session.md, "예상 비용 계산" and "비용 비교 시나리오".
 */
export const SCENARIOS: Readonly<Record<ScenarioKey, WorkloadInput>> = {
  scenario1: { ...SEOUL_BASE, requests: '100,000', duration: '200', memory: '512' },
  scenario2: { ...SEOUL_BASE, requests: '5,000,000', duration: '3000', memory: '1024' },
  scenario3: { ...SEOUL_BASE, requests: '720', duration: '300000', memory: '2048' },
  'traffic-low': { ...TRAFFIC_BASE, requests: '10,000', ec2Count: '2' },
  'traffic-middle': { ...TRAFFIC_BASE, requests: '100,000', ec2Count: '4' },
  'traffic-high': { ...TRAFFIC_BASE, requests: '1,000,000', ec2Count: '8' },
  'traffic-very-high': { ...TRAFFIC_BASE, requests: '10,000,000', ec2Count: '16' },
}

/** In the order in which a menu lists them. */
export const SCENARIO_KEYS = Object.keys(SCENARIOS) as ScenarioKey[]

/**
 * - In: any text. Out: whether it is the key of a scenario. Errors: none.
 */
export const isScenarioKey = (text: string): text is ScenarioKey => Object.hasOwn(SCENARIOS, text)
