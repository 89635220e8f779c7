import { describe, expect, it } from 'vitest'
import {
  begin,
  clockOf,
  end,
  goTo,
  reportOf,
  resumed,
  spentIn,
  type Teaching,
  teachingFrom,
  togglePause,
} from '#core/lesson/teaching.ts'
import { randomOf } from '#core/quiz/random.ts'
import { at, MINUTE, PLAN } from './short-plan.ts'

const left = (teaching: Teaching, minutes: number) => {
  const { sectionLeft, wholeLeft, ahead, pace } = clockOf(teaching, at(minutes))
  return [sectionLeft === undefined ? undefined : sectionLeft / MINUTE, wholeLeft / MINUTE, ahead / MINUTE, pace]
}

describe('clock', () => {
  it('counts the section and the whole', () => {
    const class0 = begin(PLAN, 'a', at(0))
    expect(left(class0, 0)).toEqual([5, 20, 0, 'on-time'])
    expect(left(class0, 3)).toEqual([2, 17, 0, 'on-time'])
    expect(left(class0, 7)).toEqual([-2, 13, -2, 'behind'])
    const class4 = goTo(class0, 'b', at(4))
    expect(left(class4, 4)).toEqual([10, 16, 1, 'ahead'])
    expect(clockOf(class4, at(4)).ends).toEqual([
      { section: 'b', at: at(14) },
      { section: 'c', at: at(19) },
    ])
  })

  it('says nothing of a section without a time of its own, and goes on with the whole', () => {
    expect(left(goTo(begin(PLAN, 'a', at(0)), 'e', at(5)), 6)).toEqual([undefined, 14, -1, 'behind'])
  })

  it('half a minute either way is on time', () => {
    const class0 = begin(PLAN, 'a', at(0))
    expect(left(class0, 5.5)[3]).toBe('on-time')
    expect(left(class0, 5.51)[3]).toBe('behind')
  })

  it('a question stands still for the section and not for the whole', () => {
    const asked = togglePause(begin(PLAN, 'a', at(0)), at(2))
    expect(left(asked, 4)).toEqual([3, 16, -2, 'behind'])
    const answered = togglePause(asked, at(5))
    expect(left(answered, 6)).toEqual([2, 14, -3, 'behind'])
    expect(spentIn(goTo(answered, 'b', at(6)), 'a', at(9)) / MINUTE).toBe(3)
  })

  it('going back adds to what a section took', () => {
    const back = goTo(goTo(begin(PLAN, 'a', at(0)), 'b', at(5)), 'a', at(7))
    expect(spentIn(back, 'a', at(8)) / MINUTE).toBe(6)
    expect(spentIn(back, 'b', at(8)) / MINUTE).toBe(2)
  })

  it('a system clock that is set back takes no time away', () => {
    const class0 = goTo(begin(PLAN, 'a', at(10)), 'b', at(12))
    expect(spentIn(class0, 'b', at(3))).toBe(0)
    expect(spentIn(goTo(class0, 'c', at(3)), 'b', at(3))).toBe(0)
  })

  it('stands still after the end', () => {
    const ended = end(begin(PLAN, 'a', at(0)), at(4))
    expect(left(ended, 30)).toEqual(left(ended, 4))
    expect(goTo(ended, 'b', at(9))).toBe(ended)
    expect(togglePause(ended, at(9))).toBe(ended)
  })

  it('a class that was never ended ended where it was left', () => {
    const class0 = goTo(begin(PLAN, 'a', at(0)), 'b', at(5))
    expect(resumed(class0, at(60))).toBe(class0)
    expect(resumed(class0, at(24 * 60)).endedAt).toBe(at(5))
  })

  it('pauses never count for a section, however many there are', () => {
    const random = randomOf(11)
    let teaching = begin(PLAN, 'a', at(0))
    let now = at(0)
    let counted = 0
    for (let turn = 0; turn < 200; turn += 1) {
      const length = Math.floor(random() * 90_000)
      now += length
      if (teaching.pausedAt === undefined) counted += length
      teaching = togglePause(teaching, now)
    }
    expect(spentIn(teaching, 'a', now)).toBe(counted)
  })
})

it('the report has every section that was planned or taught', () => {
  const ended = end(goTo(goTo(begin(PLAN, 'a', at(0)), 'b', at(6)), 'd', at(15)), at(16))
  expect(
    reportOf(ended, PLAN, at(99)).map(({ section, planned, actual }) => [section, planned / MINUTE, actual / MINUTE]),
  ).toEqual([
    ['a', 5, 6],
    ['b', 10, 9],
    ['c', 5, 0],
    ['d', 0, 1],
  ])
})

it('a class survives being told to another window, and garbage is none', () => {
  const class0 = togglePause(begin(PLAN, 'a', at(0)), at(1))
  expect(teachingFrom(JSON.parse(JSON.stringify(class0)))).toEqual(JSON.parse(JSON.stringify(class0)))
  for (const data of [
    undefined,
    null,
    {},
    { ...class0, begunAt: 'x' },
    { ...class0, parts: [{}] },
    { ...class0, spent: { a: 'x' } },
  ])
    expect(teachingFrom(data)).toBeUndefined()
})
