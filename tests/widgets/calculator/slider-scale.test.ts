import { describe, expect, it } from 'vitest'
import { placeOf, SLIDER_VALUES, type SlidField } from '#widgets/calculator/slider-scale.ts'

const FIELDS = Object.keys(SLIDER_VALUES) as SlidField[]

describe.each(FIELDS)('the slider of %s', field => {
  const values = SLIDER_VALUES[field]

  it('rises, and every place leads back to itself', () => {
    expect(values).toEqual([...values].sort((a, b) => a - b))
    expect(values.map(value => placeOf(field, value))).toEqual(values.map((_, place) => place))
  })

  it('stands at an end for what lies beyond it', () => {
    expect(placeOf(field, 0)).toBe(0)
    expect(placeOf(field, 1e15)).toBe(values.length - 1)
  })
})

it('the ends are the least and the most that can be typed', () => {
  expect([SLIDER_VALUES.memory[0], SLIDER_VALUES.memory.at(-1)]).toEqual([128, 10_240])
  expect([SLIDER_VALUES.duration[0], SLIDER_VALUES.duration.at(-1)]).toEqual([1, 900_000])
})
