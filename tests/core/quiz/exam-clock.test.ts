import { describe, expect, it } from 'vitest'
import {
  clockAt,
  type ExamClock,
  leftOf,
  type Span,
  spanOf,
  startClock,
  toldOf,
  usedOf,
} from '#core/quiz/exam-clock.ts'

describe('the clock', () => {
  const MINUTE = 60_000
  const at = (...times: readonly number[]): ExamClock =>
    times.reduce((clock, time) => clockAt(clock, time), startClock(1_000_000))

  // what happens | the clock shows, in ms after the beginning | → ms used of 10 minutes
  it.each([
    ['nothing yet', [], 0],
    ['time goes on', [1000, 2500], 2500],
    ['the page was closed for four minutes', [MINUTE, 5 * MINUTE], 5 * MINUTE],
    ['put back by an hour: what was used stays used', [3 * MINUTE, -57 * MINUTE], 3 * MINUTE],
    ['put back, then on: time is used from there', [3 * MINUTE, -57 * MINUTE, -55 * MINUTE], 5 * MINUTE],
    ['put back twice', [4 * MINUTE, 0, 4 * MINUTE, 0], 8 * MINUTE],
    ['put back again and again: the exam ends all the same', [4, 0, 4, 0, 4, 0].map(m => m * MINUTE), 10 * MINUTE],
    ['long after the end', [90 * MINUTE], 10 * MINUTE],
  ])('%s', (_, times, used) => {
    const clock = at(...times.map(time => 1_000_000 + time))
    expect(usedOf(clock, 10)).toBe(used)
    expect(leftOf(clock, 10)).toBe(10 * MINUTE - used)
  })

  it('where no time passed it is the very same clock', () => {
    const clock = startClock(5)
    expect(clockAt(clock, 5)).toBe(clock)
  })

  // ms left | → shown | told
  it.each([
    [900_000, [15, 0], [15, 0]],
    [899_999, [15, 0], [15, 0]],
    [600_001, [10, 1], undefined],
    [600_000, [10, 0], [10, 0]],
    [590_001, [9, 51], [10, 0]],
    [590_000, [9, 50], undefined],
    [420_000, [7, 0], [7, 0]],
    [300_000, [5, 0], [5, 0]],
    [59_500, [1, 0], [1, 0]],
    [10_001, [0, 11], undefined],
    [10_000, [0, 10], [0, 10]],
    [1, [0, 1], [0, 10]],
    [0, [0, 0], [0, 10]],
  ])('%d ms of 15 minutes left', (ms, shown, told) => {
    const pair = (span: Span | undefined) => span && [span.minutes, span.seconds]
    expect(pair(spanOf(ms))).toEqual(shown)
    expect(pair(toldOf(ms, 15))).toEqual(told)
  })
})
