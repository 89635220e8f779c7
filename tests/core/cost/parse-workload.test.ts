import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOf, mebibytesOf, millisOf } from '#core/cost/number-text.ts'
import { parseWorkload } from '#core/cost/parse-workload.ts'
import { SCENARIO_KEYS, SCENARIOS } from '#core/cost/scenarios.ts'
import type { RequestPer, WorkloadInput } from '#core/cost/workload.ts'
import type { WorkloadError } from '#core/cost/workload-error.ts'
import { workloadError } from '#strings/cost.ts'
import { anyInput } from './any-input.ts'

describe('numbers as they are typed', () => {
  it.each([
    ['1,000,000', 1_000_000],
    [' 1 000 000 ', 1_000_000],
    ['100만', 1_000_000],
    ['1M', 1_000_000],
    ['2.5억', 250_000_000],
    ['400K', 400_000],
    ['1억 2,300만', 123_000_000],
    ['3만 9천 건', 39_000],
    ['1만 5000', 15_000],
    ['2만 3억', undefined],
    ['1만 많이', undefined],
    ['720건', 720],
    ['$50', 50],
    ['０.５', 0.5],
    ['1e6', 1_000_000],
    ['', undefined],
    ['-1', undefined],
    ['12,34', undefined],
    ['많이', undefined],
    ['NaN', undefined],
    ['constructor', undefined],
  ])('%j is %s', (text, n) => {
    expect(countOf(text)).toBe(n)
  })

  it.each([
    ['3000', 3000],
    ['200ms', 200],
    ['0.2초', 200],
    ['3s', 3000],
    ['5분', 300_000],
    ['5시간', 18_000_000],
    ['1시간', 3_600_000],
    ['1h', 3_600_000],
    ['1시간 30분', 5_400_000],
    ['1h30m', 5_400_000],
    ['1분 0.5초', 60_500],
    ['30분 1시간', undefined],
    ['1시간 1시간', undefined],
    ['1시간 30', undefined],
    ['1시간 반', undefined],
    ['1일', undefined],
  ])('%j is %s ms', (text, ms) => {
    expect(millisOf(text)).toBe(ms)
  })

  it.each([
    ['1024', 1024],
    ['1GB', 1024],
    ['512MB', 512],
    ['10 gb', 10_240],
    ['1만', undefined],
  ])('%j is %s MB', (text, mb) => {
    expect(mebibytesOf(text)).toBe(mb)
  })
})

it.each([
  ['month', 10, 10],
  ['day', 10, 300],
  ['hour', 1, 720],
  ['minute', 1, 43_200],
  ['second', 1, 2_592_000],
] as const)('requests a %s make a month of 30 days', (per: RequestPer, typed, month) => {
  const parsed = parseWorkload({ ...SCENARIOS.scenario1, requests: String(typed), per })
  expect(parsed.ok && parsed.value.requests).toBe(month)
})

it.each(SCENARIO_KEYS)('%s is a workload', key => {
  expect(parseWorkload(SCENARIOS[key]).ok).toBe(true)
})

const mistakes = (changes: Partial<WorkloadInput>) => {
  const parsed = parseWorkload({ ...SCENARIOS.scenario1, ...changes })
  return parsed.ok ? [] : parsed.error.map(workloadError)
}

it('every mistake is told at once, each with its range and reason', () => {
  expect(
    mistakes({ requests: '많이', duration: '16분', memory: '64', ephemeral: '', provisioned: '1.5', ec2Count: '0' }),
  ).toEqual([
    '요청 수에는 숫자를 입력해 주세요. 월 0건부터 월 1,000,000,000,000건까지 입력할 수 있어요. 이 계산기가 다루는 범위예요. 예: 5,000,000이나 500만. 지금 값: "많이"',
    '실행 시간은 1ms부터 15분까지 입력할 수 있어요. Lambda 함수는 한 번에 가장 길게 15분까지 실행돼요. 지금 값: 16분',
    '메모리는 128MB부터 10,240MB까지 입력할 수 있어요. Lambda가 받는 범위예요. 지금 값: 64MB',
    '임시 저장 공간을 입력해 주세요. 512MB부터 10,240MB까지 입력할 수 있어요. Lambda가 받는 범위예요. 예: 512나 1GB',
    'Provisioned Concurrency는 소수점 없는 숫자로 입력해 주세요. 0개부터 1,000개까지 입력할 수 있어요. 계정의 기본 동시 실행 한도예요. 지금 값: 1.5개',
    'EC2 대수는 1대부터 1,000대까지 입력할 수 있어요. 이 계산기가 다루는 범위예요. 지금 값: 0대',
  ])
})

it('a number below zero is told as one', () => {
  expect(mistakes({ memory: ' -5' })).toEqual([
    '메모리는 0보다 작을 수 없어요. 128MB부터 10,240MB까지 입력할 수 있어요. Lambda가 받는 범위예요. 지금 값: " -5"',
  ])
})

it('what was given is told in a unit in which it has few digits', () => {
  // 15.000017 minutes, and 200 MB and a thousandth
  expect(mistakes({ duration: '900001' })[0]).toMatch(/지금 값: 900,001ms$/)
  expect(mistakes({ duration: '1시간 30분' })[0]).toMatch(/지금 값: 90분$/)
  expect(mistakes({ response: '204801' })[0]).toMatch(/지금 값: 204,801KB$/)
})

it('a type or a disk without a price in the region is refused', () => {
  expect(mistakes({ region: 'ap-east-2', ec2Type: 't3a.micro', ebs: '8' })).toEqual([
    't3a.micro는 타이베이 리전의 가격표에 없어요. 다른 타입이나 리전을 골라 주세요.',
    '타이베이 리전의 EBS gp3 가격은 확인된 자료가 없어요. EBS 용량을 0으로 두면 나머지를 계산해요.',
  ])
})

// hours typed | basis → hours that the instance runs
it.each([
  ['730', '30d', 720],
  ['744', '30d', 720],
  ['744', 'lesson', 730],
  ['744', '31d', 744],
  ['365', '30d', 365],
] as const)('%s h of EC2 in a month of %s are %d h', (ec2Hours, month, hours) => {
  const parsed = parseWorkload({ ...SCENARIOS.scenario1, ec2Hours, month })
  expect(parsed.ok && parsed.value.ec2.hours).toBe(hours)
})

describe('the GB of a Fargate task go with its vCPU', () => {
  // vCPU | GB | what is said
  it.each([
    ['0.25', '0.7', '고른 vCPU의 Fargate 태스크는 메모리를 0.5GB, 1GB, 2GB로만 받아요.'],
    ['0.5', '0.5', '고른 vCPU의 Fargate 태스크는 메모리를 1GB부터 4GB까지 1GB 단위로 받아요.'],
    ['2', '4.5', '고른 vCPU의 Fargate 태스크는 메모리를 4GB부터 16GB까지 1GB 단위로 받아요.'],
    ['8', '18', '고른 vCPU의 Fargate 태스크는 메모리를 16GB부터 60GB까지 4GB 단위로 받아요.'],
    ['16', '100', '고른 vCPU의 Fargate 태스크는 메모리를 32GB부터 120GB까지 8GB 단위로 받아요.'],
  ] as const)('%s vCPU with %s GB are refused', (fargateCpu, fargateMemory, sentence) => {
    expect(mistakes({ fargateCpu, fargateMemory })).toEqual([sentence])
  })

  it.each([
    ['0.25', '2'],
    ['1', '8'],
    ['4', '30'],
    ['8', '60'],
    ['16', '120GB'],
  ] as const)('%s vCPU with %s GB are a task', (fargateCpu, fargateMemory) => {
    expect(mistakes({ fargateCpu, fargateMemory })).toEqual([])
  })

  it('what is no number is told once', () => {
    expect(mistakes({ fargateMemory: '' })).toHaveLength(1)
  })
})

const said = (error: WorkloadError) => workloadError(error.kind === 'not-a-number' ? { ...error, given: '' } : error)

it('never throws, whatever is typed, and gives finite numbers or at least one mistake', () => {
  fc.assert(
    fc.property(anyInput, input => {
      const parsed = parseWorkload(input)
      if (parsed.ok) for (const n of [parsed.value.requests, parsed.value.memory]) expect(Number.isFinite(n)).toBe(true)
      else for (const error of parsed.error) expect(said(error)).not.toMatch(/undefined|NaN/)
    }),
    { numRuns: 500 },
  )
})
