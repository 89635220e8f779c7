import { LAMBDA_RULES, MONTH } from '#core/aws/limits.ts'
import type { PriceBook } from '#core/aws/price-book.ts'
import { US_EAST_1 } from '#core/aws/us-east-1.ts'
import { lambdaBill } from '#core/cost/lambda.ts'
import { mebibytes } from '#core/units.ts'
import { oneOf, type Template } from './draft.ts'
import { equation, lineStep, q } from './steps.ts'
import { asSeconds, by1000, lineOf, MILLION, memoryStep, workloadOf } from './workloads.ts'

/** What /tmp costs above what is included. */
export const ephemeralCharge: Template<'ephemeral-charge'> = {
  concept: 6,
  level: 'advanced',
  unit: 'USD',
  step: 0.01,
  tolerance: 0.005,
  prices: ['lambda.ephemeral'],
  rules: ['lambda.ephemeral.included'],
  draft: (random, book) => {
    const given = {
      requests: oneOf(random, [2, 3, 4, 5, 8, 10, 15, 20]) * MILLION,
      duration: oneOf(random, [2000, 3000, 4000, 5000, 8000, 20_000]),
      ephemeral: oneOf(random, [1024, 1536, 2048, 2560, 4096, 4608, 5120, 8192, 10_240]),
    }
    const included = LAMBDA_RULES.includedEphemeral
    const charge = (extra: number, prices: PriceBook) => {
      const workload = workloadOf(given, { ephemeral: mebibytes(included + extra) })
      return lineOf(lambdaBill(workload, prices), 'ephemeral')
    }
    const extra = given.ephemeral - included
    const asMemory = {
      ...book,
      lambda: { ...book.lambda, ephemeralStoragePerGBs: book.lambda.x86.tiers[0]?.perGBs ?? 0 },
    }
    const right = charge(extra, book)
    return {
      given,
      amount: right.amount,
      wrong: {
        'forgot-included-storage': charge(given.ephemeral, book).amount,
        'included-storage-alone': charge(included, book).amount,
        'us-east-1': charge(extra, US_EAST_1).amount,
        'megabytes-by-1000': charge(by1000(extra), book).amount,
        'memory-price-for-storage': charge(extra, asMemory).amount,
        'milliseconds-as-seconds': right.amount * asSeconds(1),
      },
      steps: [
        equation(
          'extra-storage',
          ['(', q(given.ephemeral, 'MB'), '-', q(included, 'MB'), ')', '÷', q(1024, 'number')],
          q(extra / 1024, 'GB'),
        ),
        lineStep(right),
      ],
    }
  },
}

/** Environments that are kept ready all month, before anything runs on them. */
export const provisionedMonth: Template<'provisioned-month'> = {
  concept: 6,
  level: 'applied',
  unit: 'USD',
  step: 0.01,
  tolerance: 0.005,
  prices: ['lambda.provisioned.capacity'],
  rules: ['month.hours'],
  draft: (random, book) => {
    const given = {
      environments: oneOf(random, [2, 3, 4, 5, 8, 10, 15, 20, 25, 30, 40, 50]),
      memory: oneOf(random, [256, 512, 768, 1536, 2048, 3072]),
    }
    const charge = (environments: number, memory: number, prices: PriceBook, hours: number = MONTH.hours) => {
      const month = { ...MONTH, hours }
      return lineOf(
        lambdaBill(workloadOf({ requests: 0, memory }, { provisioned: environments, month }), prices),
        'provisionedCapacity',
      )
    }
    const { environments, memory } = given
    const right = charge(environments, memory, book)
    const readyFor = (price: number) => (right.amount * price) / right.unitPrice
    const { x86 } = book.lambda
    return {
      given,
      amount: right.amount,
      wrong: {
        'hours-720': charge(environments, memory, book, MONTH.days * 24).amount,
        'us-east-1': charge(environments, memory, US_EAST_1).amount,
        'one-of-several': charge(1, memory, book).amount,
        'megabytes-by-1000': charge(environments, by1000(memory), book).amount,
        'run-price-for-ready': readyFor(x86.provisionedConcurrency.durationPerGBs),
        'on-demand-price-for-ready': readyFor(x86.tiers[0]?.perGBs ?? 0),
        'minutes-for-hour': right.amount / 60,
      },
      steps: [memoryStep(memory), lineStep(right)],
    }
  },
}
