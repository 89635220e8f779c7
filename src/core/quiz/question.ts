import type { AnswerUnit } from './answer-units.ts'

/** The lesson has concepts 1 to 11. */
export const CONCEPTS = 11

export const LEVELS = ['basic', 'applied', 'advanced'] as const
export type Level = (typeof LEVELS)[number]

/** Where the lesson answers a question: the heading's words and its id in the page. */
export interface Place {
  readonly id: string
  readonly title: string
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

/** Every kind of question. A new member needs its grading in `grade.ts`, its part in the view and its words. */
export type Question = SingleQuestion | MultipleQuestion | NumericQuestion

/** A question whose figures have all been looked up. */
export type ResolvedQuestion = Question

/** What somebody answered, as chosen or typed. Choices are counted from 0. */
export type Answer =
  | { readonly kind: 'single'; readonly choice: number }
  | { readonly kind: 'multiple'; readonly choices: readonly number[] }
  | { readonly kind: 'numeric'; readonly text: string }

/**
 * A short text that changes with everything that an answer depends on, so that an answer to an older wording or an
 * older price is not shown as an answer to today's.
 *
 * - In: a question. Out: base-36 text, the same for the same question on every machine. Errors: none.
 */
export function questionVersion(question: Question): string {
  const text =
    question.kind === 'numeric'
      ? [question.ask, question.unit, question.amount, question.tolerance]
      : [question.ask, ...question.choices.map(({ text, right }) => [text, right])]
  let hash = 5381
  for (const character of JSON.stringify([question.kind, text]))
    hash = ((hash * 33) ^ (character.codePointAt(0) ?? 0)) >>> 0
  return hash.toString(36)
}
