import { describe, expect, it } from 'vitest'
import { grade } from '#core/quiz/grade.ts'
import { moved, rightSides, startOrder } from '#core/quiz/order.ts'
import type { Answer, Gap, MatchingQuestion, Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'

const BASE = {
  id: 'q',
  concept: 2,
  level: 'basic',
  ask: '?',
  place: { id: 'c2', title: '개념 2' },
  grounds: [],
} as const
const choice = (text: string, right = false) => ({ text, right, say: `${text}.` })
const gap = (accept: readonly string[], traps: Gap['traps'] = []): Gap => ({ accept, say: 'why', traps })

const TRUTH: Question = { ...BASE, kind: 'truth', truth: false, choices: [choice('a'), choice('b', true)] }
const ORDER: Question = {
  ...BASE,
  kind: 'ordering',
  items: ['이벤트', '환경', '실행', '결과'].map(text => ({ text, say: text })),
}
const MATCH: MatchingQuestion = {
  ...BASE,
  kind: 'matching',
  pairs: [
    { left: 'S3', right: '파일', say: 'a' },
    { left: 'SNS', right: '알림', say: 'b' },
  ],
  others: ['예약'],
}
const FILL: Question = {
  ...BASE,
  kind: 'fill',
  gaps: [
    gap(['동시성', 'Concurrency'], [{ text: '병렬성', say: '비슷하지만 달라요.' }]),
    gap(['콜드 스타트', 'Cold Start']),
  ],
}
const OUTPUT: Question = { ...BASE, kind: 'output', code: 'print(1)', gaps: [gap(['1']), gap(['Hello, World!'])] }
const LINE: Question = {
  ...BASE,
  kind: 'line',
  code: ['counter = 0', 'return counter'],
  wrong: 0,
  say: { right: 'yes', wrong: 'no' },
}

const creditOf = (question: Question, answer: Answer) => {
  const graded = grade(question, answer)
  return graded.ok ? graded.value.credit : graded.error
}

describe('true or false, with a reason', () => {
  it.each([
    ['verdict and reason', false, 1, 1],
    ['the verdict with another reason is half', false, 0, 0.5],
    ['a good reason for the wrong verdict is nothing', true, 1, 0],
    ['both wrong', true, 0, 0],
  ])('%s', (_, truth, reason, credit) => {
    expect(creditOf(TRUTH, { kind: 'truth', truth, choice: reason })).toBe(credit)
  })

  it.each([
    ['no verdict', { truth: undefined, choice: 1 }, 'verdict-missing'],
    ['no reason', { truth: false, choice: undefined }, 'reason-missing'],
    ['a reason that is not there', { truth: false, choice: 7 }, 'reason-missing'],
  ])('%s is not graded', (_, given, kind) => {
    expect(creditOf(TRUTH, { kind: 'truth', ...given })).toEqual({ kind })
  })
})

describe('ordering', () => {
  it.each([
    ['all in place', [0, 1, 2, 3], 1],
    ['two neighbours the wrong way round', [1, 0, 2, 3], 0.5],
    ['backwards', [3, 2, 1, 0], 0],
  ])('%s', (_, order, credit) => expect(creditOf(ORDER, { kind: 'ordering', order })).toBe(credit))

  it.each([
    ['too short', [0, 1, 2]],
    ['an item twice', [0, 0, 1, 2]],
    ['too long', [0, 1, 2, 3, 0]],
  ])('%s is not graded', (_, order) => {
    expect(creditOf(ORDER, { kind: 'ordering', order })).toEqual({ kind: 'not-ordered' })
  })

  it('an item moves one place and stops at both ends', () => {
    expect(moved([0, 1, 2], 0, 1)).toEqual([1, 0, 2])
    expect(moved([0, 1, 2], 2, -1)).toEqual([0, 2, 1])
    expect(moved([0, 1, 2], 0, -1)).toEqual([0, 1, 2])
    expect(moved([0, 1, 2], 2, 1)).toEqual([0, 1, 2])
  })

  it('nobody finds the items in the right order, whatever the question is called', () => {
    for (let n = 0; n < 500; n += 1) {
      const items = Array.from({ length: 3 + (n % 4) }, () => ({ text: '', say: '' }))
      const order = startOrder({ id: `q${n}`, items })
      expect([...order].sort()).toEqual(items.map((_, index) => index))
      expect(order).not.toEqual(items.map((_, index) => index))
    }
  })
})

describe('matching', () => {
  const sideOf = (text: string) => rightSides(MATCH).indexOf(text)

  it.each([
    ['both pairs', ['파일', '알림'], 1],
    ['one of two', ['파일', '예약'], 0.5],
    ['the two exchanged', ['알림', '파일'], 0],
    ['one side for both', ['알림', '알림'], 0.5],
  ])('%s', (_, texts, credit) => {
    expect(creditOf(MATCH, { kind: 'matching', chosen: texts.map(sideOf) })).toBe(credit)
  })

  it('says how many pairs are missing', () => {
    expect(creditOf(MATCH, { kind: 'matching', chosen: [sideOf('파일'), -1] })).toEqual({
      kind: 'pairs-missing',
      missing: 1,
    })
    expect(creditOf(MATCH, { kind: 'matching', chosen: [] })).toEqual({ kind: 'pairs-missing', missing: 2 })
  })

  it('offers every right side once, and those that belong to none', () => {
    expect([...rightSides(MATCH)].sort()).toEqual(['알림', '예약', '파일'])
  })
})

describe('a word that is filled in', () => {
  it.each([
    ['as written', '동시성', '콜드 스타트', 1],
    ['in English, in other capitals', 'concurrency', 'COLD START', 1],
    ['without its space, with a hyphen', '동시성', 'cold-start', 1],
    ['with a particle', '동시성이', '콜드스타트가', 1],
    ['with two particles and a full stop', '동시성에는', '콜드 스타트입니다.', 1],
    ['in full width letters', 'Ｃｏｎｃｕｒｒｅｎｃｙ', '콜드 스타트', 1],
    ['with the other language in brackets', '동시성(concurrency)', '콜드 스타트 (Cold Start)', 1],
    ['with brackets and an ending', '동시성(concurrency)이에요', '콜드 스타트(Cold Start).', 1],
    ['with something else in brackets', '동시성(병렬성)', '콜드 스타트', 0.5],
    ['one of two', '병렬성', '콜드 스타트', 0.5],
    ['a part of the word is no word', '동시', '콜드', 0],
  ])('%s', (_, first, second, credit) => {
    expect(creditOf(FILL, { kind: 'fill', texts: [first, second] })).toBe(credit)
  })

  it('a word of one letter may have its particle, too; a particle alone is no word', () => {
    const one: Question = { ...FILL, gaps: [gap(['웜'])] }
    expect(creditOf(one, { kind: 'fill', texts: ['웜이'] })).toBe(1)
    expect(creditOf(one, { kind: 'fill', texts: ['이'] })).toBe(0)
  })

  it('an expected mistake has its sentence, a right word has none', () => {
    expect(grade(FILL, { kind: 'fill', texts: ['병렬성은', 'cold start'] })).toMatchObject({
      value: {
        parts: [
          { right: false, trap: '비슷하지만 달라요.' },
          { right: true, trap: undefined },
        ],
      },
    })
  })

  it('says how many gaps are empty', () => {
    expect(creditOf(FILL, { kind: 'fill', texts: ['동시성', ' '] })).toEqual({ kind: 'gaps-empty', empty: 1 })
  })
})

describe('what code prints', () => {
  it.each([
    ['as printed', '1', 'Hello, World!', 1],
    ['in quotes, with spaces around', ' 1 ', "'Hello, World!'", 1],
    ['capitals count', '1', 'hello, world!', 0.5],
    ['signs count', '1', 'Hello World', 0.5],
    ['a Korean particle is no part of output', '1은', 'Hello, World!', 0.5],
  ])('%s', (_, first, second, credit) => {
    expect(creditOf(OUTPUT, { kind: 'output', texts: [first, second] })).toBe(credit)
  })
})

it('the wrong line is found, another is not, none is not graded', () => {
  expect(creditOf(LINE, { kind: 'line', line: 0 })).toBe(1)
  expect(creditOf(LINE, { kind: 'line', line: 1 })).toBe(0)
  expect(creditOf(LINE, { kind: 'line', line: 2 })).toEqual({ kind: 'no-line' })
  expect(grade(LINE, undefined)).toEqual({ ok: false, error: { kind: 'no-line' } })
})

it.each([
  [TRUTH, { truth: true }],
  [ORDER, { items: [{ text: 'x', say: '' }] }],
  [MATCH, { others: [] }],
  [FILL, { gaps: [] }],
  [OUTPUT, { code: 'print(2)' }],
  [LINE, { wrong: 1 }],
])('an answer to another form of the question is none to this one: $kind', (question, change) => {
  expect(questionVersion({ ...question, ...change } as Question)).not.toBe(questionVersion(question))
  expect(questionVersion({ ...question, hint: 'new' })).toBe(questionVersion(question))
})
