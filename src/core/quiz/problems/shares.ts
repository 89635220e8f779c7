import { LAMBDA_RULES } from '#core/aws/limits.ts'
import type { PriceBook } from '#core/aws/price-book.ts'
import { gbSecondsOf, lambdaBill } from '#core/cost/lambda.ts'
import { solveFor } from '#core/cost/reverse.ts'
import type { Workload } from '#core/cost/workload.ts'
import { millis } from '#core/units.ts'
import { type Draft, oneOf, type Template } from './draft.ts'
import type { Givens, Runs } from './problem.ts'
import { equation, joined, lineStep, q, type Step } from './steps.ts'
import { by1000, chargesOf, isWithinFirstTier, lineOf, workloadOf } from './workloads.ts'

const percent = (part: number, whole: number) => (part / whole) * 100

/** What arm64 saves of a whole bill: less than of its duration, since requests cost the same. */
export const armSaving: Template<'arm-saving'> = {
  concept: 6,
  level: 'applied',
  unit: 'percent',
  step: 1,
  tolerance: 0.5,
  prices: ['lambda.request', 'lambda.duration.x86', 'lambda.duration.arm'],
  rules: ['lambda.freeTier.requests', 'lambda.freeTier.gbSeconds'],
  draft: (random, book) =>
    savingOf(
      {
        requests: oneOf(random, [20, 30, 40, 50, 60, 80, 100, 150, 200]) * 1_000_000,
        duration: oneOf(random, [40, 50, 80, 100, 120, 150, 200, 300, 400]),
        memory: oneOf(random, [128, 256, 512]),
      },
      book,
    ),
  ownDraft: (runs, book) => (isWithinFirstTier(runs, book) ? savingOf(runs, book) : undefined),
}

/** Nothing can be saved of a bill that is nothing. */
function savingOf(runs: Runs, book: PriceBook): Draft<'arm-saving'> | undefined {
  const [x86, arm] = [workloadOf(runs), workloadOf(runs, { architecture: 'arm' })]
  const [before, after] = [chargesOf(x86, book), chargesOf(arm, book)]
  const saved = before.total - after.total
  if (saved <= 0) return undefined
  return {
    given: runs,
    amount: percent(saved, before.total),
    wrong: {
      'forgot-request-charge': percent(saved, before.duration),
      'share-of-new': percent(saved, after.total),
      'remaining-share': percent(after.total, before.total),
      'charge-share-alone': percent(before.duration, before.total),
      'free-tier-before-alone': percent(
        before.total - chargesOf({ ...arm, freeTier: false }, book).total,
        before.total,
      ),
    },
    steps: savingSteps(x86, arm, book),
  }
}

function savingSteps(x86: Workload, arm: Workload, book: PriceBook): readonly Step[] {
  const [before, after] = [lambdaBill(x86, book), lambdaBill(arm, book)]
  const [requests, run, runArm] = [lineOf(before, 'requests'), lineOf(before, 'duration'), lineOf(after, 'duration')]
  const usd = (amount: number) => q(amount, 'USD')
  return [
    lineStep(requests),
    lineStep(run),
    equation('total', joined('+', [usd(requests.amount), usd(run.amount)]), usd(before.total)),
    { ...lineStep(runArm), kind: 'line', line: runArm, arm: true },
    equation('arm-total', joined('+', [usd(requests.amount), usd(runArm.amount)]), usd(after.total)),
    equation(
      'saving',
      ['(', usd(before.total), '-', usd(after.total), ')', '÷', usd(before.total)],
      q(percent(before.total - after.total, before.total), 'percent'),
    ),
  ]
}

/** What of the billed GB-seconds is INIT: cold runs take longer, by INIT. */
export const initShare: Template<'init-share'> = {
  concept: 6,
  level: 'advanced',
  unit: 'percent',
  step: 1,
  tolerance: 0.5,
  prices: [],
  rules: ['launch.initBilling'],
  draft: random => {
    const given = {
      duration: oneOf(random, [50, 80, 100, 150, 200, 250, 300, 400]),
      init: oneOf(random, [200, 300, 400, 500, 600, 800, 1000, 1200, 1500]),
      coldPercent: oneOf(random, [1, 2, 4, 5, 10]),
    }
    const { duration, init, coldPercent } = given
    const usedAt = (share: number) =>
      gbSecondsOf(workloadOf({ duration }, { cold: { share, init: millis(init), billed: true } }))
    const [warm, all, allCold] = [usedAt(0), usedAt(coldPercent / 100), usedAt(1)]
    const mean = (init * coldPercent) / 100
    const amount = percent(all - warm, all)
    return {
      given,
      amount,
      wrong: {
        'every-run-cold': percent(allCold - warm, allCold),
        'cold-share-alone': coldPercent,
        'share-of-run': percent(all - warm, warm),
        'remaining-share': percent(warm, all),
      },
      steps: [
        equation('init-of-a-run', [q(init, 'ms'), '×', q(coldPercent, 'percent')], q(mean, 'ms')),
        equation(
          'init-share',
          [q(mean, 'ms'), '÷', '(', q(duration, 'ms'), '+', q(mean, 'ms'), ')'],
          q(amount, 'percent'),
        ),
      ],
    }
  },
}

/** Whole MB are asked for: who rounds on the way must not come to the next ones. */
const NEAR_WHOLE = 0.1

/** The most memory that a budget pays for. */
export const memoryForBudget: Template<'memory-for-budget'> = {
  concept: 6,
  level: 'advanced',
  unit: 'MB',
  step: 1,
  tolerance: 0,
  prices: ['lambda.request', 'lambda.duration.x86'],
  rules: ['lambda.freeTier.requests', 'lambda.freeTier.gbSeconds'],
  draft: (random, book) => {
    const given = {
      requests: oneOf(random, [2, 3, 4, 5, 6, 8, 10]) * 1_000_000,
      duration: oneOf(random, [200, 400, 500, 800, 1500, 2000]),
      budget: oneOf(random, [5, 10, 15, 20, 25, 30, 40, 50, 80, 100]),
    }
    const most = (changes: Partial<Workload>, prices: PriceBook) => {
      const solved = solveFor('memory', given.budget, 'lambda', workloadOf(given, changes), prices)
      return solved.kind === 'most' ? solved.value : undefined
    }
    const amount = most({}, book)
    const affordable = affordableOf(given, book)
    const exact = affordable.gb * 1024
    if (amount === undefined || Math.abs(exact - Math.round(exact)) < NEAR_WHOLE) return undefined
    const noRequests = { ...book, lambda: { ...book.lambda, requestPerMillion: 0 } }
    return {
      given,
      amount,
      wrong: {
        'rounded-up': amount + 1,
        'forgot-free-tier': most({ freeTier: false }, book),
        'forgot-request-charge': most({}, noRequests),
        'gigabytes-by-1000': Math.floor(exact / by1000(1)),
        'arm-price': most({ architecture: 'arm' }, book),
        'forgot-duration': most({ duration: millis(1000) }, book),
      },
      steps: budgetSteps(given, affordable),
    }
  },
}

type Budget = Givens['memory-for-budget']

/** What the budget leaves for the runs, in USD, GB-s and GB. */
function affordableOf({ requests, duration, budget }: Budget, book: PriceBook) {
  const line = lineOf(lambdaBill(workloadOf({ requests, duration, memory: 128 }), book), 'requests')
  const price = book.lambda.x86.tiers[0]?.perGBs ?? 0
  const left = budget - line.amount
  const gbSeconds = left / price + LAMBDA_RULES.freeGbSeconds
  const seconds = duration / 1000
  return { line, price, left, gbSeconds, seconds, gb: gbSeconds / (requests * seconds) }
}

function budgetSteps(
  { requests, budget }: Budget,
  { line, price, left, gbSeconds, seconds, gb }: ReturnType<typeof affordableOf>,
): readonly Step[] {
  return [
    lineStep(line),
    equation('left-for-duration', joined('-', [q(budget, 'USD'), q(line.amount, 'USD')]), q(left, 'USD')),
    equation(
      'affordable-gb-seconds',
      [q(left, 'USD'), '÷', q(price, 'price'), '+', q(LAMBDA_RULES.freeGbSeconds, 'GB-s')],
      q(gbSeconds, 'GB-s'),
    ),
    equation(
      'affordable-gb',
      [q(gbSeconds, 'GB-s'), '÷', '(', q(requests, 'requests'), '×', q(seconds, 's'), ')'],
      q(gb, 'GB'),
    ),
    equation('affordable-mb', [q(gb, 'GB'), '×', q(1024, 'number')], q(gb * 1024, 'MB')),
  ]
}
