import { expect, test } from 'vitest'
import { densityOf } from '#ui/svg-to-png.ts'

// width | height | → points for each CSS pixel
test.each([
  ['a usual picture gets two', 800, 600, 2],
  // 2,000 × 2,000 × 2² = 16 million, the most
  ['one of 4 million pixels still gets two', 2000, 2000, 2],
  // 8,000 × 2,000 = 16 million pixels
  ['one of 16 million pixels gets one', 8000, 2000, 1],
  // 32,768 × 0.5 = 16,384
  ['no side is longer than 16,384 points', 32_768, 10, 0.5],
])('%s', (_, width, height, density) => {
  expect(densityOf(width, height)).toBeCloseTo(density, 9)
})
