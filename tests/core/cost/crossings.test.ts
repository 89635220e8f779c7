import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossings } from '#core/cost/crossings.ts'
import { firstAtLeast } from '#core/cost/search.ts'

/** $10 for each server that serves 100 requests. */
const stairs = (n: number) => 10 * Math.max(1, Math.ceil(n / 100))

describe('a line and a staircase', () => {
  // name | line | requests at which it reaches the stairs (+) or falls below them again (-)
  it.each([
    [
      '$0.11 a request wins and loses each step, then stays above',
      (n: number) => 0.11 * n,
      [91, -101, 182, -201, 273, -301, 364, -401, 455, -501, 546, -601, 637, -701, 728, -801, 819, -901, 910],
    ],
    ['$0.05 a request never reaches them', (n: number) => 0.05 * n, []],
    ['$0.20 a request reaches the first step, and the second begins at its own price', (n: number) => 0.2 * n, [50]],
    ['what is dearer without a request begins above', () => 15, [-101]],
  ])('%s', (_, line, places) => {
    const { found, more } = crossings(line, stairs)
    expect(found.map(({ requests, rises }) => (rises ? requests : -requests))).toEqual(places)
    expect(more).toBe(false)
  })
})

it('where one is enough, it is the first, and there may be more', () => {
  const one = crossings(n => 0.11 * n, stairs, undefined, 1)
  expect(one).toEqual({ found: [{ requests: 91, rises: true }], more: true })
})

/** A cost that never falls, from 0 to 300 requests: what each further one adds. */
const anyCost = fc.array(fc.constantFrom(0, 0, 0, 1, 2, 25), { minLength: 300, maxLength: 300 }).map(steps => {
  const sums = steps.map(
    (
      sum => step =>
        (sum += step)
    )(0),
  )
  return (n: number) => sums[Math.min(Math.floor(n), 299)] ?? 0
})

it('finds what asking for every request finds', () => {
  fc.assert(
    fc.property(anyCost, anyCost, (a, b) => {
      const every = Array.from({ length: 299 }, (_, index) => index + 1)
        .filter(n => a(n) >= b(n) !== a(n - 1) >= b(n - 1))
        .map(requests => ({ requests, rises: a(requests) >= b(requests) }))
      expect(crossings(a, b).found).toEqual(every.slice(0, 24))
    }),
    { numRuns: 300 },
  )
})

it('finds them also where a cost falls, when it is told where', () => {
  const saws = (n: number) => (n % 50) + 20
  const { found } = crossings(
    n => n / 5,
    saws,
    n => (Math.floor(n / 50) + 1) * 50,
  )
  const every = Array.from({ length: 400 }, (_, index) => index + 1).filter(
    n => n / 5 >= saws(n) !== (n - 1) / 5 >= saws(n - 1),
  )
  expect(found.map(({ requests }) => requests).filter(n => n <= 400)).toEqual(every)
})

it('the first number that reaches a target, and none below it', () => {
  fc.assert(
    fc.property(anyCost, fc.integer({ min: 0, max: 400 }), (cost, target) => {
      const every = Array.from({ length: 299 }, (_, index) => index + 1).find(n => cost(n) >= target)
      expect(firstAtLeast(cost, target, 0, 299)).toBe(every)
    }),
  )
})

it('the same far away, where lines bend and stairs rise', () => {
  const far = 1e9
  // USD a request up to the bend, USD a request above it, requests of one step, target
  const any = fc.tuple(
    fc.nat(9),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 1e6 }),
    fc.integer({ min: 1, max: 5e9 }),
  )
  fc.assert(
    fc.property(any, fc.nat(far), ([before, after, step, target], bend) => {
      const cost = (n: number) => {
        const stepped = Math.floor(n / step) * step
        return before * Math.min(stepped, bend) + after * Math.max(0, stepped - bend)
      }
      expect(firstAtLeast(cost, target, 0, far)).toBe(byHalving(cost, target, far))
    }),
    { numRuns: 500 },
  )
})

function byHalving(cost: (n: number) => number, target: number, to: number): number | undefined {
  if (cost(to) < target) return undefined
  let [low, high] = [0, to]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (cost(middle) >= target) high = middle
    else low = middle
  }
  return high
}

// Its ends 0 and 4,096 give the line; the line gives the number, and the one before it is still too little.
it.each([5_000, 123_456, 987_654_321_000])('on a straight line four questions find %i', target => {
  const asked: number[] = []
  const cost = (n: number) => {
    asked.push(n)
    return n
  }
  expect(firstAtLeast(cost, target, 0, 1e12)).toBe(target)
  expect(asked).toEqual([0, 4096, target, target - 1])
})

it('no cost is asked for twice on the way to a crossing', () => {
  const asked: number[] = []
  const line = (n: number) => {
    asked.push(n)
    return 0.2 * n
  }
  expect(crossings(line, stairs, undefined, 1).found).toEqual([{ requests: 50, rises: true }])
  expect(asked).toEqual([...new Set(asked)])
})
