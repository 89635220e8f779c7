import { describe, expect, it } from 'vitest'
import {
  FIRST_SHOW,
  isLater,
  isView,
  moved,
  nextTheme,
  openVote,
  type Show,
  type StepInfo,
  showFrom,
  withinSteps,
  withVote,
} from '#core/lesson/show.ts'
import { FIRST_VOTE } from '#core/lesson/vote.ts'

const plain = { section: 'c1', title: '가', lead: '', hasCalculator: false, diagram: undefined }
const STEPS: readonly StepInfo[] = [plain, { ...plain, diagram: { title: '그림', steps: 2 } }, plain]
const at = (step: number, part: Partial<Show> = {}): Show => ({ ...FIRST_SHOW, step, ...part })

describe('moved', () => {
  // where | by | → what changes
  it.each([
    ['on', at(0), 1, { step: 1 }],
    ['into a diagram', at(1), 1, { diagrams: { 그림: 1 } }],
    ['through it', at(1, { diagrams: { 그림: 1 } }), 1, { diagrams: { 그림: 2 } }],
    ['out of it', at(1, { diagrams: { 그림: 2 } }), 1, { step: 2 }],
    ['back through it', at(1, { diagrams: { 그림: 2 } }), -1, { diagrams: { 그림: 1 } }],
    ['back out of it', at(1), -1, { step: 0 }],
    ['no further than the end', at(2), 1, { step: 2 }],
    ['no further back than the beginning', at(0), -1, { step: 0 }],
    ['out of the black first', at(0, { cover: 'black' }), 1, { cover: 'none' }],
  ] as const)('%s', (_, show, by, change) => {
    expect(moved(show, STEPS, by)).toEqual(change)
  })

  it('every step is reached on the way, and the way back is the same', () => {
    const way = (from: Show, by: 1 | -1) => {
      const seen = [from]
      for (let turn = 0; turn < 4; turn += 1)
        seen.push({ ...(seen.at(-1) as Show), ...moved(seen.at(-1) as Show, STEPS, by) })
      return seen.map(({ step, diagrams }) => `${step}.${diagrams.그림 ?? 0}`)
    }
    expect(way(at(0), 1)).toEqual(['0.0', '1.0', '1.1', '1.2', '2.2'])
    expect(way(at(2, { diagrams: { 그림: 2 } }), -1)).toEqual(['2.2', '1.2', '1.1', '1.0', '0.0'])
  })

  it('goes on before any window has laid the steps out, and not before the first', () => {
    expect(moved(at(0), [], 1)).toEqual({ step: 1 })
    expect(moved(at(0), [], -1)).toEqual({ step: 0 })
  })
})

// a | b | is a later
it.each([
  [{ count: 2, by: 'a' }, { count: 1, by: 'b' }, true],
  [{ count: 1, by: 'b' }, { count: 2, by: 'a' }, false],
  [{ count: 1, by: 'b' }, { count: 1, by: 'a' }, true],
  [{ count: 1, by: 'a' }, { count: 1, by: 'a' }, false],
])('%j after %j: %s', (a, b, later) => expect(isLater(a, b)).toBe(later))

it('a vote stays with its step', () => {
  const vote = { vote: FIRST_VOTE, question: undefined, shown: 'ask' } as const
  const kept = { ...at(4), ...withVote(at(4), vote) }
  expect(openVote(kept)).toEqual(vote)
  expect(openVote({ ...kept, step: 5 })).toBeUndefined()
  expect(openVote({ ...kept, board: undefined })).toBeUndefined()
  const both = { ...kept, step: 5, ...withVote({ ...kept, step: 5 }, { ...vote, shown: 'answer' }) }
  expect(both.votes).toEqual({ 4: vote, 5: { ...vote, shown: 'answer' } })
})

// data | is a view
it.each([
  [undefined, false],
  [{ step: 1, scroll: [0.5] }, false],
  [{ step: 1, scroll: [Number.NaN], open: [] }, false],
  [{ step: 1, scroll: [0.5], open: ['x'] }, false],
  [{ step: 1, scroll: [0.5, 0], open: [0, 3] }, true],
])('%j is a view: %s', (data, is) => expect(isView(data)).toBe(is))

it('themes go round', () => {
  expect(nextTheme(nextTheme(nextTheme('light')))).toBe('light')
})

// wanted | of | →
it.each([
  [-1, 3, 0],
  [2, 3, 2],
  [3, 3, 2],
  [Number.NaN, 3, 0],
  [Number.MAX_SAFE_INTEGER, 3, 2],
  [5, 0, 0],
])('step %d of %d is %d', (wanted, count, step) => expect(withinSteps(wanted, count)).toBe(step))

describe('what another window or the device says', () => {
  it('is taken where it is a show', () => {
    const show = at(3, { cover: 'white', zoom: { x: 0.5, y: 1 }, diagrams: { 그림: 1 } })
    expect(showFrom(JSON.parse(JSON.stringify(show)))).toEqual(JSON.parse(JSON.stringify(show)))
  })

  it.each([
    undefined,
    null,
    7,
    {},
    { ...FIRST_SHOW, step: '1' },
    { ...FIRST_SHOW, cover: 'red' },
    { ...FIRST_SHOW, theme: 'pink' },
    { ...FIRST_SHOW, zoom: { x: 1 } },
    { ...FIRST_SHOW, diagrams: { 그림: 'a' } },
    { ...FIRST_SHOW, teaching: {} },
    { ...FIRST_SHOW, clock: 1 },
    { ...FIRST_SHOW, votes: { 0: { kind: 'lot' } } },
    { ...FIRST_SHOW, board: { kind: 'party' } },
  ])('%j is not', data => expect(showFrom(data)).toBeUndefined())
})
