import { rightSides, startOrder } from '../order.ts'
import type { Choice, FillQuestion, Gap, OutputQuestion, Question } from '../question.ts'
import type { ExportWords } from './words.ts'

/** Something to choose from, with the mark that an answer names it by. */
export interface Option {
  readonly mark: string
  readonly text: string
}

/** Why something is right or wrong; `what` says which of the options or gaps. */
export interface Why {
  readonly what: string
  readonly say: string
}

/** A question without anything that moves: as it stands on paper, on a card, in a sheet. */
export interface PaperQuestion {
  readonly ask: string
  readonly instruction: string
  readonly code: readonly string[]
  /** True where an answer names a line of the code by its number. */
  readonly isNumbered: boolean
  /** Lists to choose from: one, or two for a statement with reasons and for pairs. */
  readonly groups: readonly (readonly Option[])[]
  /** What is to be written: a label for each place to write on, such as `(1)` or a unit. */
  readonly blanks: readonly string[]
  readonly answers: readonly string[]
  readonly whys: readonly Why[]
}

const FIRST_CIRCLED = 0x2460
const CIRCLED = 20

/**
 * The mark of the nth thing of a list, from 1: ①, ②, … ⑳, (21).
 *
 * - In: a number from 1. Out: its mark. Errors: none.
 */
export const markOf = (number: number): string =>
  number <= CIRCLED ? String.fromCodePoint(FIRST_CIRCLED + number - 1) : `(${number})`

const letterOf = (index: number) => String.fromCodePoint('A'.charCodeAt(0) + index)
const gapMark = (index: number) => `(${index + 1})`

const marked = (texts: readonly string[], mark: (index: number) => string): readonly Option[] =>
  texts.map((text, index) => ({ mark: mark(index), text }))
const circled = (texts: readonly string[]) => marked(texts, index => markOf(index + 1))
const lettered = (texts: readonly string[]) => marked(texts, letterOf)
const written = ({ mark, text }: Option) => `${mark} ${text}`

const GAP = '___'
/** Stands before what is wrong, where right and wrong are listed together. */
const WRONG = '✕'

/**
 * A text with its gaps, numbered where there are several.
 *
 * - In: a question with gaps. Out: `ask` with `(1)____` for each `___`. Errors: none.
 */
export function askWithGaps({ ask, gaps }: Pick<FillQuestion | OutputQuestion, 'ask' | 'gaps'>): string {
  const [head = '', ...rest] = ask.split(GAP)
  return rest.reduce((text, part, index) => `${text}${gaps.length > 1 ? gapMark(index) : ''}${GAP}_${part}`, head)
}

type Parts = Partial<Omit<PaperQuestion, 'answers' | 'whys'>> & Pick<PaperQuestion, 'answers' | 'whys'>

/**
 * A question as it stands on paper.
 *
 * - In: a question of any kind, the words around it. Out: its parts; items and right sides are mixed as in the page. Errors: none.
 */
export function onPaper(question: Question, words: ExportWords): PaperQuestion {
  const instruction =
    question.kind === 'numeric' ? words.onlyNumber(words.unit(question.unit)) : words.instruction[question.kind]
  const plain = { ask: question.ask, instruction, code: [], isNumbered: false, groups: [], blanks: [] }
  return { ...plain, ...partsOf(question, words) }
}

function partsOf(question: Question, words: ExportWords): Parts {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { groups: [circled(question.choices.map(({ text }) => text))], ...choiceParts(question.choices) }
    case 'truth':
      return truthParts(question, words)
    case 'numeric':
      return numericParts(question, words)
    case 'ordering':
      return orderingParts(question)
    case 'matching':
      return matchingParts(question)
    case 'fill':
    case 'output':
      return gapParts(question)
    case 'line':
      return lineParts(question, words)
  }
}

type Of<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>

const choiceParts = (choices: readonly Choice[]): Pick<Parts, 'answers' | 'whys'> => ({
  answers: choices.flatMap(({ text, right }, index) => (right ? [written({ mark: markOf(index + 1), text })] : [])),
  whys: choices.map(({ say }, index) => ({ what: markOf(index + 1), say })),
})

function truthParts({ truth, choices }: Of<'truth'>, words: ExportWords): Parts {
  const verdicts = [true, false].map(verdict => ({ mark: '□', text: words.truth(verdict) }))
  const { answers, whys } = choiceParts(choices)
  return {
    groups: [verdicts, circled(choices.map(({ text }) => text))],
    answers: [words.truth(truth), ...answers],
    whys,
  }
}

function numericParts({ unit, written: right, tolerance, say, traps }: Of<'numeric'>, words: ExportWords): Parts {
  return {
    blanks: [words.unit(unit)],
    answers: [tolerance > 0 ? `${right} (±${numberText(tolerance)})` : right],
    whys: [
      { what: right, say: say.right },
      ...traps.map(trap => ({ what: `${WRONG} ${words.amount(trap.amount, unit)}`, say: trap.say })),
      { what: WRONG, say: say.wrong },
    ],
  }
}

/**
 * A number as people and programs read it alike.
 *
 * - In: a finite number. Out: digits and at most one point, never an exponent. Errors: none.
 */
export function numberText(amount: number): string {
  const text = String(amount)
  return /e/.test(text) ? amount.toFixed(20).replace(/\.?0+$/, '') : text
}

function orderingParts(question: Of<'ordering'>): Parts {
  const order = startOrder(question)
  const mark = (item: number) => letterOf(order.indexOf(item))
  return {
    groups: [lettered(order.map(item => question.items[item]?.text ?? ''))],
    blanks: [''],
    answers: [question.items.map((_, item) => mark(item)).join(' → ')],
    whys: question.items.map(({ say }, item) => ({ what: mark(item), say })),
  }
}

function matchingParts(question: Of<'matching'>): Parts {
  const sides = rightSides(question)
  const { pairs } = question
  return {
    groups: [circled(pairs.map(({ left }) => left)), lettered(sides)],
    blanks: pairs.map((_, index) => markOf(index + 1)),
    answers: pairs.map(({ right }, index) => `${markOf(index + 1)} – ${letterOf(sides.indexOf(right))} ${right}`),
    whys: pairs.map(({ say }, index) => ({ what: markOf(index + 1), say })),
  }
}

function gapParts(question: Of<'fill' | 'output'>): Parts {
  const { gaps } = question
  const label = (index: number) => (gaps.length > 1 ? gapMark(index) : '')
  const labelled = (index: number, text: string) => `${label(index)} ${text}`.trim()
  const whys = (gap: Gap, index: number): readonly Why[] => [
    { what: labelled(index, gap.accept[0] ?? ''), say: gap.say },
    ...gap.traps.map(({ text, say }) => ({ what: `${WRONG} ${labelled(index, text)}`, say })),
  ]
  return {
    ask: askWithGaps(question),
    code: question.kind === 'output' ? question.code.split('\n') : [],
    blanks: gaps.map((_, index) => label(index)),
    answers: gaps.map(({ accept }, index) => labelled(index, accept.join(' / '))),
    whys: gaps.flatMap(whys),
  }
}

function lineParts({ code, wrong, say }: Of<'line'>, words: ExportWords): Parts {
  const line = words.line(wrong + 1)
  return {
    code,
    isNumbered: true,
    blanks: [''],
    answers: [`${line}: ${code[wrong]?.trim() ?? ''}`],
    whys: [
      { what: line, say: say.right },
      { what: WRONG, say: say.wrong },
    ],
  }
}
