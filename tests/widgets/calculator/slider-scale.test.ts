import { describe, expect, it } from 'vitest'
import { FIELD_RULES, perMonth } from '#core/cost/parse-workload.ts'
import { REQUEST_PERS } from '#core/cost/workload.ts'
import { placeOf, valuesOf } from '#widgets/calculator/slider-scale.ts'

describe.each(['requests', 'duration', 'memory'] as const)('the slider of %s', field => {
  const values = valuesOf(field, 1)

  it('rises, and every place leads back to itself', () => {
    expect(values).toEqual([...values].sort((a, b) => a - b))
    expect(values.map(value => placeOf(values, value))).toEqual(values.map((_, place) => place))
  })

  it('stands at an end for what lies beyond it', () => {
    expect(placeOf(values, 0)).toBe(0)
    expect(placeOf(values, 1e15)).toBe(values.length - 1)
  })
})

it('the ends are the least and the most that can be typed', () => {
  const [memories, durations] = [valuesOf('memory', 1), valuesOf('duration', 1)]
  expect([memories[0], memories.at(-1)]).toEqual([128, 10_240])
  expect([durations[0], durations.at(-1)]).toEqual([1, 900_000])
})

it.each(REQUEST_PERS)('no place of the requests per %s is more than can be typed', per => {
  const size = perMonth(per, 31)
  const most = (valuesOf('requests', size).at(-1) ?? 0) * size
  expect(most).toBeLessThanOrEqual(FIELD_RULES.requests.max)
  expect(most * 2).toBeGreaterThan(Math.min(FIELD_RULES.requests.max, 1e9 * size))
})
