import type { AnswerUnit } from './answer-units.ts'

/** The lesson has concepts 1 to 11. */
export const CONCEPTS = 11

export const LEVELS = ['basic', 'applied', 'advanced'] as const
export type Level = (typeof LEVELS)[number]

/** Where the lesson answers a question: the heading's words and its id in the page. */
export interface Place {
  readonly id: string
  readonly title: string
  /** The words there that answer it; browsers that know how go to them and mark them. */
  readonly words?: string
}

/** A figure of the shared module that a question rests on. */
export interface Ground {
  readonly key: string
  /** What the figure is about: a short noun. */
  readonly label: string
  /** The figure as it is written for people. */
  readonly written: string
  /** What the figure comes from, in words. */
  readonly source: string
  /** As exact as the source allows: a day, a month or a year. */
  readonly asOf: string
}

interface QuestionBase {
  /** Stable for ever: what is kept on the device is found by it. */
  readonly id: string
  readonly concept: number
  /** The concept's title, where the lesson has such a heading. */
  readonly topic?: string
  readonly level: Level
  readonly ask: string
  readonly hint?: string
  readonly place: Place
  readonly grounds: readonly Ground[]
}

export interface Choice {
  readonly text: string
  readonly right: boolean
  /** Why it is right, or why it is not: one sentence. */
  readonly say: string
}

/** One right choice among several. */
export interface SingleQuestion extends QuestionBase {
  readonly kind: 'single'
  readonly choices: readonly Choice[]
}

/** One or more right choices; part of them gives part of the point. */
export interface MultipleQuestion extends QuestionBase {
  readonly kind: 'multiple'
  readonly choices: readonly Choice[]
}

/** A statement that is true or not, and the reason for it: each is half of the point. */
export interface TruthQuestion extends QuestionBase {
  readonly kind: 'truth'
  readonly truth: boolean
  /** Reasons; one is right. */
  readonly choices: readonly Choice[]
}

/** A wrong result that a known mistake leads to. */
export interface Trap {
  readonly amount: number
  readonly say: string
}

/** A number with a unit. `amount`, `tolerance` and the traps are in `unit`. */
export interface NumericQuestion extends QuestionBase {
  readonly kind: 'numeric'
  readonly unit: AnswerUnit
  readonly amount: number
  /** How far an answer may lie from `amount`, either way. */
  readonly tolerance: number
  /** The right answer as it is written for people. */
  readonly written: string
  readonly say: { readonly right: string; readonly wrong: string }
  readonly traps: readonly Trap[]
}

/** Something that has a place, and why it stands there. */
export interface OrderedItem {
  readonly text: string
  readonly say: string
}

/** Items to be put in order; each item that stands in its place gives its part of the point. */
export interface OrderingQuestion extends QuestionBase {
  readonly kind: 'ordering'
  /** In the right order, at least three. */
  readonly items: readonly OrderedItem[]
}

/** What stands left, what belongs to it, and why. */
export interface Pair {
  readonly left: string
  readonly right: string
  readonly say: string
}

/** Each left side gets its right side; each right pair gives its part of the point. */
export interface MatchingQuestion extends QuestionBase {
  readonly kind: 'matching'
  readonly pairs: readonly Pair[]
  /** More right sides, which belong to none. */
  readonly others: readonly string[]
}

/** A gap to be filled by typing. */
export interface Gap {
  /** All spellings that are right; the first is shown as the answer. */
  readonly accept: readonly string[]
  readonly say: string
  /** Wrong answers that are to be expected, each with the sentence that says why it is wrong. */
  readonly traps: readonly { readonly text: string; readonly say: string }[]
}

/** Words left out of a text: `ask` has `___` for each gap, in order. Particles and spaces around a word do not count. */
export interface FillQuestion extends QuestionBase {
  readonly kind: 'fill'
  readonly gaps: readonly Gap[]
}

/** What a piece of code prints, line by line; capitals count. Each right line gives its part of the point. */
export interface OutputQuestion extends QuestionBase {
  readonly kind: 'output'
  readonly code: string
  /** One gap for each line that is printed. */
  readonly gaps: readonly Gap[]
}

/** The wrong line of a bad example is to be found. */
export interface LineQuestion extends QuestionBase {
  readonly kind: 'line'
  readonly code: readonly string[]
  /** Index of the wrong line. */
  readonly wrong: number
  readonly say: { readonly right: string; readonly wrong: string }
}

/** Every kind of question. A new member needs its grading in `grade.ts`, its part in the view and its words. */
export type Question =
  | SingleQuestion
  | MultipleQuestion
  | TruthQuestion
  | NumericQuestion
  | OrderingQuestion
  | MatchingQuestion
  | FillQuestion
  | OutputQuestion
  | LineQuestion

export const QUESTION_KINDS = [
  'single',
  'multiple',
  'truth',
  'numeric',
  'ordering',
  'matching',
  'fill',
  'output',
  'line',
] as const satisfies readonly Question['kind'][]

/** What somebody answered, as chosen or typed. Choices, items and lines are counted from 0. */
export type Answer =
  | { readonly kind: 'single'; readonly choice: number }
  | { readonly kind: 'multiple'; readonly choices: readonly number[] }
  | { readonly kind: 'truth'; readonly truth: boolean | undefined; readonly choice: number | undefined }
  | { readonly kind: 'numeric'; readonly text: string }
  /** Indexes of `items`, from first to last. */
  | { readonly kind: 'ordering'; readonly order: readonly number[] }
  /** For each pair the index among `rightSides`; -1 where nothing is chosen yet. */
  | { readonly kind: 'matching'; readonly chosen: readonly number[] }
  | { readonly kind: 'fill' | 'output'; readonly texts: readonly string[] }
  | { readonly kind: 'line'; readonly line: number }
