import { describe, expect, it } from 'vitest'
import {
  byConceptMarks,
  currentOf,
  examCredit,
  type Fill,
  fillOf,
  marksOf,
  pointsOf,
  unreadable,
} from '#core/quiz/exam-marks.ts'
import { rightSides } from '#core/quiz/order.ts'
import type { Answer, MatchingQuestion, Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'

const base = (id: string, concept = 1) =>
  ({ id, concept, level: 'basic', ask: '?', place: { id: `c${concept}`, title: id }, grounds: [] }) as const
const choices = [
  { text: 'a', right: true, say: 'a' },
  { text: 'b', right: false, say: 'b' },
  { text: 'c', right: true, say: 'c' },
]
const oneRight = choices.slice(0, 2)

const SINGLE: Question = { ...base('single'), kind: 'single', choices: oneRight }
const MULTIPLE: Question = { ...base('multiple'), kind: 'multiple', choices }
const TRUTH: Question = { ...base('truth'), kind: 'truth', truth: true, choices: oneRight }
const NUMBER: Question = {
  ...base('number'),
  ...{ kind: 'numeric', unit: 's', amount: 900, tolerance: 0, written: '15m' },
  ...{ say: { right: 'yes', wrong: 'no' }, traps: [] },
}
const ORDER: Question = {
  ...base('order'),
  kind: 'ordering',
  items: ['x', 'y', 'z'].map(text => ({ text, say: text })),
}
const MATCH: MatchingQuestion = {
  ...base('match'),
  kind: 'matching',
  pairs: [
    { left: '1', right: 'one', say: 'a' },
    { left: '2', right: 'two', say: 'b' },
  ],
  others: ['three'],
}
const gap = (text: string) => ({ accept: [text], say: 'why', traps: [] })
const FILL: Question = { ...base('fill'), kind: 'fill', ask: '___ ___', gaps: [gap('red'), gap('blue')] }
const LINE: Question = {
  ...base('line'),
  ...{ kind: 'line', code: ['good', 'bad'], wrong: 1, say: { right: 'yes', wrong: 'no' } },
}
const sideOf = (text: string) => rightSides(MATCH).indexOf(text)

// question | answer | → how far it is given | what it brings
it.each<[Question, Answer | undefined, Fill, number]>([
  [SINGLE, undefined, 'open', 0],
  [SINGLE, { kind: 'single', choice: 0 }, 'answered', 1],
  [SINGLE, { kind: 'single', choice: 1 }, 'answered', 0],
  [MULTIPLE, { kind: 'multiple', choices: [] }, 'open', 0],
  [MULTIPLE, { kind: 'multiple', choices: [0] }, 'answered', 0.5],
  [TRUTH, { kind: 'truth', truth: undefined, choice: undefined }, 'open', 0],
  [TRUTH, { kind: 'truth', truth: true, choice: undefined }, 'partly', 0.5],
  [TRUTH, { kind: 'truth', truth: false, choice: undefined }, 'partly', 0],
  [TRUTH, { kind: 'truth', truth: undefined, choice: 0 }, 'partly', 0],
  [TRUTH, { kind: 'truth', truth: true, choice: 0 }, 'answered', 1],
  [NUMBER, { kind: 'numeric', text: ' ' }, 'open', 0],
  [NUMBER, { kind: 'numeric', text: '900' }, 'answered', 1],
  // Minutes without saying so where seconds are asked: nobody asks back in an exam.
  [NUMBER, { kind: 'numeric', text: '15' }, 'answered', 0],
  // What cannot be read is not answered yet, whatever it would be worth.
  [NUMBER, { kind: 'numeric', text: 'many' }, 'partly', 0],
  [NUMBER, { kind: 'numeric', text: '900s 3MB' }, 'partly', 0],
  [NUMBER, { kind: 'numeric', text: '900 apples' }, 'partly', 0],
  [NUMBER, { kind: 'numeric', text: '900 MB' }, 'partly', 0],
  [ORDER, undefined, 'open', 0],
  [ORDER, { kind: 'ordering', order: [0, 1, 2] }, 'answered', 1],
  [MATCH, { kind: 'matching', chosen: [-1, -1] }, 'open', 0],
  [MATCH, { kind: 'matching', chosen: [sideOf('one'), -1] }, 'partly', 0.5],
  [MATCH, { kind: 'matching', chosen: [sideOf('three'), -1] }, 'partly', 0],
  [MATCH, { kind: 'matching', chosen: [sideOf('one'), sideOf('two')] }, 'answered', 1],
  [FILL, { kind: 'fill', texts: ['', ' '] }, 'open', 0],
  [FILL, { kind: 'fill', texts: ['red'] }, 'partly', 0.5],
  [FILL, { kind: 'fill', texts: ['', 'red'] }, 'partly', 0],
  [FILL, { kind: 'fill', texts: ['red', 'blue'] }, 'answered', 1],
  [LINE, undefined, 'open', 0],
  [LINE, { kind: 'line', line: 1 }, 'answered', 1],
  // An answer of another kind is none.
  [LINE, { kind: 'single', choice: 1 }, 'open', 0],
])('$id: %j', (question, answer, fill, credit) => {
  expect(fillOf(question, answer)).toBe(fill)
  expect(examCredit(question, answer)).toBe(credit)
})

// what is typed where 900 s are right | → what may be said of it in an exam
it.each([
  ['', undefined],
  ['many', 'not-a-number'],
  ['900 MB', 'other-unit'],
  ['900', undefined],
  ['7', undefined],
  // Only near the answer is a missing unit asked for, so asking would tell.
  ['15', undefined],
])('%j: %s', (text, kind) => {
  expect(unreadable(NUMBER, { kind: 'numeric', text })?.kind).toBe(kind)
})

describe('the marks of a paper', () => {
  const OTHER: Question = { ...base('other', 3), kind: 'single', choices: oneRight }
  const bank = [OTHER, SINGLE, MULTIPLE]
  const paper = [SINGLE, MULTIPLE, OTHER].map(({ id }) => ({ id, version: 'at the start' }))
  const given = (question: Question, answer: Answer) => ({
    [question.id]: { version: questionVersion(question), answer, sure: undefined },
  })
  const all = {
    ...given(SINGLE, { kind: 'single', choice: 0 }),
    ...given(MULTIPLE, { kind: 'multiple', choices: [0] }),
  }

  // 1 point for the single one, half for one of two right ones, none for what is open: 1.5 of 3.
  it('stand in the order of the paper, and add up', () => {
    const marks = marksOf(bank, paper, all)
    expect(marks.map(({ id, credit }) => [id, credit])).toEqual([
      ['single', 1],
      ['multiple', 0.5],
      ['other', 0],
    ])
    expect(pointsOf(marks)).toEqual({ reached: 1.5, of: 3 })
  })

  it('a question that is gone costs nothing', () => {
    const marks = marksOf([SINGLE], paper, all)
    expect(pointsOf(marks)).toEqual({ reached: 1, of: 1 })
  })

  it('an answer to another wording does not count', () => {
    const reworded = { ...SINGLE, ask: 'now?' }
    expect(currentOf(reworded, all.single)).toBeUndefined()
    expect(marksOf([reworded], paper, all)).toEqual([{ id: 'single', version: questionVersion(reworded), credit: 0 }])
  })

  // Concept 1: 1.5 of 2, concept 3: 0 of 1. Places of what lost points: 'multiple' in concept 1 has the place of 'single'.
  it('are told by concept, with each place once', () => {
    expect(byConceptMarks(bank, marksOf(bank, paper, all))).toEqual([
      { concept: 1, topic: undefined, reached: 1.5, of: 2, again: [{ id: 'c1', title: 'multiple' }] },
      { concept: 3, topic: undefined, reached: 0, of: 1, again: [{ id: 'c3', title: 'other' }] },
    ])
  })
})
