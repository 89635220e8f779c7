import { describe, expect, it } from 'vitest'
import { FIGURES } from '#build/figures.ts'
import { readContent } from '#build/read-content.ts'
import { CONCEPTS, LEVELS, QUESTION_KINDS, type Question } from '#core/quiz/question.ts'
import { readLesson } from '#source/read-lesson.ts'

const folder = readContent('content').find(({ id }) => id === 'w1d1s3-lambda')
if (folder === undefined) throw new Error('the Lambda lesson is gone')
const { questions } = readLesson(folder, FIGURES).lesson

const countOf = (is: (question: Question) => boolean) => questions.filter(is).length
const shareOf = (is: (question: Question) => boolean, among: readonly Question[]) =>
  among.filter(is).length / among.length

describe('the bank of the Lambda lesson', () => {
  it('has at least 60 questions, and four on each concept', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60)
    for (let concept = 1; concept <= CONCEPTS; concept += 1)
      expect(
        countOf(question => question.concept === concept),
        `concept ${concept}`,
      ).toBeGreaterThanOrEqual(4)
  })

  it('has each level in at least a quarter of its questions, and two levels or more on each concept', () => {
    for (const level of LEVELS)
      expect(
        shareOf(question => question.level === level, questions),
        level,
      ).toBeGreaterThanOrEqual(0.25)
    for (let concept = 1; concept <= CONCEPTS; concept += 1) {
      const levels = new Set(questions.filter(question => question.concept === concept).map(({ level }) => level))
      expect(levels.size, `concept ${concept}`).toBeGreaterThanOrEqual(2)
    }
  })

  it('has each kind at least four times', () => {
    for (const kind of QUESTION_KINDS)
      expect(
        countOf(question => question.kind === kind),
        kind,
      ).toBeGreaterThanOrEqual(4)
  })

  it.each(questions.map(question => [question.id, question] as const))(
    '%s has a hint, and a reason for whatever can be answered',
    (_, question) => {
      expect(question.hint).toMatch(/[가-힣]/)
      const reasons = reasonsOf(question)
      expect(reasons.length).toBeGreaterThan(0)
      for (const reason of reasons) expect(reason).toMatch(/[가-힣].*[.?!요]$/)
    },
  )

  it('no figure is left open, and none is typed where the module has it', () => {
    expect(questions.filter(question => JSON.stringify(question).includes('{{'))).toEqual([])
    expect(questions.filter(question => question.kind === 'numeric' && question.grounds.length === 0)).toEqual([])
  })

  it('the right choice stands in each place about as often, and is the longest in less than a third', () => {
    const chosen = questions.filter(question => question.kind === 'single' || question.kind === 'truth')
    for (const place of [0, 1, 2])
      expect(
        shareOf(question => choicesOf(question)[place]?.right === true, chosen),
        `place ${place + 1}`,
      ).toBeLessThan(0.4)
    const isLongest = (question: Question) => {
      const right = choicesOf(question).find(choice => choice.right)?.text.length ?? 0
      return choicesOf(question).every(({ right: isRight, text }) => isRight || text.length < right)
    }
    expect(shareOf(isLongest, chosen)).toBeLessThan(1 / 3)
  })
})

const choicesOf = (question: Question) => ('choices' in question ? question.choices : [])

function reasonsOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'truth':
      return question.choices.map(({ say }) => say)
    case 'numeric':
      return [question.say.right, question.say.wrong, ...question.traps.map(({ say }) => say)]
    case 'ordering':
      return question.items.map(({ say }) => say)
    case 'matching':
      return question.pairs.map(({ say }) => say)
    case 'fill':
    case 'output':
      return question.gaps.flatMap(({ say, traps }) => [say, ...traps.map(trap => trap.say)])
    case 'line':
      return [question.say.right, question.say.wrong]
  }
}
