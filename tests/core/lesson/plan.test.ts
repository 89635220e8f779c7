import { describe, expect, it } from 'vitest'
import { endTimes, minutesFrom, planFrom, startFrom, taughtMinutes, timeText, withPart } from '#core/lesson/plan.ts'
import { PLAN } from './short-plan.ts'

describe('plan', () => {
  it('sums what is taught', () => {
    expect(taughtMinutes(PLAN)).toBe(20)
    expect(taughtMinutes(withPart(PLAN, 'd', { use: 'teach' }))).toBe(27)
    expect(taughtMinutes(withPart(PLAN, 'b', { minutes: 7.5 }))).toBe(17.5)
    expect(taughtMinutes(withPart(PLAN, 'b', { use: 'skip' }))).toBe(10)
  })

  it('that was kept fits the lesson as it is now', () => {
    const kept = {
      planned: 25,
      parts: [
        { section: 'b', use: 'self', minutes: 9 },
        { section: 'gone', use: 'teach', minutes: 1 },
      ],
    }
    const plan = planFrom(kept, PLAN)
    expect(plan?.planned).toBe(25)
    expect(plan?.parts.map(({ section, use, minutes }) => `${section} ${use} ${minutes}`)).toEqual([
      'a teach 5',
      'b self 9',
      'c teach 5',
      'd self 7',
      'e teach 0',
    ])
  })

  it.each([
    undefined,
    7,
    {},
    { planned: 20 },
    { planned: -1, parts: [] },
    { planned: 20, parts: [{ section: 'a', use: 'nap', minutes: 1 }] },
  ])('%j is none', data => expect(planFrom(data, PLAN)).toBeUndefined())

  // typed | → minutes
  it.each([
    ['7', 7],
    [' 2.5 ', 2.5],
    ['2,5', 2.5],
    ['2.4', 2.5],
    ['0', 0],
    ['300', 300],
    ['301', undefined],
    ['-1', undefined],
    ['', undefined],
    ['열', undefined],
  ])('%j is %s', (text, minutes) => expect(minutesFrom(text)).toBe(minutes))

  it('says when each part ends, once it is said when the class begins', () => {
    expect([...endTimes(PLAN)]).toEqual([])
    const ends = [...endTimes({ ...PLAN, start: 23 * 60 + 50 })].map(([section, end]) => `${section} ${timeText(end)}`)
    expect(ends).toEqual(['a 23:55', 'b 00:05', 'c 00:10'])
  })

  // typed | → minutes of the day
  it.each([
    ['11:00', 660],
    ['9:05', 545],
    ['23:59:30', 1439],
    ['24:00', undefined],
    ['', undefined],
    ['열한 시', undefined],
  ])('begins at %j: %s', (text, start) => expect(startFrom(text)).toBe(start))
})
