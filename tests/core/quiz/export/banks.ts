import fc from 'fast-check'
import { FIGURES } from '#build/figures.ts'
import { readContent } from '#build/read-content.ts'
import type { Bank } from '#core/quiz/export/words.ts'
import type { Question } from '#core/quiz/question.ts'
import { readLesson } from '#source/read-lesson.ts'
import { bankWords } from '#strings/quiz-export.ts'
import { nineKinds } from './nine-kinds.ts'

/** A bank as the exports are given it. */
export const bankOf = (questions: readonly Question[], title = '람다'): Bank => ({
  lesson: 'w1d1s3-lambda',
  title,
  questions,
  words: bankWords,
})

export type Of<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>

/** The question of a kind. */
export function ofKind<Kind extends Question['kind']>(kind: Kind, questions = nineKinds()) {
  const found = questions.find(question => question.kind === kind)
  if (found === undefined) throw new Error(`no question of kind ${kind}`)
  return found as Of<Kind>
}

/** Every bank of the lessons in `content/`, so that what an author writes is tried as it is. */
export const lessonBanks = (): readonly Bank[] =>
  readContent('content').flatMap(folder => {
    const { lesson } = readLesson(folder, FIGURES)
    return lesson.questions.length === 0 ? [] : [{ ...bankOf(lesson.questions, lesson.title), lesson: lesson.id }]
  })

/** Everything that some format reads as its own sign; without the underscore, which is a gap. */
const SIGNS = [...'~=#{}:\\,"\'\n<>&\t[]%*-/$;|`@+() a1가힣', '🦊', '->', '::', '//', '<br>', '&amp;', '\\n', '[html]']

/** Texts of such signs, with no white space around: no format keeps it. */
export const wildText = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 })
  .map(signs => signs.join('').trim())
  .filter(text => text !== '')
