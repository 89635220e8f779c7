import { expect, it } from 'vitest'
import { FIGURES } from '#build/figures.ts'
import { readContent } from '#build/read-content.ts'
import { askedOf } from '#core/quiz/asked.ts'
import { readLesson } from '#source/read-lesson.ts'
import { bankWords } from '#strings/quiz-export.ts'

const [folder] = readContent('content')
if (folder === undefined) throw new Error('there is no lesson')
const { questions } = readLesson(folder, FIGURES).lesson
const asked = questions.map(question => ({ question, asked: askedOf(question, bankWords) }))

it('choices go by the letters that students hold up, as many as there are cards', () => {
  const chosen = asked.filter(({ asked: { options } }) => options.length > 0)
  expect(chosen.length).toBeGreaterThan(20)
  for (const { asked: one } of chosen) {
    expect(one.options.length, one.id).toBeLessThanOrEqual(4)
    expect(one.answers.length, one.id).toBe(one.options.filter(({ right }) => right).length)
    expect(one.answers.length, one.id).toBeGreaterThan(0)
    for (const answer of one.answers) expect(answer).toMatch(/^[A-D] ./)
  }
})

it('a question without choices says what is to be done, and has an answer', () => {
  const said = asked.filter(({ asked: { options } }) => options.length === 0)
  expect(said.length).toBeGreaterThan(10)
  for (const { asked: one } of said) {
    expect(one.ask).not.toBe('')
    expect(one.answers.length, one.id).toBeGreaterThan(0)
  }
  const ordered = said.find(({ question: { kind } }) => kind === 'ordering')
  expect(ordered?.asked.lines[0]).toMatch(/^A /)
})
