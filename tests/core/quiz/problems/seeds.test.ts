import { expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { problemOf, TEMPLATE_IDS } from '#core/quiz/problems/templates.ts'

const SEEDS = 10_000
/** All kinds together take some 15 s of a processor; others may want it too. */
const PATIENCE = { timeout: 60_000 }

it.each(TEMPLATE_IDS)(
  '%s: 10,000 seeds give one right option, and wrong ones that can be told apart',
  PATIENCE,
  template => {
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const { amount, tolerance, options, mistakes } = problemOf(template, seed, SEOUL)
      const right = options.filter(({ mistake }) => mistake === undefined)
      const wrong = options.filter(({ mistake }) => mistake !== undefined)
      const sound =
        right.length === 1 &&
        right[0]?.amount === amount &&
        (options.length === 4 || options.length === 5) &&
        new Set(options.map(option => option.amount)).size === options.length &&
        new Set(wrong.map(({ mistake }) => mistake)).size === wrong.length &&
        mistakes.every(one => Number.isFinite(one.amount) && Math.abs(one.amount - amount) > tolerance)
      if (!sound) expect.fail(`${template}, seed ${seed}: ${JSON.stringify({ amount, tolerance, options })}`)
    }
  },
)
