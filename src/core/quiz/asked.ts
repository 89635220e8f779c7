import { onPaper, type Why } from './export/on-paper.ts'
import type { ExportWords } from './export/words.ts'
import type { Question } from './question.ts'

/** A question as an instructor puts it to the class: first what is asked, then what to choose from, then what is right. */
export interface Asked {
  readonly id: string
  readonly concept: number
  readonly ask: string
  /** Code, or things to be put in order or into pairs, line by line. */
  readonly lines: readonly string[]
  /** What hands are raised for; none where an answer is said or written. */
  readonly options: readonly { readonly text: string; readonly right: boolean }[]
  readonly answers: readonly string[]
  readonly whys: readonly Why[]
}

/** - In: a question, the words around it. Out: the question for a class. Errors: none. */
export function askedOf(question: Question, words: ExportWords): Asked {
  const { ask, code, groups, answers, whys } = onPaper(question, words)
  const options = optionsOf(question, words)
  const things = groups.flatMap(group => group.map(({ mark, text }) => `${mark} ${text}`))
  const lines = options.length > 0 ? code : [...code, ...things]
  return { id: question.id, concept: question.concept, ask, lines, options, answers, whys }
}

function optionsOf(question: Question, words: ExportWords): Asked['options'] {
  if (question.kind === 'truth')
    return [true, false].map(verdict => ({ text: words.truth(verdict), right: verdict === question.truth }))
  if (question.kind !== 'single' && question.kind !== 'multiple') return []
  return question.choices.map(({ text, right }) => ({ text, right }))
}
