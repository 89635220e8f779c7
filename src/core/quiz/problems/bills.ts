import type { DurationTier, LambdaPrices, PriceBook } from '#core/aws/price-book.ts'
import { lambdaBill } from '#core/cost/lambda.ts'
import { type Draft, oneOf, type Template } from './draft.ts'
import type { Runs } from './problem.ts'
import { equation, joined, lineStep, q } from './steps.ts'
import {
  by1000,
  chargesOf,
  durationStep,
  isWithinFirstTier,
  lineOf,
  MILLION,
  memoryStep,
  workloadOf,
} from './workloads.ts'

/** A month's bill as the lesson's scenarios write it. */
export const scenarioBill: Template<'scenario-bill'> = {
  concept: 6,
  level: 'applied',
  unit: 'USD',
  step: 0.01,
  tolerance: 0.01,
  prices: ['lambda.request', 'lambda.duration.x86'],
  rules: ['lambda.freeTier.requests', 'lambda.freeTier.gbSeconds'],
  draft: (random, book) =>
    billOf(
      {
        requests: oneOf(random, [2, 3, 4, 5, 6, 8, 10, 12, 15, 20]) * MILLION,
        duration: oneOf(random, [400, 500, 600, 800, 1500, 2000, 3000, 4000]),
        memory: oneOf(random, [512, 768, 1024, 1536, 2048]),
      },
      book,
    ),
  ownDraft: (runs, book) => (isWithinFirstTier(runs, book) ? billOf(runs, book) : undefined),
}

function billOf(runs: Runs, book: PriceBook): Draft<'scenario-bill'> {
  const bill = lambdaBill(workloadOf(runs), book)
  const free = chargesOf(workloadOf(runs), book)
  const paid = chargesOf(workloadOf(runs, { freeTier: false }), book)
  const [requests, duration] = [lineOf(bill, 'requests'), lineOf(bill, 'duration')]
  return {
    given: runs,
    amount: bill.total,
    wrong: {
      'forgot-free-tier': paid.total,
      'free-tier-on-requests-only': free.requests + paid.duration,
      'free-tier-on-duration-only': paid.requests + free.duration,
      'forgot-request-charge': free.duration,
      'forgot-duration-charge': free.requests,
      'megabytes-by-1000': chargesOf(workloadOf({ ...runs, memory: by1000(runs.memory) }), book).total,
      'arm-price': chargesOf(workloadOf(runs, { architecture: 'arm' }), book).total,
    },
    steps: [
      memoryStep(runs.memory),
      durationStep(runs.duration),
      lineStep(requests),
      lineStep(duration),
      equation('total', joined('+', [q(requests.amount, 'USD'), q(duration.amount, 'USD')]), q(bill.total, 'USD')),
    ],
  }
}

type Tiers = LambdaPrices['x86']['tiers']

/** The same book with other prices of duration. */
const withTiers = (book: PriceBook, tiers: Tiers): PriceBook => ({
  ...book,
  lambda: { ...book.lambda, x86: { ...book.lambda.x86, tiers } },
})

const flatly = ({ perGBs }: DurationTier): Tiers => [{ upToGBs: null, perGBs }]

/** ms and MB that are easy to multiply, so that the tiers alone are to be thought of. */
type Shape = readonly [duration: number, memory: number]
const SHAPES: readonly [Shape, ...Shape[]] = [
  [1000, 1024],
  [2000, 1024],
  [500, 1024],
  [1000, 2048],
  [500, 2048],
  [2000, 512],
]

/** So many GB-seconds that the second tier begins. */
export const tierBill: Template<'tier-bill'> = {
  concept: 6,
  level: 'advanced',
  unit: 'USD',
  step: 0.01,
  tolerance: 0.01,
  prices: ['lambda.duration.x86', 'lambda.duration.x86.tier2', 'lambda.duration.x86.tier1.to'],
  rules: [],
  draft: (random, book) => {
    const used = oneOf(random, [6.4, 6.6, 6.8, 7, 7.2, 7.5, 8, 8.4, 9, 9.6, 10, 11, 12, 13, 14]) * 1000 * MILLION
    const [duration, memory] = oneOf(random, SHAPES)
    const runs = { requests: Math.round(used / (duration / 1000) / (memory / 1024)), duration, memory }
    const charge = (prices: PriceBook, architecture: 'x86' | 'arm' = 'x86') =>
      lineOf(lambdaBill(workloadOf(runs, { freeTier: false, architecture }), prices), 'duration')
    const { tiers } = book.lambda.x86
    const [first, second] = tiers as readonly [DurationTier, DurationTier]
    const swapped = [
      { ...first, perGBs: second.perGBs },
      { ...second, perGBs: first.perGBs },
    ]
    const line = charge(book)
    return {
      given: runs,
      amount: line.amount,
      wrong: {
        'first-tier-for-all': charge(withTiers(book, flatly(first))).amount,
        'last-tier-for-all': charge(withTiers(book, flatly(second))).amount,
        'last-tier-alone': charge(withTiers(book, [{ ...first, perGBs: 0 }, ...tiers.slice(1)])).amount,
        'tiers-swapped': charge(withTiers(book, [...swapped, ...tiers.slice(2)])).amount,
        'arm-price': charge(book, 'arm').amount,
      },
      steps: [memoryStep(memory), durationStep(duration), lineStep(line)],
    }
  },
}
