import { expect, it } from 'vitest'
import { lengthOf } from '#strings/clock.ts'

// ms | → as a clock says it
it.each([
  [0, '0:00'],
  [499, '0:00'],
  [-499, '0:00'],
  [59_500, '1:00'],
  [245_000, '4:05'],
  [-65_000, '−1:05'],
  [3_725_000, '1:02:05'],
])('%i ms are %s', (ms, written) => expect(lengthOf(ms)).toBe(written))
