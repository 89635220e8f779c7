import { describe, expect, it } from 'vitest'
import { FIGURES } from '#build/figures.ts'
import { readContent } from '#build/read-content.ts'
import type { Question } from '#core/quiz/question.ts'
import { readLesson } from '#source/read-lesson.ts'
import { typedAmounts } from './typed-amounts.ts'

const folder = readContent('content').find(({ id }) => id === 'w1d1s3-lambda')
if (folder === undefined) throw new Error('the Lambda lesson is gone')
const { questions } = readLesson(folder, FIGURES).lesson

describe('what one question shows is not what another asks for', () => {
  const shown = questions.map(question => ({ id: question.id, text: shownOf(question) }))
  const elsewhere = (id: string, is: (text: string) => boolean) =>
    shown.filter(other => other.id !== id && is(other.text)).map(other => `${id} is told by ${other.id}`)

  it('words that are to be typed', () => {
    const told = questions.flatMap(question =>
      question.kind === 'fill'
        ? question.gaps.flatMap(({ accept }) =>
            elsewhere(question.id, text => accept.some(word => text.includes(word))),
          )
        : [],
    )
    expect(told).toEqual([])
  })

  it('numbers that are to be computed or chosen', () => {
    const told = questions.flatMap(question => {
      const answers = typedAmounts(answerOf(question)).map(({ amount }) => amount)
      return elsewhere(
        question.id,
        text => answers.length > 0 && answers.every(answer => typedAmounts(text).some(each => each.amount === answer)),
      )
    })
    expect(told).toEqual([])
  })
})

/** What is seen of a question before it is answered, its hint apart. */
function shownOf(question: Question): string {
  const parts: readonly string[] = [question.ask]
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'truth':
      return [...parts, ...question.choices.map(({ text }) => text)].join('\n')
    case 'ordering':
      return [...parts, ...question.items.map(({ text }) => text)].join('\n')
    case 'matching':
      return [...parts, ...question.pairs.flatMap(({ left, right }) => [left, right]), ...question.others].join('\n')
    case 'output':
    case 'line':
      return [...parts, question.code].flat().join('\n')
    case 'numeric':
    case 'fill':
      return question.ask
  }
}

function answerOf(question: Question): string {
  if (question.kind === 'numeric') return question.written
  if (question.kind === 'single') return question.choices.find(({ right }) => right)?.text ?? ''
  return ''
}
