import { rightSides } from '#core/quiz/order.ts'
import type { Answer, Question } from '#core/quiz/question.ts'
import { quizWords } from './quiz.ts'

const LEFT_OPEN = '(빈칸)'
const listed = (texts: readonly string[]) => texts.map(text => (text.trim() === '' ? LEFT_OPEN : text.trim()))

/**
 * An answer in words, as it stands on a sheet.
 *
 * - In: a question, an answer to it. Out: one text a line; none for no answer, or one to another kind. Errors: none.
 */
export function answerLines(question: Question, answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return []
  switch (answer.kind) {
    case 'single':
    case 'multiple':
      return choicesOf(question, answer.kind === 'single' ? [answer.choice] : answer.choices)
    case 'truth':
      return [
        answer.truth === undefined ? LEFT_OPEN : quizWords.judged(answer.truth),
        ...(answer.choice === undefined ? [LEFT_OPEN] : choicesOf(question, [answer.choice])),
      ]
    case 'numeric':
      return answer.text.trim() === '' ? [] : [answer.text.trim()]
    case 'ordering':
      return question.kind === 'ordering'
        ? [answer.order.map(item => question.items[item]?.text ?? LEFT_OPEN).join(' → ')]
        : []
    case 'matching':
      return question.kind === 'matching' ? pairsOf(question, answer.chosen) : []
    case 'fill':
    case 'output':
      return listed(answer.texts)
    case 'line':
      return question.kind === 'line' ? [question.code[answer.line]?.trim() ?? LEFT_OPEN] : []
  }
}

/**
 * The right answer in the same form.
 *
 * - In: a question. Out: one text a line. Errors: none.
 */
export function rightLines(question: Question): readonly string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices.flatMap(({ text, right }) => (right ? [text] : []))
    case 'truth':
      return [quizWords.judged(question.truth), ...question.choices.flatMap(({ text, right }) => (right ? [text] : []))]
    case 'numeric':
      return [question.written]
    case 'ordering':
      return [question.items.map(({ text }) => text).join(' → ')]
    case 'matching':
      return question.pairs.map(({ left, right }) => `${left} → ${right}`)
    case 'fill':
    case 'output':
      return question.gaps.map(({ accept }) => accept[0] ?? '')
    case 'line':
      return [question.code[question.wrong]?.trim() ?? '']
  }
}

const choicesOf = (question: Question, chosen: readonly number[]) =>
  'choices' in question ? chosen.flatMap(index => question.choices[index]?.text ?? []) : []

function pairsOf(question: Extract<Question, { kind: 'matching' }>, chosen: readonly number[]): readonly string[] {
  const sides = rightSides(question)
  return question.pairs.map(({ left }, pair) => `${left} → ${sides[chosen[pair] ?? -1] ?? LEFT_OPEN}`)
}
