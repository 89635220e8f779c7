import { describe, expect, it } from 'vitest'
import type { Sitting } from '#core/quiz/sitting.ts'
import { byUrgency } from '#core/quiz/sitting.ts'
import { dueDates, dueDays } from '#widgets/quiz/review/schedule.ts'

const DAY = 24 * 60 * 60 * 1000
/** Noon, so that a whole day later is the next day of the calendar in every time zone without a change of clocks. */
const NOON = new Date(2026, 10, 23, 12).getTime()
const sitting = (day: number, credit: number, sure?: Sitting['sure'], id = 'a'): Sitting => ({
  id,
  at: NOON + day * DAY,
  credit,
  sure,
})
/** Days from the last sitting until the question comes again. */
const gapAfter = (...history: Sitting[]) => {
  const last = Math.max(...history.map(({ at }) => at))
  return Math.round(((dueDates(history).get('a') ?? 0) - last) / DAY)
}

describe('when a question comes again', () => {
  it('a wrong one comes the next day, a right one later, a sure one later still, a guess before it', () => {
    const [wrong, guess, right, sure] = [
      gapAfter(sitting(0, 0)),
      gapAfter(sitting(0, 1, 'guess')),
      gapAfter(sitting(0, 1)),
      gapAfter(sitting(0, 1, 'sure')),
    ]
    expect(wrong).toBe(1)
    expect(guess).toBeGreaterThanOrEqual(1)
    expect(right).toBeGreaterThan(guess)
    expect(sure).toBeGreaterThan(right)
  })

  it('part of the point is no recall', () => {
    expect(gapAfter(sitting(0, 0.5))).toBe(gapAfter(sitting(0, 0)))
  })

  it('each recall makes the time longer, a slip makes it short again', () => {
    const first = sitting(0, 1)
    const second = sitting(gapAfter(first), 1)
    const third = sitting(gapAfter(first) + gapAfter(first, second), 1)
    expect(gapAfter(first, second)).toBeGreaterThan(gapAfter(first))
    expect(gapAfter(first, second, third)).toBeGreaterThan(gapAfter(first, second))
    expect(gapAfter(first, second, { ...third, credit: 0 })).toBeLessThan(gapAfter(first, second))
  })

  it('a slip comes the next day, however well the question was known', () => {
    const known = [sitting(0, 1), sitting(3, 1), sitting(15, 1), sitting(60, 1)]
    expect(gapAfter(...known)).toBeGreaterThan(30)
    expect(gapAfter(...known, sitting(160, 0))).toBe(1)
  })

  it('the first answer of a day decides: what was answered again after the solution was read is no recall', () => {
    const again = { ...sitting(0, 1), at: NOON + 60_000 }
    expect(dueDates([sitting(0, 0), again])).toEqual(dueDates([sitting(0, 0)]))
    expect(dueDates([sitting(0, 1), { ...again, credit: 0 }])).toEqual(dueDates([sitting(0, 1)]))
  })

  it('days are those of the calendar here, however early or late in the day', () => {
    const at = (day: number, hour: number, credit: number) => ({
      ...sitting(0, credit),
      at: new Date(2026, 10, 23 + day, hour).getTime(),
    })
    const dueFrom = (hour: number) => dueDates([at(0, 14, 0), at(1, hour, 1), at(5, 12, 1)]).get('a')
    expect(new Set([0, 8, 9, 23].map(dueFrom)).size).toBe(1)
  })

  it('the order in which sittings are kept does not count, and questions do not mix', () => {
    const history = [sitting(0, 1), sitting(3, 1), sitting(1, 0, 'sure', 'b')]
    expect(dueDates([...history].reverse())).toEqual(dueDates(history))
    expect(dueDates(history).get('b')).toBe(dueDates([sitting(1, 0, 'sure', 'b')]).get('b'))
  })
})

describe('the days of the overview', () => {
  it('what was due before today is due today; midnight parts the days; later ones are left out', () => {
    const midnight = new Date(2026, 10, 24).getTime()
    const due = new Map([
      ['long ago', NOON - 9 * DAY],
      ['just before midnight', midnight - 1],
      ['midnight', midnight],
      ['in two days', NOON + 2 * DAY],
      ['next month', NOON + 30 * DAY],
    ])
    expect(dueDays(due, NOON, 3)).toEqual([
      { day: 0, ids: ['long ago', 'just before midnight'] },
      { day: 1, ids: ['midnight'] },
      { day: 2, ids: ['in two days'] },
    ])
  })
})

it('wrong and sure comes first, a guess last, the rest as it came', () => {
  const wrong = [
    { id: 'guess', sure: 'guess' },
    { id: 'unsaid', sure: undefined },
    { id: 'half', sure: 'half' },
    { id: 'sure', sure: 'sure' },
  ] as const
  expect(byUrgency(wrong, ({ sure }) => sure).map(({ id }) => id)).toEqual(['sure', 'unsaid', 'half', 'guess'])
})
