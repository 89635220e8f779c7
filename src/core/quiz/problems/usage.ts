import { LAMBDA_RULES } from '#core/aws/limits.ts'
import type { PriceBook } from '#core/aws/price-book.ts'
import type { BillLine } from '#core/cost/bill.ts'
import { freeLeftOf } from '#core/cost/free-left.ts'
import { gbSecondsOf, lambdaBill } from '#core/cost/lambda.ts'
import type { Random } from '../random.ts'
import { type Draft, oneOf, type Template } from './draft.ts'
import type { Runs } from './problem.ts'
import { equation, lineStep, q } from './steps.ts'
import { asSeconds, by1000, durationStep, gbSecondsStep, lineOf, MILLION, memoryStep, workloadOf } from './workloads.ts'

const { freeRequests, freeGbSeconds } = LAMBDA_RULES

const FREE_GB_SECONDS = ['lambda.freeTier.gbSeconds'] as const

/** Requests above the free million. */
export const requestCharge: Template<'request-charge'> = {
  concept: 6,
  level: 'basic',
  unit: 'USD',
  step: 0.01,
  tolerance: 0.005,
  prices: ['lambda.request'],
  rules: ['lambda.freeTier.requests'],
  draft: (random, book) => chargeOf((3 + Math.floor(random() * 58)) * MILLION, book),
  ownDraft: ({ requests }, book) => (requests > freeRequests ? chargeOf(requests, book) : undefined),
}

function chargeOf(requests: number, book: PriceBook): Draft<'request-charge'> {
  const line = (n: number, freeTier: boolean): BillLine =>
    lineOf(lambdaBill(workloadOf({ requests: n }, { freeTier }), book), 'requests')
  const right = line(requests, true)
  return {
    given: { requests },
    amount: right.amount,
    wrong: {
      'forgot-free-tier': line(requests, false).amount,
      'free-part-billed': line(freeRequests, false).amount,
      'other-allowance': line(requests - freeGbSeconds, false).amount,
      'per-thousand': line((requests - freeRequests) * 1000, false).amount,
      'per-ten-million': line((requests - freeRequests) / 10, false).amount,
    },
    steps: [lineStep(right)],
  }
}

const used = (runs: Runs) => gbSecondsOf(workloadOf(runs))

/**
 * Numbers of a run that a person can multiply: no 1,024 MB and no 1,000 ms, which would hide a step, and not as many seconds as
 * GB, so that it is known which of the two somebody forgot.
 */
function runsOf(random: Random, requests: number): Runs {
  const duration = oneOf(random, [100, 200, 300, 400, 500, 600, 800, 1200, 1500, 2000, 2500, 3000])
  const memory = oneOf(random, [128, 256, 512, 768, 1536, 2048, 3072])
  return duration / 1000 === memory / 1024 ? runsOf(random, requests) : { requests, duration, memory }
}

/** What is left undone of requests × seconds × GB. */
const slips = (runs: Runs) => ({
  'megabytes-by-1000': used({ ...runs, memory: by1000(runs.memory) }),
  'milliseconds-as-seconds': used({ ...runs, duration: asSeconds(runs.duration) }),
  'forgot-memory': used({ ...runs, memory: 1024 }),
  'forgot-duration': used({ ...runs, duration: 1000 }),
})

/** requests × seconds × GB. */
export const gbSeconds: Template<'gb-seconds'> = {
  concept: 6,
  level: 'basic',
  unit: 'GB-s',
  step: 1,
  tolerance: 0.5,
  prices: [],
  rules: [],
  draft: random =>
    usedOf(runsOf(random, oneOf(random, [100, 200, 300, 400, 500, 800, 1000, 1500, 2000, 3000, 5000]) * 1000)),
  ownDraft: usedOf,
}

function usedOf(runs: Runs): Draft<'gb-seconds'> {
  return {
    given: runs,
    amount: used(runs),
    wrong: { ...slips(runs), 'memory-in-megabytes': used({ ...runs, memory: runs.memory * 1024 }) },
    steps: toGbSeconds(runs),
  }
}

/** What of the free GB-seconds is left: drawn until something is. */
export const freeTierLeft: Template<'free-tier-left'> = {
  concept: 6,
  level: 'applied',
  unit: 'GB-s',
  step: 1,
  tolerance: 0.5,
  prices: [],
  rules: FREE_GB_SECONDS,
  draft: (random, book) => leftOf(below(random, freeGbSeconds), book),
  ownDraft: (runs, book) => (used(runs) < freeGbSeconds ? leftOf(runs, book) : undefined),
}

function leftOf(runs: Runs, book: PriceBook): Draft<'free-tier-left'> {
  const left = freeLeftOf(lambdaBill(workloadOf(runs), book))?.gbSeconds.left ?? 0
  const [spent, slip] = [used(runs), slips(runs)]
  return {
    given: runs,
    amount: left,
    wrong: {
      'used-for-left': spent,
      'other-allowance': freeRequests - spent,
      'megabytes-by-1000': freeGbSeconds - slip['megabytes-by-1000'],
      'forgot-memory': freeGbSeconds - slip['forgot-memory'],
      'forgot-duration': freeGbSeconds - slip['forgot-duration'],
    },
    steps: [
      ...toGbSeconds(runs),
      equation('free-left', [q(freeGbSeconds, 'GB-s'), '-', q(spent, 'GB-s')], q(left, 'GB-s')),
    ],
  }
}

/** What lies above the free GB-seconds. */
export const freeTierOver: Template<'free-tier-over'> = {
  concept: 6,
  level: 'applied',
  unit: 'GB-s',
  step: 1,
  tolerance: 0.5,
  prices: [],
  rules: FREE_GB_SECONDS,
  draft: (random, book) => overOf(above(random, freeGbSeconds), book),
  ownDraft: (runs, book) => (used(runs) > freeGbSeconds ? overOf(runs, book) : undefined),
}

function overOf(runs: Runs, book: PriceBook): Draft<'free-tier-over'> {
  const over = lineOf(lambdaBill(workloadOf(runs), book), 'duration').quantity
  const [spent, slip] = [used(runs), slips(runs)]
  return {
    given: runs,
    amount: over,
    wrong: {
      'forgot-free-tier': spent,
      'other-allowance': spent - freeRequests,
      'megabytes-by-1000': slip['megabytes-by-1000'] - freeGbSeconds,
      'forgot-memory': slip['forgot-memory'] - freeGbSeconds,
      'forgot-duration': slip['forgot-duration'] - freeGbSeconds,
      'milliseconds-as-seconds': slip['milliseconds-as-seconds'] - freeGbSeconds,
    },
    steps: [
      ...toGbSeconds(runs),
      equation('over-free', [q(spent, 'GB-s'), '-', q(freeGbSeconds, 'GB-s')], q(over, 'GB-s')),
    ],
  }
}

const toGbSeconds = (runs: Runs) => [
  memoryStep(runs.memory),
  durationStep(runs.duration),
  gbSecondsStep(runs, used(runs)),
]

/** Round requests a month whose GB-s lie below a limit, and above a twentieth of it. */
function below(random: Random, limit: number): Runs {
  const runs = runsOf(random, 1)
  const most = limit / used(runs)
  const counts = REQUESTS.filter(n => n < most && n > most / 20)
  return { ...runs, requests: counts[Math.floor(random() * counts.length)] ?? REQUESTS[0] }
}

/** The same above it, up to fifty times of it. */
function above(random: Random, limit: number): Runs {
  const runs = runsOf(random, 1)
  const least = limit / used(runs)
  const counts = REQUESTS.filter(n => n > least && n < least * 50)
  return { ...runs, requests: counts[Math.floor(random() * counts.length)] ?? REQUESTS[REQUESTS.length - 1] ?? MILLION }
}

const REQUESTS: readonly [number, ...number[]] = [
  10_000, 20_000, 30_000, 50_000, 80_000, 100_000, 150_000, 200_000, 300_000, 400_000, 500_000, 600_000, 800_000,
  1_000_000, 1_200_000, 1_500_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000, 8_000_000, 10_000_000, 20_000_000,
  30_000_000, 50_000_000, 80_000_000, 100_000_000,
]
