import { describe, expect, it } from 'vitest'
import { levelsOf } from '#widgets/calculator/charts/curve-axes.ts'
import { moved } from '#widgets/calculator/charts/map-cursor.ts'
import { numberSpots } from '#widgets/calculator/charts/number-spots.ts'

describe('numbers of a stacked bar, 1 pixel for $1', () => {
  it('a part of 20 pixels holds its number, a narrower one has it above its middle', () => {
    expect(numberSpots([20, 19], 1)).toEqual([
      { isInside: true, nudge: 0 },
      { isInside: false, nudge: 0 },
    ])
  })

  it('narrow neighbours keep their numbers 16 pixels apart: middles at 2, 6 and 10 become 2, 18 and 34', () => {
    expect(numberSpots([4, 4, 4], 1).map(({ nudge }) => nudge)).toEqual([0, 12, 24])
  })

  it('a part that costs nothing takes no place', () => {
    expect(numberSpots([4, 0, 40, 4], 1).map(({ nudge }) => nudge)).toEqual([0, 0, 0, 0])
  })
})

describe('the keys of a map of 40 rows and 60 columns', () => {
  // from row, column | key | to row, column
  it.each([
    [5, 5, 'ArrowUp', 6, 5],
    [5, 5, 'ArrowDown', 4, 5],
    [5, 5, 'ArrowLeft', 5, 4],
    [5, 5, 'ArrowRight', 5, 6],
    [0, 0, 'ArrowDown', 0, 0],
    [39, 59, 'ArrowRight', 39, 59],
    [5, 5, 'PageUp', 15, 5],
    [5, 5, 'PageDown', 0, 5],
    [5, 5, 'Home', 5, 0],
    [5, 5, 'End', 5, 59],
  ])('from %d, %d %s leads to %d, %d', (row, column, key, toRow, toColumn) => {
    expect(moved({ row, column }, key, 40, 60)).toEqual({ row: toRow, column: toColumn })
  })

  it('any other key is left to the page', () => {
    expect(moved({ row: 5, column: 5 }, 'Tab', 40, 60)).toBeUndefined()
  })
})

// amounts | powers of ten beside the axis | where it ends
it.each([
  [[20, 14_000], [10, 100, 1000, 10_000], 20_000],
  [[10, 9], [1, 10], 20],
  [[10, 10], [1, 10], 20],
  [[0, 14_000], [0.01, 0.1, 1, 10, 100, 1000, 10_000], 20_000],
  [[0, 200_000], [0.01, 1, 100, 10_000], 500_000],
  [[2, 960], [1, 10, 100, 1000], 2000],
])('amounts from %j have an axis of %j that ends at $%d', (amounts, levels, top) => {
  const axis = levelsOf(amounts)
  expect(axis.top).toBeCloseTo(top, 6)
  expect(axis.levels).toHaveLength(levels.length)
  for (const [index, level] of levels.entries()) expect(axis.levels[index]).toBeCloseTo(level, 9)
})
