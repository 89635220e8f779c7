import { describe, expect, it } from 'vitest'
import { FACT_KEYS, factOf } from '#core/aws/facts.ts'
import { isSourceId, sourceOf } from '#core/aws/sources.ts'
import { factLabel } from '#strings/fact-labels.ts'
import { factWritten } from '#strings/facts.ts'

it('there are more than 80 facts', () => {
  expect(FACT_KEYS.length).toBeGreaterThan(80)
  expect(new Set(FACT_KEYS).size).toBe(FACT_KEYS.length)
})

it.each(FACT_KEYS)('%s has a value, a source, a date, a Korean name and a written form', key => {
  const fact = factOf(key)
  if (fact === undefined) throw new Error(key)
  expect(fact.asOf).toMatch(/^\d{4}(-\d{2}){0,2}$/)
  expect(fact.confidence).not.toBe('memory')
  expect(isSourceId(fact.source) && sourceOf(fact.source).title).toMatch(/\S/)
  expect(factLabel(key)).toMatch(/[가-힣]/)
  expect(factWritten(fact)).toMatch(/\d/)
  expect(factWritten(fact)).not.toMatch(/NaN|undefined/)
})

it('an unknown key is no fact', () => {
  expect(factOf('constructor')).toBeUndefined()
  expect(factOf('')).toBeUndefined()
})

describe('written in Korean', () => {
  it.each([
    ['lambda.timeout.max', '15분'],
    ['lambda.memory.min', '128MB'],
    ['lambda.memory.max', '10,240MB(10GB)'],
    ['lambda.freeTier.requests', '1,000,000건'],
    ['lambda.freeTier.gbSeconds', '400,000 GB-초'],
    ['lambda.request', '요청 100만 건당 US$0.20'],
    ['lambda.duration.x86', 'GB-초당 US$0.0000166667'],
    ['ec2.t3.micro.hour', 'US$0.013/시간'],
    ['ec2.t3.micro.hour.us-east-1', 'US$0.0104/시간'],
    ['launch.initBilling', '2025년 8월 1일'],
    ['launch.snapStartJava', '2022년 11월'],
    ['runtime.nodejs16.x.deprecated', '2024년 6월 12일'],
    ['runtime.python3.13.label', 'Python 3.13'],
  ])('%s is %s', (key, text) => {
    const fact = factOf(key)
    expect(fact && factWritten(fact)).toBe(text)
  })
})
