import { expect, it } from 'vitest'
import { rightSides } from '#core/quiz/order.ts'
import type { Answer, MatchingQuestion, Question } from '#core/quiz/question.ts'
import { answerLines, rightLines } from '#strings/answer-text.ts'

const BASE = { id: 'q', concept: 1, level: 'basic', ask: '?', place: { id: 'c', title: 'c' }, grounds: [] } as const
const choices = [
  { text: '가', right: true, say: '' },
  { text: '나', right: false, say: '' },
  { text: '다', right: true, say: '' },
]
const gap = (text: string) => ({ accept: [text, 'other'], say: '', traps: [] })
const MULTIPLE: Question = { ...BASE, kind: 'multiple', choices }
const TRUTH: Question = { ...BASE, kind: 'truth', truth: false, choices: choices.slice(0, 2) }
const NUMBER: Question = {
  ...{ ...BASE, kind: 'numeric', unit: 's', amount: 900, tolerance: 0, written: '15분' },
  ...{ say: { right: '', wrong: '' }, traps: [] },
}
const ORDER: Question = { ...BASE, kind: 'ordering', items: ['하나', '둘', '셋'].map(text => ({ text, say: '' })) }
const MATCH: MatchingQuestion = {
  ...BASE,
  kind: 'matching',
  pairs: [
    { left: 'S3', right: '파일', say: '' },
    { left: 'SNS', right: '알림', say: '' },
  ],
  others: ['예약'],
}
const FILL: Question = { ...BASE, kind: 'fill', gaps: [gap('동시성'), gap('메모리')] }
const LINE: Question = { ...BASE, kind: 'line', code: ['x = 0', '  return x'], wrong: 1, say: { right: '', wrong: '' } }
const side = (text: string) => rightSides(MATCH).indexOf(text)

// question | answer | → how it is written | the right one
it.each<[Question, Answer | undefined, readonly string[], readonly string[]]>([
  [MULTIPLE, { kind: 'multiple', choices: [1, 2] }, ['나', '다'], ['가', '다']],
  [MULTIPLE, undefined, [], ['가', '다']],
  [TRUTH, { kind: 'truth', truth: true, choice: undefined }, ['맞아요', '(빈칸)'], ['아니에요', '가']],
  [TRUTH, { kind: 'truth', truth: undefined, choice: 1 }, ['(빈칸)', '나'], ['아니에요', '가']],
  [NUMBER, { kind: 'numeric', text: ' 3분 ' }, ['3분'], ['15분']],
  [NUMBER, { kind: 'numeric', text: ' ' }, [], ['15분']],
  [ORDER, { kind: 'ordering', order: [2, 0, 1] }, ['셋 → 하나 → 둘'], ['하나 → 둘 → 셋']],
  [MATCH, { kind: 'matching', chosen: [side('예약'), -1] }, ['S3 → 예약', 'SNS → (빈칸)'], ['S3 → 파일', 'SNS → 알림']],
  [FILL, { kind: 'fill', texts: ['병렬성', ''] }, ['병렬성', '(빈칸)'], ['동시성', '메모리']],
  [LINE, { kind: 'line', line: 0 }, ['x = 0'], ['return x']],
  // An answer to another kind of question is none.
  [LINE, { kind: 'ordering', order: [0] }, [], ['return x']],
])('$kind: %j', (question, answer, given, right) => {
  expect(answerLines(question, answer)).toEqual(given)
  expect(rightLines(question)).toEqual(right)
})
