import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { grade } from '#core/quiz/grade.ts'
import type { Runs } from '#core/quiz/problems/problem.ts'
import { ownRunsOf, problemAt, seriesFromText, seriesToText } from '#core/quiz/problems/series.ts'
import { ownProblems } from '#core/quiz/problems/templates.ts'
import { millis, requestsPerMonth } from '#core/units.ts'
import { amountWritten, problemQuestion } from '#strings/quiz-problems.ts'

/** The lesson's second scenario */
const images: Runs = { requests: 5_000_000, duration: 3000, memory: 1024 }

const anyRuns = fc.record({
  requests: fc.integer({ min: 0, max: 1e12 }),
  duration: fc.integer({ min: 1, max: 900_000 }),
  memory: fc.integer({ min: 128, max: 10_240 }),
})

describe("problems about one's own function", () => {
  it('have the answers of the calculator', () => {
    expect(ownProblems(images, SEOUL).map(({ template, amount }) => [template, amount])).toEqual([
      // 4 million × $0.20 / 1M
      ['request-charge', 0.8],
      // 5 million × 3 s × 1 GB
      ['gb-seconds', 15_000_000],
      ['free-tier-over', 14_600_000],
      ['scenario-bill', 244.13],
      // (243.33 - 194.67) of 244.13
      ['arm-saving', 20],
    ])
  })

  it('ask what of the free tier is left where something is', () => {
    const small = ownProblems({ requests: 100_000, duration: 200, memory: 512 }, SEOUL)
    expect(small.map(({ template, amount }) => [template, amount])).toEqual([
      ['gb-seconds', 10_000],
      ['free-tier-left', 390_000],
      ['scenario-bill', 0],
    ])
  })

  it('ask for no bill that needs a price which the problem does not show', () => {
    // 500 million × 10 s × 2 GB = 10 thousand million GB-s, of which the first tier holds 6
    const huge = ownProblems({ requests: 5e8, duration: 10_000, memory: 2048 }, SEOUL)
    expect(huge.map(({ template }) => template)).toEqual(['request-charge', 'gb-seconds', 'free-tier-over'])
  })

  it('whatever it is: one right option, all of them different as they are written, and the answer graded right', () => {
    fc.assert(
      fc.property(anyRuns, runs => {
        for (const problem of ownProblems(runs, SEOUL)) {
          const written = problem.options.map(({ amount }) => amountWritten(amount, problem.unit))
          expect(new Set(written).size).toBe(written.length)
          expect(problem.options.filter(({ mistake }) => mistake === undefined)).toHaveLength(1)
          const question = problemQuestion(problem, {})
          expect(grade(question, { kind: 'numeric', text: question.written })).toMatchObject({ value: { right: true } })
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe("a row of one's own problems", () => {
  it('takes the function of a workload, by milliseconds as they are billed', () => {
    const workload = workloadOfPreset('scenario2')
    expect(ownRunsOf({ ...workload, duration: millis(2999.5) })).toEqual(images)
    expect(ownRunsOf({ ...workload, requests: requestsPerMonth(0) })).toBeUndefined()
  })

  it('begins again when all have come', () => {
    const count = ownProblems(images, SEOUL).length
    const at = (nth: number) => problemAt({ kind: 'mine', code: '1', nth, own: images }, SEOUL)
    expect(at(1).template).toBe('request-charge')
    expect(at(count + 1)).toEqual(at(1))
  })

  it('a link brings it back', () => {
    fc.assert(
      fc.property(anyRuns, fc.integer({ min: 1, max: 9999 }), (own, nth) => {
        const series = { kind: 'mine', code: '4821', nth, own } as const
        const read = seriesFromText(seriesToText(series))
        expect(read).toEqual(
          ownProblems(own, SEOUL).length > 0 ? { ok: true, value: series } : { ok: false, error: { kind: 'bad-own' } },
        )
      }),
      { numRuns: 200 },
    )
    expect(seriesToText({ kind: 'mine', code: '4821', nth: 1, own: images })).toBe(
      'v=1&kind=mine&seed=4821&req=5000000&ms=3000&mb=1024',
    )
  })

  it.each(['', '&req=5000000&ms=3000', '&req=abc&ms=3000&mb=1024', '&req=1&ms=0&mb=1024', '&req=2.5&ms=1&mb=128'])(
    'a link with %j is refused',
    own => {
      expect(seriesFromText(`v=1&kind=mine&seed=4821${own}`)).toEqual({ ok: false, error: { kind: 'bad-own' } })
    },
  )
})
