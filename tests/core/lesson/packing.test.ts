import { describe, expect, it } from 'vitest'
import { type Piece, packed, runs } from '#core/lesson/packing.ts'
import { randomOf } from '#core/quiz/random.ts'

/** Blocks one under the other: a number is a height; `h` a heading of 10, `a` a picture of 50 that stands alone. */
function column(...blocks: (number | 'h' | 'a')[]): readonly Piece[] {
  let top = 0
  return blocks.map(block => {
    const height = block === 'h' ? 10 : block === 'a' ? 50 : block
    const piece = { top, bottom: top + height, opens: block === 'h', alone: block === 'a' }
    top += height
    return piece
  })
}

describe('packed', () => {
  // blocks | → blocks of each screen, of 100
  it.each([
    [[], []],
    [[100], [[0]]],
    [[60, 40], [[0, 1]]],
    [
      [60, 41],
      [[0], [1]],
    ],
    [
      [30, 30, 30, 30],
      [[0, 1, 2], [3]],
    ],
    [
      [90, 'h', 20],
      [[0], [1, 2]],
    ],
    [
      [85, 'h', 20, 70],
      [[0], [1, 2, 3]],
    ],
    [
      [20, 'a', 20],
      [[0], [1], [2]],
    ],
    [
      [20, 'h', 'a', 20],
      [[0], [1, 2], [3]],
    ],
    [['h', 'h', 95], [[0, 1, 2]]],
    [
      [250, 10],
      [[0], [1]],
    ],
    [[10, 'h'], [[0, 1]]],
  ] as const)('%j', (blocks, screens) => {
    expect(packed(column(...blocks), 100)).toEqual(screens)
  })
})

it('keeps every block in its order, and no screen is over its room but one that could not be helped', () => {
  const random = randomOf(7)
  for (let round = 0; round < 500; round += 1) {
    const blocks = Array.from({ length: 12 }, () => (random() < 0.2 ? 'h' : random() < 0.1 ? 'a' : random() * 120))
    const pieces = column(...(blocks as (number | 'h' | 'a')[]))
    const screens = packed(pieces, 100)
    expect(screens.flat()).toEqual(pieces.map((_, index) => index))
    for (const screen of screens) {
      const body = screen.filter(index => !pieces[index]?.opens)
      const height = (pieces[screen.at(-1) ?? 0]?.bottom ?? 0) - (pieces[screen[0] ?? 0]?.top ?? 0)
      expect(height <= 100 || body.length <= 1, `${blocks}: ${screen}`).toBe(true)
    }
  }
})

// heights | room | → first part of each run
it.each([
  [[], 100, []],
  [[40, 40, 40], 100, [0, 2]],
  [[50, 50, 50, 50], 100, [0, 2]],
  [[150, 20, 20], 100, [0, 1]],
  [[20, 150, 20], 100, [0, 1, 2]],
])('parts of %j in %i begin at %j', (heights, room, starts) => {
  expect(runs(column(...heights), room)).toEqual(starts)
})
