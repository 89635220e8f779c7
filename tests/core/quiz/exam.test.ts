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
import { examFromHash, examHash } from '#core/quiz/exam-link.ts'

const spec = (part: Partial<ExamSpec> = {}): ExamSpec => ({ ...DEFAULT_EXAM, count: 8, ...part })

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
