import { describe, expect, it } from 'vitest'
import { boardFrom, draw, groupsFrom, isStepVote } from '#core/lesson/board.ts'
import { startTimer, timerFace, timerFrom, toggleTimer } from '#core/lesson/group-timer.ts'
import { again, FIRST_VOTE, sharesOf, voteFrom, withHands } from '#core/lesson/vote.ts'
import { randomOf } from '#core/quiz/random.ts'

const SECOND = 1000

describe('timer', () => {
  const face = (seconds: number, timer = startTimer('pair', 0)) => {
    const { turn, left, isOver } = timerFace(timer, seconds * SECOND)
    return [turn, left / SECOND, isOver]
  }

  // seconds | → turn, seconds left, over
  it.each([
    [0, [1, 150, false]],
    [149, [1, 1, false]],
    [150, [2, 150, false]],
    [299, [2, 1, false]],
    [300, [2, 0, true]],
    [900, [2, 0, true]],
    [-60, [1, 150, false]],
  ])('two turns of 2:30 after %i s', (seconds, said) => expect(face(seconds)).toEqual(said))

  it('stands, and goes on where it stood', () => {
    const standing = toggleTimer(startTimer('all', 0), 60 * SECOND)
    expect(face(500, standing)).toEqual([1, 240, false])
    expect(face(530, toggleTimer(standing, 500 * SECOND))).toEqual([1, 210, false])
  })

  it.each([
    undefined,
    {},
    { turns: 0, length: 1, before: 0 },
    { turns: 1, length: 0, before: 0 },
    { turns: 1, length: 1, before: -1 },
  ])('%j is none', data => expect(timerFrom(data)).toBeUndefined())
})

describe('vote', () => {
  it('counts hands, never fewer than none', () => {
    const vote = withHands(withHands(withHands(FIRST_VOTE, 1, 1), 1, 1), 3, -1)
    expect(vote.first).toEqual([0, 2, 0, 0])
  })

  it('keeps the first round beside the second', () => {
    const vote = withHands(again(withHands(FIRST_VOTE, 0, 5)), 2, 4)
    expect(vote).toEqual({ first: [5, 0, 0, 0], second: [0, 0, 4, 0] })
    expect(again(vote)).toBe(vote)
  })

  // counts | → percents
  it.each([
    [
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
    [
      [1, 1, 1, 0],
      [34, 33, 33, 0],
    ],
    [
      [3, 1, 0, 0],
      [75, 25, 0, 0],
    ],
    [
      [1, 2, 4, 0],
      [14, 29, 57, 0],
    ],
  ])('%j are %j percent', (counts, percents) => expect(sharesOf(counts)).toEqual(percents))

  it('percents add up to 100', () => {
    const random = randomOf(5)
    for (let round = 0; round < 500; round += 1) {
      const counts = Array.from({ length: 4 }, () => Math.floor(random() * 40))
      const sum = sharesOf(counts).reduce((all, share) => all + share, 0)
      expect(sum).toBe(counts.some(Boolean) ? 100 : 0)
    }
  })

  it.each([undefined, {}, { first: [1] }, { first: [0, 0, 0, -1] }, { first: [0, 0, 0, 0], second: 'x' }])(
    '%j is none',
    data => expect(voteFrom(data)).toBeUndefined(),
  )
})

describe('lots', () => {
  it('draws every group once before any comes again', () => {
    const random = randomOf(9)
    let drawn: readonly number[] = []
    for (let turn = 0; turn < 6; turn += 1) drawn = draw(6, drawn, random)
    expect([...drawn].sort()).toEqual([1, 2, 3, 4, 5, 6])
    expect(draw(6, drawn, random)).toHaveLength(1)
  })

  it('forgets groups that are no longer there', () => {
    expect(draw(2, [5, 1], () => 0)).toEqual([1, 2])
  })

  // typed | → groups
  it.each([
    ['8', 8],
    ['1', 1],
    ['99', 99],
    ['0', undefined],
    ['100', undefined],
    ['2.5', undefined],
    ['', undefined],
    ['여섯', undefined],
  ])('%j is %s groups', (text, groups) => expect(groupsFrom(text)).toBe(groups))
})

it.each([
  undefined,
  {},
  { kind: 'party' },
  { kind: 'timer', timer: {}, topic: '' },
  { kind: 'lot', groups: 2, drawn: 'x' },
  { kind: 'qr' },
])('%j is no board', data => expect(boardFrom(data)).toBeUndefined())

it.each([
  { kind: 'vote' },
  { kind: 'timer', timer: startTimer('pair', 0), topic: '가' },
  { kind: 'lot', groups: 4, drawn: [1] },
  { kind: 'qr', address: 'http://10.0.0.2/' },
])('%j is one', data => expect(boardFrom(data)).toBe(data))

// data | is a vote
it.each([
  [undefined, false],
  [{}, false],
  [{ vote: FIRST_VOTE, shown: 'all' }, false],
  [{ vote: {}, shown: 'ask' }, false],
  [{ vote: FIRST_VOTE, shown: 'ask', question: 1 }, false],
  [{ vote: FIRST_VOTE, shown: 'ask' }, true],
  [{ vote: FIRST_VOTE, shown: 'answer', question: 'c1-a' }, true],
])('%j is a vote: %s', (data, is) => expect(isStepVote(data)).toBe(is))
