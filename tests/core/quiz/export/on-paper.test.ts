import { expect, it } from 'vitest'
import { askWithGaps, markOf, numberText, onPaper } from '#core/quiz/export/on-paper.ts'
import type { Question } from '#core/quiz/question.ts'
import { bankWords as words } from '#strings/quiz-export.ts'
import { lessonBanks, ofKind } from './banks.ts'
import { nineKinds } from './nine-kinds.ts'

const paperOf = (kind: Question['kind']) => onPaper(ofKind(kind), words)
const textsOf = (groups: readonly (readonly { readonly mark: string; readonly text: string }[])[]) =>
  groups.map(group => group.map(({ mark, text }) => `${mark} ${text}`))

it('lists are marked ① to ⑳, then (21)', () => {
  expect([1, 2, 20, 21].map(markOf)).toEqual(['①', '②', '⑳', '(21)'])
})

// amount | → as it is written
it.each([
  [0.8, '0.8'],
  [1_048_576, '1048576'],
  [0.0000000309, '0.0000000309'],
  [-2, '-2'],
])('%s is written as %s', (amount, text) => {
  expect(numberText(amount)).toBe(text)
})

it('gaps are numbered where there are several', () => {
  const [gap] = ofKind('fill').gaps
  const gaps = gap === undefined ? [] : [gap, gap]
  expect(askWithGaps({ ask: 'a ___ b ___', gaps })).toBe('a (1)____ b (2)____')
  expect(askWithGaps({ ask: 'a ___ b', gaps: gaps.slice(1) })).toBe('a ____ b')
})

// kind | → what is chosen from | → what is written on | → the answer
it.each([
  ['single', [['① a', '② b']], [], ['② b']],
  ['multiple', [['① a', '② b', '③ c']], [], ['① a', '③ c']],
  [
    'truth',
    [
      ['□ 참', '□ 거짓'],
      ['① a', '② b'],
    ],
    [],
    ['거짓', '① a'],
  ],
  ['numeric', [], ['달러'], ['$0.80 (±0.005)']],
  ['fill', [], ['(1)', '(2)'], ['(1) a / also a', '(2) b / also b']],
  ['output', [], [''], ['a / also a']],
  ['line', [], [''], ['2번 줄: line b']],
] as const)('%s on paper', (kind, groups, blanks, answers) => {
  const paper = paperOf(kind)
  expect(textsOf(paper.groups)).toEqual(groups)
  expect(paper.blanks).toEqual(blanks)
  expect(paper.answers).toEqual(answers)
})

it('items are mixed, and their letters in the right order are the answer', () => {
  const { groups, answers } = paperOf('ordering')
  const [items = []] = groups
  expect(items.map(({ mark }) => mark)).toEqual(['A', 'B', 'C'])
  const inOrder = (answers[0] ?? '').split(' → ').map(mark => items.find(item => item.mark === mark)?.text)
  expect(inOrder).toEqual(['a', 'b', 'c'])
  expect(answers).not.toEqual(['A → B → C'])
})

it('each left side is answered with the letter of its right side', () => {
  const { groups, answers } = paperOf('matching')
  const [lefts = [], sides = []] = groups
  expect(lefts.map(({ text }) => text)).toEqual(['left a', 'left b', 'left c'])
  const letter = (text: string) => sides.find(side => side.text === text)?.mark
  expect(answers).toEqual([
    `① – ${letter('right a')} right a`,
    `② – ${letter('right b')} right b`,
    `③ – ${letter('right c')} right c`,
  ])
  expect(sides).toHaveLength(4)
})

it.each(nineKinds())('$kind has an answer and says why', question => {
  const { answers, whys } = onPaper(question, words)
  expect(answers.join('')).not.toBe('')
  expect(whys.filter(({ say }) => say.startsWith('say'))).toHaveLength(whys.length)
  expect(whys.length).toBeGreaterThan(0)
})

it('there is a bank to try', () => {
  expect(lessonBanks()).not.toEqual([])
})

it.each(lessonBanks())('every question of $lesson can be answered on paper', ({ questions }) => {
  for (const question of questions) {
    const { groups, blanks, answers } = onPaper(question, words)
    expect(groups.length + blanks.length, question.id).toBeGreaterThan(0)
    expect(
      answers.every(answer => answer.trim() !== ''),
      question.id,
    ).toBe(true)
  }
})
