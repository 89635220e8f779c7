import { describe, expect, it } from 'vitest'
import { answerUnitOf, inUnit } from '#core/quiz/answer-units.ts'
import { grade } from '#core/quiz/grade.ts'
import type { NumericQuestion, Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'
import { byConcept, scoreOf } from '#core/quiz/score.ts'

const BASE = {
  id: 'q',
  concept: 6,
  level: 'basic',
  ask: '?',
  place: { id: 'c6', title: '개념 6' },
  grounds: [],
} as const
const choice = (text: string, right = false) => ({ text, right, say: `${text}.` })

const SINGLE: Question = { ...BASE, kind: 'single', choices: [choice('a'), choice('b', true), choice('c')] }
const MULTIPLE: Question = {
  ...BASE,
  kind: 'multiple',
  choices: [choice('a', true), choice('b', true), choice('c'), choice('d')],
}
const COST: NumericQuestion = {
  ...BASE,
  kind: 'numeric',
  unit: 'USD',
  amount: 244.13,
  tolerance: 0.01,
  written: '$244.13',
  say: { right: 'yes', wrong: 'no' },
  traps: [{ amount: 251, say: 'free tier' }],
}
const TIMEOUT: NumericQuestion = { ...COST, unit: 's', amount: 900, tolerance: 0, traps: [] }

describe('choices', () => {
  it.each([
    ['the right one', SINGLE, [1], true, 1],
    ['a wrong one', SINGLE, [0], false, 0],
    ['all right ones', MULTIPLE, [0, 1], true, 1],
    ['all right ones in another order', MULTIPLE, [1, 0], true, 1],
    ['half of them', MULTIPLE, [0], false, 0.5],
    ['both and a wrong one', MULTIPLE, [0, 1, 2], false, 0.5],
    ['one right, one wrong', MULTIPLE, [0, 2], false, 0],
    ['two wrong ones are no less than nothing', MULTIPLE, [2, 3], false, 0],
    ['everything', MULTIPLE, [0, 1, 2, 3], false, 0],
  ])('%s', (_, question, chosen, right, credit) => {
    const answer =
      question.kind === 'single'
        ? ({ kind: 'single', choice: chosen[0] ?? -1 } as const)
        : ({ kind: 'multiple', choices: chosen } as const)
    expect(grade(question, answer)).toMatchObject({ ok: true, value: { right, credit } })
  })

  it('each choice has its verdict', () => {
    expect(grade(MULTIPLE, { kind: 'multiple', choices: [0, 2] })).toMatchObject({
      value: { verdicts: ['hit', 'missed', 'wrong', 'rest'] },
    })
  })

  it.each([
    ['no answer', SINGLE, undefined, false],
    ['a choice that is not there', SINGLE, { kind: 'single', choice: 9 }, false],
    ['an empty list', MULTIPLE, { kind: 'multiple', choices: [] }, true],
    ['an answer of another kind', MULTIPLE, { kind: 'single', choice: 0 }, true],
  ] as const)('%s is not graded', (_, question, answer, many) => {
    expect(grade(question, answer)).toEqual({ ok: false, error: { kind: 'nothing-chosen', many } })
  })
})

describe('numbers', () => {
  const answer = (question: NumericQuestion, text: string) => grade(question, { kind: 'numeric', text })

  it.each(['244.13', '$244.13', '244.13달러', '244.12', '244.14', 'US$244.13/월'])('%s is right', text => {
    expect(answer(COST, text)).toMatchObject({ ok: true, value: { right: true, credit: 1 } })
  })

  it.each(['900', '900초', '15분', '0.25시간', '900,000ms'])('%s is right where seconds are asked', text => {
    expect(answer(TIMEOUT, text)).toMatchObject({ ok: true, value: { right: true } })
  })

  it.each([
    ['244.11', { kind: 'near' }],
    ['251', { kind: 'trap', say: 'free tier' }],
    ['-244.13', { kind: 'negative' }],
    ['244,130', { kind: 'factor', factor: 1000, tooLarge: true }],
    ['2.4413', { kind: 'factor', factor: 100, tooLarge: false }],
    // 244.13 × 1.024
    ['249.99', { kind: 'thousand' }],
    ['247', { kind: 'other' }],
    ['77', { kind: 'other' }],
    ['0', { kind: 'other' }],
  ])('%s is wrong, and it is said how', (text, miss) => {
    expect(answer(COST, text)).toMatchObject({ ok: true, value: { right: false, credit: 0, miss } })
  })

  it('a share typed for a percentage is a hundredth of it, also where it is rounded', () => {
    const waste: NumericQuestion = { ...COST, unit: 'percent', amount: 18.06, tolerance: 0.5, traps: [] }
    expect(answer(waste, '0.18')).toMatchObject({ value: { miss: { kind: 'factor', factor: 100, tooLarge: false } } })
    // Near enough to 18.06 ÷ 1.024 and to a tenth of it, but who typed these did neither.
    for (const text of ['17.5', '1.77'])
      expect(answer(waste, text)).toMatchObject({ value: { miss: { kind: 'other' } } })
  })

  it('where memory is asked for, a letter is its unit', () => {
    const memory: NumericQuestion = { ...COST, unit: 'MB', amount: 1769, tolerance: 1, traps: [] }
    expect(answer(memory, '1769M')).toMatchObject({ value: { right: true } })
  })

  it.each([
    ['15', TIMEOUT, { kind: 'unit-missing', given: '15', asked: 's', perhaps: 'min' }],
    ['900,000', TIMEOUT, { kind: 'unit-missing', given: '900,000', asked: 's', perhaps: 'ms' }],
    ['15분', COST, { kind: 'other-unit', given: 'min', asked: 'USD' }],
    ['1,200원', COST, { kind: 'other-unit', given: 'KRW', asked: 'USD' }],
    ['', COST, { kind: 'empty' }],
  ] as const)('%s is given back', (text, question, error) => {
    expect(answer(question, text)).toEqual({ ok: false, error })
  })
})

describe('units', () => {
  it.each([
    [15, 'min', 's', 900],
    [10_240, 'MB', 'GB', 10],
    [1, 'days', 'h', 24],
    [3, 'requests', 'count', 3],
    [1, 'USD', 'KRW', undefined],
  ] as const)('%s %s in %s', (amount, from, to, result) => expect(inUnit(amount, from, to)).toBe(result))

  it.each([
    ['MiB', 'MB'],
    ['USD/h', 'USD'],
    ['requests/month', 'requests'],
    ['GB-s', 'GB-s'],
    ['date', undefined],
    ['constructor', undefined],
  ])('%s', (unit, known) => expect(answerUnitOf(unit)).toBe(known))
})

describe('versions and scores', () => {
  it('a new price, wording or right choice is a new version; a new explanation is not', () => {
    const version = questionVersion(COST)
    expect(questionVersion({ ...COST })).toBe(version)
    expect(questionVersion({ ...COST, say: { right: 'ja', wrong: 'nein' } })).toBe(version)
    expect(questionVersion({ ...COST, amount: 195.47 })).not.toBe(version)
    expect(questionVersion({ ...COST, ask: '??' })).not.toBe(version)
    expect(questionVersion({ ...SINGLE, choices: [choice('a', true), choice('b'), choice('c')] })).not.toBe(
      questionVersion(SINGLE),
    )
  })

  it('open questions are neither done nor right', () => {
    const results = [true, false, undefined, true]
    const questions = results.map((_, index) => ({ ...COST, id: `${index}` }))
    expect(scoreOf(questions, ({ id }) => results[Number(id)])).toEqual({ all: 4, done: 3, right: 2 })
  })

  it('concepts stand in the order of the lesson', () => {
    const questions = [6, 1, 6].map((concept, index) => ({ ...COST, concept, id: `${index}` }))
    expect(byConcept(questions).map(([concept, group]) => [concept, group.map(({ id }) => id)])).toEqual([
      [1, ['1']],
      [6, ['0', '2']],
    ])
  })
})
