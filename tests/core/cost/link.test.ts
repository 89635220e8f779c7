import fc from 'fast-check'
import { expect, it } from 'vitest'
import { workloadFromText, workloadToText } from '#core/cost/link.ts'
import { SCENARIO_KEYS, SCENARIOS } from '#core/cost/scenarios.ts'

it('a link says what it holds', () => {
  expect(workloadToText(SCENARIOS.scenario2)).toBe(
    'v=1&region=ap-northeast-2&req=5,000,000&per=month&ms=3000&mb=1024&arch=x86&free=1&tmp=512&pc=0' +
      '&type=t3.micro&n=1&h=730&ebs=0&ops=2&lops=0&rate=50',
  )
})

it.each(SCENARIO_KEYS)('%s survives the link', key => {
  expect(workloadFromText(workloadToText(SCENARIOS[key]))).toEqual({ ok: true, value: SCENARIOS[key] })
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
  ['v=1&region=moon-1', { kind: 'unknown-choice', name: 'region', given: 'moon-1' }],
  ['v=1&type=constructor', { kind: 'unknown-choice', name: 'type', given: 'constructor' }],
  ['v=1&free=yes', { kind: 'unknown-choice', name: 'free', given: 'yes' }],
  [`v=1&req=${'9'.repeat(41)}`, { kind: 'too-long', name: 'req' }],
])('%j is refused', (text, error) => {
  expect(workloadFromText(text)).toEqual({ ok: false, error })
})

it('never throws on any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => typeof workloadFromText(`v=1&${text}`).ok === 'boolean'))
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      requests => typeof workloadToText({ ...SCENARIOS.scenario1, requests }) === 'string',
    ),
  )
})
