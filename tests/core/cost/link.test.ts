import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EXAMPLE_KEYS, EXAMPLES } from '#core/cost/examples.ts'
import { gapsOf, LONGEST_FIELD, LONGEST_PROFILE, workloadFromText, workloadToText } from '#core/cost/link.ts'
import { SCENARIO_KEYS, SCENARIOS } from '#core/cost/scenarios.ts'
import type { WorkloadInput } from '#core/cost/workload.ts'
import { anyInput } from './any-input.ts'

it('a link says what it holds', () => {
  expect(workloadToText(SCENARIOS.scenario2)).toBe(
    'v=1&region=ap-northeast-2&req=5,000,000&per=month&ms=3000&mb=1024&arch=x86&free=1&tmp=512&pc=0' +
      '&type=t3.micro&n=1&h=730&ebs=0&ops=2&lops=0&rate=50',
  )
})

it.each(SCENARIO_KEYS)('%s survives the link', key => {
  expect(workloadFromText(workloadToText(SCENARIOS[key]))).toEqual({ ok: true, value: SCENARIOS[key] })
})

it.each(EXAMPLE_KEYS)('%s survives the link', key => {
  expect(workloadFromText(workloadToText(EXAMPLES[key]))).toEqual({ ok: true, value: EXAMPLES[key] })
})

/** A link of version 1 as it was before Fargate had a choice, every name in it. It is never written anew. */
const FIRST =
  'v=1&region=us-east-1&req=50%EB%A7%8C&per=day&ms=80ms&mb=512&arch=arm&free=0&tmp=1GB&pc=3&type=t4g.small&n=2&h=500&ebs=20' +
  '&ops=4&lops=1&rate=60&month=31d&prof=own&hours=1,2,3,4,5,6,7,8,9,10,11,12,13&cold=1&init=400&initb=0&pch=8&snap=python' +
  '&kb=8&strm=1&size=hourly&slots=10&util=60&disc=30&cred=1&fcpu=2&fgb=4&fn=3&fops=2&front=http&alb=1&ipv4=1&nat=1&natgb=100' +
  '&out=1&logs=1&logkb=4'

const READ: WorkloadInput = {
  region: 'us-east-1',
  requests: '50만',
  per: 'day',
  duration: '80ms',
  memory: '512',
  architecture: 'arm',
  freeTier: false,
  ephemeral: '1GB',
  provisioned: '3',
  ec2Type: 't4g.small',
  ec2Count: '2',
  ec2Hours: '500',
  ebs: '20',
  opsHours: '4',
  opsHoursLambda: '1',
  opsRate: '60',
  month: '31d',
  profile: 'own',
  profileOwn: '1,2,3,4,5,6,7,8,9,10,11,12,13',
  coldShare: '1',
  init: '400',
  initBilled: false,
  provisionedHours: '8',
  snapStart: 'python',
  response: '8',
  streamed: true,
  sizing: 'hourly',
  slots: '10',
  target: '60',
  discount: '30',
  credits: true,
  fargateRun: 'always',
  fargateCpu: '2',
  fargateMemory: '4',
  fargateCount: '3',
  opsHoursFargate: '2',
  front: 'http',
  alb: true,
  ipv4: true,
  nat: true,
  natData: '100',
  dataOut: true,
  logs: true,
  logSize: '4',
  payload: '0',
}

it('the first links are read as they were meant: their tasks always run', () => {
  expect(workloadFromText(FIRST)).toEqual({ ok: true, value: READ })
  expect(workloadToText(READ)).toBe(FIRST)
})

it('a link says that each run has a task', () => {
  const each = { ...READ, fargateRun: 'each' as const }
  expect(workloadToText(each)).toBe(FIRST.replace('&fcpu', '&frun=each&fcpu'))
  expect(workloadFromText(workloadToText(each))).toEqual({ ok: true, value: each })
})

it('names in any order say the same', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(FIRST.split('&'), { minLength: FIRST.split('&').length }), pairs => {
      expect(workloadFromText(pairs.join('&'))).toEqual({ ok: true, value: READ })
    }),
  )
})

it('whatever is typed in any field survives, as long as it fits; a lone surrogate becomes the sign for one', () => {
  fc.assert(
    fc.property(anyInput, input => {
      const fits = (field: keyof WorkloadInput) =>
        String(input[field]).length <= (field === 'profileOwn' ? LONGEST_PROFILE : LONGEST_FIELD)
      fc.pre((Object.keys(input) as (keyof WorkloadInput)[]).every(fits))
      const whole = Object.fromEntries(
        Object.entries(input).map(([field, text]) => [
          field,
          typeof text === 'string' ? text.replaceAll(/\p{Surrogate}/gu, '\uFFFD') : text,
        ]),
      )
      expect(workloadFromText(workloadToText(input))).toEqual({ ok: true, value: whole })
    }),
    { numRuns: 300 },
  )
})

it('typed text survives as typed, also with characters that an address escapes', () => {
  const input = { ...SCENARIOS.scenario1, requests: '1억 & 2%=?#', duration: '0.2초' }
  expect(workloadFromText(workloadToText(input))).toEqual({ ok: true, value: input })
})

it('what is left out stands as in scenario 1', () => {
  expect(workloadFromText('?v=1&req=42')).toEqual({ ok: true, value: { ...SCENARIOS.scenario1, requests: '42' } })
})

it.each([
  ['', { kind: 'not-a-workload' }],
  ['hello', { kind: 'not-a-workload' }],
  ['region=us-east-1', { kind: 'not-a-workload' }],
  ['v=1&req=%', { kind: 'not-a-workload' }],
  ['v=2&req=1', { kind: 'other-version', given: '2' }],
  ['v=1&region=moon-1', { kind: 'unknown-choice', field: 'region', name: 'region', given: 'moon-1' }],
  ['v=1&type=constructor', { kind: 'unknown-choice', field: 'ec2Type', name: 'type', given: 'constructor' }],
  ['v=1&frun=never', { kind: 'unknown-choice', field: 'fargateRun', name: 'frun', given: 'never' }],
  ['v=1&free=yes', { kind: 'unknown-choice', field: 'freeTier', name: 'free', given: 'yes' }],
  [`v=1&req=${'9'.repeat(41)}`, { kind: 'too-long', field: 'requests', name: 'req' }],
])('%j is refused', (text, error) => {
  expect(workloadFromText(text)).toEqual({ ok: false, error })
})

// a link that is taken | typed numbers that cannot be used | names that no field has
it.each([
  ['v=1&req=abc', [['requests', 'abc']], []],
  ['?v=1&mb=64&ms=200', [['memory', '64']], []],
  [
    'v=1&ms=99999999&hours=1,2&prof=own',
    [
      ['duration', '99999999'],
      ['profileOwn', '1,2'],
    ],
    [],
  ],
  ['v=1&requests=abc&req=7', [], ['requests']],
  ['v=1&a=1&b=2&c=3&d=4', [], ['a', 'b', 'c']],
  [`v=1&${'x'.repeat(50)}=1`, [], ['x'.repeat(40)]],
] as const)('%s is not read as a whole', (text, wrong, unknown) => {
  expect(gapsOf(text)).toEqual({ wrong: wrong.map(([field, given]) => ({ field, given })), unknown })
})

it.each(['v=1', 'v=1&req=7', 'v=1&req=7&', FIRST, 'v=2&req=abc', 'hello'])('%.30s has nothing left to tell', text => {
  expect(gapsOf(text)).toBeUndefined()
})

it('never throws on any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => typeof workloadFromText(`v=1&${text}`).ok === 'boolean'))
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => typeof gapsOf(`v=1&${text}`) !== 'string'))
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      requests => typeof workloadToText({ ...SCENARIOS.scenario1, requests }) === 'string',
    ),
  )
})
