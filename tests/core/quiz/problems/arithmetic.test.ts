import { expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import type { MistakeName } from '#core/quiz/problems/mistakes.ts'
import type { Givens, Problem, TemplateId } from '#core/quiz/problems/problem.ts'
import { problemOf } from '#core/quiz/problems/templates.ts'
import { stepWritten } from '#strings/quiz-problems-steps.ts'

/** The first problem of a kind with these numbers, so that a row below says what is calculated and not by which seed. */
function problemWith<T extends TemplateId>(template: T, given: Partial<Givens[T]>): Problem {
  for (let seed = 0; seed < 20_000; seed += 1) {
    const problem = problemOf(template, seed, SEOUL)
    const isMeant = Object.entries(given).every(([name, value]) => problem.given[name as keyof Givens[T]] === value)
    if (isMeant) return problem as Problem
  }
  throw new Error(`no ${template} with ${JSON.stringify(given)}`)
}

const mistakesOf = ({ mistakes }: Problem) =>
  Object.fromEntries(mistakes.map(({ name, amount }) => [name, amount])) as Partial<Record<MistakeName, number>>

// Prices of Seoul: $0.20 a million requests, $0.0000166667 a GB-s (x86) and $0.0000133334 (arm64), 1,000,000 requests and
// 400,000 GB-s free, 730 h a month. Each comment is the row's arithmetic.
it.each<[TemplateId, Problem, number, Partial<Record<MistakeName, number>>]>([
  [
    // (5 − 1) × 0.20 = 0.80; nothing taken off: 5 × 0.20 = 1; 400,000 off: 4.6 × 0.20; the free million: 0.20
    'request-charge',
    problemWith('request-charge', { requests: 5_000_000 }),
    0.8,
    { 'forgot-free-tier': 1, 'other-allowance': 0.92, 'free-part-billed': 0.2, 'per-thousand': 800 },
  ],
  [
    // 1,000,000 × 0.1 s × 0.5 GB = 50,000; 512 ÷ 1,000 = 0.512 GB: 51,200; 100 s: 50,000,000; without GB 100,000, without s 500,000
    'gb-seconds',
    problemWith('gb-seconds', { requests: 1_000_000, duration: 100, memory: 512 }),
    50_000,
    { 'megabytes-by-1000': 51_200, 'milliseconds-as-seconds': 5e7, 'forgot-memory': 1e5, 'forgot-duration': 5e5 },
  ],
  [
    // 500,000 × 0.2 × 0.5 = 50,000 used; 400,000 − 50,000; 1,000,000 − 50,000; 400,000 − 51,200; without GB 100,000, without s 250,000
    'free-tier-left',
    problemWith('free-tier-left', { requests: 500_000, duration: 200, memory: 512 }),
    350_000,
    {
      'used-for-left': 50_000,
      'other-allowance': 950_000,
      'megabytes-by-1000': 348_800,
      'forgot-memory': 300_000,
      'forgot-duration': 150_000,
    },
  ],
  [
    // 2,000,000 × 3 × 0.25 = 1,500,000; − 400,000 = 1,100,000; − 1,000,000 = 500,000; 1,536,000 − 400,000
    'free-tier-over',
    problemWith('free-tier-over', { requests: 2_000_000, duration: 3000, memory: 256 }),
    1_100_000,
    { 'forgot-free-tier': 1_500_000, 'other-allowance': 500_000, 'megabytes-by-1000': 1_136_000 },
  ],
  [
    // The lesson's scenario 2: 0.80 + (15,000,000 − 400,000) × 0.0000166667 = 0.80 + 243.33; all paid: 1 + 250.00
    'scenario-bill',
    problemWith('scenario-bill', { requests: 5_000_000, duration: 3000, memory: 1024 }),
    244.13,
    {
      'forgot-free-tier': 251,
      'free-tier-on-requests-only': 250.8,
      'free-tier-on-duration-only': 244.33,
      'forgot-request-charge': 243.33,
      'forgot-duration-charge': 0.8,
    },
  ],
  [
    // 4 × 730 × 0.026 = 75.92; × 720: 74.88; × 744: 77.376; × 24: 2.496; one: 18.98; + 100 of work; 0.0208 in us-east-1: 60.736
    'ec2-month',
    problemWith('ec2-month', { type: 't3.small', count: 4 }),
    75.92,
    {
      'hours-720': 74.88,
      'hours-744': 77.38,
      'one-day': 2.5,
      'one-of-several': 18.98,
      'added-operations': 175.92,
      'us-east-1': 60.74,
    },
  ],
  [
    // 10 × 0.5 GB × 730 × 3,600 = 13,140,000 GB-s × 0.0000051254 = 67.348; × 720 ÷ 730 = 66.425; ÷ 10; × 0.0000041667; ÷ 60
    'provisioned-month',
    problemWith('provisioned-month', { environments: 10, memory: 512 }),
    67.35,
    { 'hours-720': 66.43, 'one-of-several': 6.73, 'us-east-1': 54.75, 'minutes-for-hour': 1.12 },
  ],
  [
    // Requests 19.80; (2,500,000 − 400,000) × 0.0000166667 = 35.00 or × 0.0000133334 = 28.00: 7 ÷ 54.80 = 12.8%
    // 7 ÷ 35 = 20%; 7 ÷ 47.80 = 14.6%; 47.80 ÷ 54.80 = 87.2%; 35 ÷ 54.80 = 63.9%; 54.80 − (20 + 33.33) = 1.47 ÷ 54.80
    'arm-saving',
    problemWith('arm-saving', { requests: 100_000_000, duration: 200, memory: 128 }),
    13,
    {
      'forgot-request-charge': 20,
      'share-of-new': 15,
      'remaining-share': 87,
      'charge-share-alone': 64,
      'free-tier-before-alone': 3,
    },
  ],
  [
    // 5 × 25 = 125, 13 times = 1,625; the curve adds up to 590: 1,035 ÷ 1,625 = 63.7%; used 36.3%; peak 35 ÷ 125; 1,035 ÷ 590
    'fleet-waste',
    problemWith('fleet-waste', { count: 5, each: 25 }),
    64,
    { 'used-share': 36, 'peak-alone': 28, 'lowest-alone': 92, 'share-of-used': 175, 'twelve-points': 61 },
  ],
  [
    // 2 × 730 × 0.013 = 18.98; a request 0.0000002 + 0.1 × 0.5 × 0.0000166667 = 0.00000103333; 18.98 ÷ it ÷ 30 = 612,258
    // Without its 0.0000002: 18.98 ÷ 0.000000833335 ÷ 30 = 759,199; one: half; 720 h: × 720 ÷ 730 = 603,871
    'break-even',
    problemWith('break-even', { duration: 100, memory: 512, type: 't3.micro', count: 2 }),
    612_000,
    { 'forgot-request-charge': 759_000, 'one-of-several': 306_000, 'hours-720': 604_000, 'month-for-day': 18_368_000 },
  ],
  [
    // 6 × 10^9 × 0.0000166667 = 100,000.20; 2 × 10^9 × 0.000015 = 30,000; all at the first price 133,333.60, at the second 120,000
    'tier-bill',
    problemWith('tier-bill', { requests: 8_000_000_000, duration: 1000, memory: 1024 }),
    130_000.2,
    { 'first-tier-for-all': 133_333.6, 'last-tier-for-all': 120_000, 'last-tier-alone': 30_000 },
  ],
  [
    // 10,000,000 × 2 s × (10,240 − 512) ÷ 1,024 = 190,000,000 GB-s × 0.0000000352 = 6.688; × 10 GB: 7.04; × 0.5 GB: 0.352
    'ephemeral-charge',
    problemWith('ephemeral-charge', { requests: 10_000_000, duration: 2000, ephemeral: 10_240 }),
    6.69,
    { 'forgot-included-storage': 7.04, 'included-storage-alone': 0.35, 'us-east-1': 5.87 },
  ],
  [
    // 5% of 800 ms = 40 ms; 40 ÷ (200 + 40) = 16.7%; always cold: 800 ÷ 1,000; 40 ÷ 200; the rest 83.3%
    'init-share',
    problemWith('init-share', { duration: 200, init: 800, coldPercent: 5 }),
    17,
    { 'every-run-cold': 80, 'cold-share-alone': 5, 'share-of-run': 20, 'remaining-share': 83 },
  ],
  [
    // 20 − 0.20 = 19.80 ÷ 0.0000166667 = 1,187,998 + 400,000 = 1,587,998 GB-s ÷ 1,000,000 s = 1.587998 GB × 1,024 = 1,626 MB
    // Nothing free: (20 − 0.40) ÷ 0.0000166667 = 1.175998 GB; requests not paid: 1.599998 GB; × 1,000 for GB
    'memory-for-budget',
    problemWith('memory-for-budget', { requests: 2_000_000, duration: 500, budget: 20 }),
    1626,
    { 'forgot-free-tier': 1204, 'forgot-request-charge': 1638, 'gigabytes-by-1000': 1587, 'forgot-duration': 813 },
  ],
])('%s', (_, problem, amount, mistakes) => {
  expect(problem.amount).toBe(amount)
  expect(mistakesOf(problem)).toMatchObject(mistakes)
})

const written = (problem: Problem) => problem.steps.flatMap(stepWritten)

it('a bill is worked out as the lesson writes its scenario 2', () => {
  expect(written(problemWith('scenario-bill', { requests: 5_000_000, duration: 3000, memory: 1024 }))).toEqual([
    '메모리: 1,024MB ÷ 1,024 = 1GB',
    '한 번의 실행 시간: 3,000ms ÷ 1,000 = 3초',
    '요청 비용: (5,000,000 - 1,000,000) × $0.20 / 1M = $0.80',
    '실행 시간: 5,000,000 × 3초 × 1GB = 15,000,000 GB-초',
    '실행 비용: (15,000,000 - 400,000) × $0.0000166667 = $243.33',
    '월간 총비용: $0.80 + $243.33 = $244.13',
  ])
})

it('what is rounded on the way says so', () => {
  expect(written(problemWith('break-even', { duration: 100, memory: 512, type: 't3.micro', count: 2 }))).toEqual([
    '인스턴스 비용: 2대 × 730시간 × $0.013 = $18.98',
    '요청 하나의 비용: $0.20 ÷ 1,000,000 + 0.1초 × 0.5GB × $0.0000166667 = $0.000001033335',
    '비용이 같아지는 한 달 요청: $18.98 ÷ $0.000001033335 ≈ 18,367,712건',
    '하루 요청: 18,367,712 ÷ 30 ≈ 612,000건',
  ])
  expect(written(problemWith('init-share', { duration: 200, init: 800, coldPercent: 5 }))).toEqual([
    '실행 한 번에 드는 평균 INIT 시간: 800ms × 5% = 40ms',
    'INIT이 차지하는 비율: 40ms ÷ (200ms + 40ms) ≈ 16.7%',
  ])
})
