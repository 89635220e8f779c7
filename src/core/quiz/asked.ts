import { CHOICES } from '../lesson/vote.ts'
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
  const { id, concept } = question
  const { ask, code, groups, answers, whys } = onPaper(question, words)
  const things = groups.flatMap(group => group.map(({ mark, text }) => `${mark} ${text}`))
  const plain = { id, concept, ask, lines: [...code, ...things], options: [], answers, whys }
  return { ...plain, ...choicesOf(question, words) }
}

type Choices = Pick<Asked, 'lines' | 'options' | 'answers' | 'whys'>

/** Choices go by the letters that students hold up; where there are more of them, they are listed and not voted on. */
function choicesOf(question: Question, words: ExportWords): Choices | undefined {
  if (question.kind === 'truth') {
    const options = [true, false].map(verdict => ({ text: words.truth(verdict), right: verdict === question.truth }))
    const whys = question.choices.map(({ text, say }) => ({ what: text, say }))
    return { lines: [], options, answers: rightOf(options), whys }
  }
  if (question.kind !== 'single' && question.kind !== 'multiple') return undefined
  if (question.choices.length > CHOICES.length) return undefined
  const options = question.choices.map(({ text, right }) => ({ text, right }))
  const whys = question.choices.map(({ say }, index) => ({ what: letterOf(index), say }))
  return { lines: [], options, answers: rightOf(options), whys }
}

const letterOf = (index: number) => CHOICES[index] ?? ''

const rightOf = (options: Asked['options']) =>
  options.flatMap(({ text, right }, index) => (right ? [`${letterOf(index)} ${text}`] : []))
