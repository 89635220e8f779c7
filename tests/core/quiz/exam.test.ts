import { describe, expect, it } from 'vitest'
import {
  ALL_CONCEPTS,
  DEFAULT_EXAM,
  drawnCode,
  type ExamInput,
  type ExamSpec,
  examInputOf,
  parseExam,
} from '#core/quiz/exam.ts'
import { clockAt, type ExamClock, leftOf, spanOf, startClock, toldOf, usedOf } from '#core/quiz/exam-clock.ts'
import { examFromHash, examHash } from '#core/quiz/exam-link.ts'
import { candidatesOf, entriesOf, paperOf, paperStamp } from '#core/quiz/exam-paper.ts'
import { LEVELS, type Level, type Question } from '#core/quiz/question.ts'

const question = (id: string, concept: number, level: Level): Question => ({
  ...{ id, concept, level, ask: `${id}?`, place: { id: `c${concept}`, title: id }, grounds: [] },
  kind: 'single',
  choices: [
    { text: 'a', right: true, say: 'a' },
    { text: 'b', right: false, say: 'b' },
  ],
})

/** Four concepts with two questions on each of three levels: 24. */
const BANK = [1, 2, 3, 4].flatMap(concept =>
  LEVELS.flatMap(level => [1, 2].map(n => question(`${concept}-${level}-${n}`, concept, level))),
)
const spec = (part: Partial<ExamSpec> = {}): ExamSpec => ({ ...DEFAULT_EXAM, count: 8, ...part })
const idsOf = (paper: readonly Question[]) => paper.map(({ id }) => id)
const countsOf = (paper: readonly Question[], of: (one: Question) => unknown) =>
  [...new Set(BANK.map(of))].map(value => paper.filter(one => of(one) === value).length)

describe('the paper', () => {
  it('is the same for the same code, whatever the order of the bank', () => {
    const paper = idsOf(paperOf(BANK, spec({ code: '3반' })))
    expect(idsOf(paperOf(BANK, spec({ code: '3반' })))).toEqual(paper)
    expect(idsOf(paperOf([...BANK].reverse(), spec({ code: '3반' })))).toEqual(paper)
  })

  it('differs from code to code', () => {
    const papers = ['A', 'B', 'C', 'D'].map(code => idsOf(paperOf(BANK, spec({ code }))).join())
    expect(new Set(papers).size).toBe(4)
  })

  it('asks no question twice and as many as wanted, or all there are', () => {
    for (const count of [1, 8, 24]) {
      const ids = idsOf(paperOf(BANK, spec({ count })))
      expect(new Set(ids).size).toBe(count)
    }
    expect(paperOf(BANK, spec({ count: 100 }))).toHaveLength(24)
    expect(paperOf([], spec())).toEqual([])
  })

  // 8 questions over 4 concepts: 2 each. Over 3 levels: 3, 3 and 2. 6 questions: 2 concepts with 2 and 2 with 1; 2 a level.
  it.each(['A', 'LAMBDA', '3반', 'X-1'])('spreads over concepts and levels, code %s', code => {
    const eight = paperOf(BANK, spec({ code }))
    expect(countsOf(eight, ({ concept }) => concept)).toEqual([2, 2, 2, 2])
    expect(countsOf(eight, ({ level }) => level).sort()).toEqual([2, 3, 3])
    const six = paperOf(BANK, spec({ code, count: 6 }))
    expect(countsOf(six, ({ concept }) => concept).sort()).toEqual([1, 1, 2, 2])
    expect(countsOf(six, ({ level }) => level)).toEqual([2, 2, 2])
  })

  it('a concept that runs out leaves its places to the others', () => {
    const few = [question('lone', 9, 'basic'), ...BANK.filter(({ concept }) => concept === 1)]
    const paper = paperOf(few, spec({ count: 5 }))
    expect(paper.filter(({ concept }) => concept === 9)).toHaveLength(1)
    expect(paper).toHaveLength(5)
  })

  it('begins with the easy ones', () => {
    const ranks = paperOf(BANK, spec()).map(({ level }) => LEVELS.indexOf(level))
    expect(ranks).toEqual([...ranks].sort())
  })

  it('asks the chosen concepts and levels alone', () => {
    const range = { concepts: [2, 3], levels: ['applied'] as const }
    expect(candidatesOf(BANK, range)).toHaveLength(4)
    const paper = paperOf(BANK, spec({ ...range, count: 24 }))
    expect(new Set(paper.map(({ concept, level }) => `${concept} ${level}`))).toEqual(
      new Set(['2 applied', '3 applied']),
    )
  })

  it('has a mark that another order or another wording changes', () => {
    const paper = paperOf(BANK, spec())
    const stamp = paperStamp(entriesOf(paper))
    expect(stamp).toMatch(/^[0-9A-Z]{5}$/)
    const [first, ...rest] = paper
    if (first === undefined) throw new Error('the paper is empty')
    expect(paperStamp(entriesOf([...rest, first]))).not.toBe(stamp)
    expect(paperStamp(entriesOf([{ ...first, ask: 'new?' }, ...rest]))).not.toBe(stamp)
  })
})

describe('what is typed', () => {
  const input = (part: Partial<ExamInput>) => parseExam({ ...examInputOf(DEFAULT_EXAM), ...part })

  // typed code | → code
  it.each([
    ['lambda', 'LAMBDA'],
    [' 3 반 월 ', '3반월'],
    ['ａ１', 'A1'],
    ['a-1', 'A-1'],
  ])('the code %s', (code, read) => {
    const parsed = input({ code })
    expect(parsed.ok && parsed.value.code).toBe(read)
  })

  it.each(['', '   ', '-a', 'a-', 'a&b', '<b>', 'ABCDEFGHIJKLM'])('the code "%s" is refused', code => {
    expect(input({ code })).toEqual({ ok: false, error: [{ kind: 'code', given: code.trim(), max: 12 }] })
  })

  // text | → count
  it.each([
    ['1', 1],
    [' 20 ', 20],
    ['１２', 12],
    ['100', 100],
    ['0', undefined],
    ['101', undefined],
    ['-3', undefined],
    ['1.5', undefined],
    ['', undefined],
    ['열', undefined],
    ['1e1', undefined],
  ])('the number of questions "%s"', (count, read) => {
    const parsed = input({ count })
    expect(parsed.ok ? parsed.value.count : undefined).toBe(read)
  })

  it('all that is wrong is said at once', () => {
    const parsed = input({ count: 'x', minutes: '181', code: '?', concepts: [], levels: [] })
    expect(parsed.ok ? [] : parsed.error.map(({ kind }) => kind)).toEqual([
      'count',
      'minutes',
      'code',
      'no-concept',
      'no-level',
    ])
  })

  it('a drawn code can be typed, and holds nothing that looks like another sign', () => {
    expect(drawnCode(() => 0)).toBe('AAAA')
    expect(drawnCode(() => 0.999999)).toBe('9999')
    const draws = Array.from({ length: 32 }, (_, index) => drawnCode(() => index / 32)).join('')
    expect(draws).not.toMatch(/[01IO]/)
  })
})

describe('the link', () => {
  it.each([
    spec(),
    spec({ code: '3반-월', minutes: 180, count: 100 }),
    spec({ concepts: [1, 11], levels: ['basic', 'advanced'] }),
    spec({ concepts: [6], levels: ['applied'] }),
  ])('brings the same exam back: %j', wanted => {
    expect(examFromHash(examHash(wanted))).toEqual({ ok: true, value: wanted })
  })

  it('names everything in it', () => {
    expect(examHash(DEFAULT_EXAM)).toBe('#exam?v=1&n=11&min=15&code=LAMBDA')
    expect(examHash({ ...DEFAULT_EXAM, concepts: [1, 5], levels: ['basic'] })).toMatch(/&c=1\.5&lv=basic$/)
  })

  it('a hash of something else is none', () => {
    for (const hash of ['', '#', '#c6', '#exam', '#calculator?v=1']) expect(examFromHash(hash)).toBeUndefined()
  })

  // hash | → what is refused
  it.each([
    ['#exam?', { kind: 'not-an-exam' }],
    ['#exam?n=5&min=5&code=A', { kind: 'not-an-exam' }],
    ['#exam?v=1&n=5&min=5&code=%E0%A4%A', { kind: 'not-an-exam' }],
    ['#exam?v=2&n=5&min=5&code=A', { kind: 'other-version', given: '2' }],
    ['#exam?v=1&n=5&min=5', { kind: 'missing', name: 'code' }],
    ['#exam?v=1&min=5&code=A', { kind: 'missing', name: 'n' }],
    ['#exam?v=1&n=5&min=5&code=A&c=12', { kind: 'unknown', name: 'c', given: '12' }],
    ['#exam?v=1&n=5&min=5&code=A&c=', { kind: 'unknown', name: 'c', given: '' }],
    ['#exam?v=1&n=5&min=5&code=A&lv=hard', { kind: 'unknown', name: 'lv', given: 'hard' }],
    ['#exam?v=1&n=0&min=5&code=A', { kind: 'bad', error: { kind: 'count', given: '0', max: 100 } }],
    ['#exam?v=1&n=5&min=999&code=A', { kind: 'bad', error: { kind: 'minutes', given: '999', max: 180 } }],
    [
      `#exam?v=1&n=5&min=5&code=${'A'.repeat(40)}`,
      { kind: 'bad', error: { kind: 'code', given: `${'A'.repeat(20)}…`, max: 12 } },
    ],
  ])('%s is refused', (hash, error) => {
    expect(examFromHash(hash)).toEqual({ ok: false, error })
  })

  it('concepts in any order and twice are the same exam', () => {
    const read = examFromHash('#exam?v=1&n=5&min=5&code=a&c=5.1.5')
    expect(read?.ok && read.value.concepts).toEqual([1, 5])
    expect(ALL_CONCEPTS).toHaveLength(11)
  })
})

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
    [840_001, [14, 1], [15, 0]],
    [840_000, [14, 0], [14, 0]],
    [59_500, [1, 0], [1, 0]],
    [10_001, [0, 11], [1, 0]],
    [10_000, [0, 10], [0, 10]],
    [1, [0, 1], [0, 10]],
    [0, [0, 0], [0, 10]],
  ])('%d ms left', (ms, shown, told) => {
    const pair = ({ minutes, seconds }: { readonly minutes: number; readonly seconds: number }) => [minutes, seconds]
    expect(pair(spanOf(ms))).toEqual(shown)
    expect(pair(toldOf(ms))).toEqual(told)
  })
})
