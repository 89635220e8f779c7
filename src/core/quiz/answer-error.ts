import type { AnswerUnit } from './answer-units.ts'
import type { NumericTextError } from './parse-quantity.ts'

/** Why an answer cannot be graded yet. Nothing is lost by it: the person answers again. */
export type AnswerError =
  | Exclude<NumericTextError, { readonly kind: 'unknown-unit' }>
  | { readonly kind: 'unknown-unit'; readonly word: string; readonly asked: AnswerUnit }
  | { readonly kind: 'other-unit'; readonly given: AnswerUnit; readonly asked: AnswerUnit }
  | { readonly kind: 'unit-missing'; readonly given: string; readonly asked: AnswerUnit; readonly perhaps: AnswerUnit }
  | { readonly kind: 'nothing-chosen'; readonly many: boolean }
  | { readonly kind: 'verdict-missing' }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'not-ordered' }
  | { readonly kind: 'pairs-missing'; readonly missing: number }
  | { readonly kind: 'gaps-empty'; readonly empty: number }
  | { readonly kind: 'no-line' }
