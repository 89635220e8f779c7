import type { BillLine } from '#core/cost/bill.ts'

/** A number in an equation and what it counts; `price` is USD with every digit it has. */
export interface Quantity {
  readonly n: number
  readonly of:
    | 'number'
    | 'requests'
    | 'requests/day'
    | 'ms'
    | 's'
    | 'MB'
    | 'GB'
    | 'GB-s'
    | 'USD'
    | 'price'
    | 'percent'
    | 'instances'
}

export type Operator = '×' | '÷' | '+' | '-' | '(' | ')'

/** What an equation gives. */
export type EquationName =
  | 'memory'
  | 'duration'
  | 'gb-seconds'
  | 'free-left'
  | 'over-free'
  | 'total'
  | 'extra-storage'
  | 'cost-of-a-request'
  | 'requests-a-month'
  | 'requests-a-day'
  | 'capacity'
  | 'paid'
  | 'used'
  | 'waste'
  | 'arm-total'
  | 'saving'
  | 'init-of-a-run'
  | 'init-share'
  | 'left-for-duration'
  | 'affordable-gb-seconds'
  | 'affordable-gb'
  | 'affordable-mb'

/** A step of a worked solution: a line of a bill, or an equation. Data only: `strings/quiz-problems.ts` writes it. */
export type Step =
  | { readonly kind: 'line'; readonly line: BillLine; readonly arm?: boolean }
  | {
      readonly kind: 'equation'
      readonly of: EquationName
      readonly left: readonly (Quantity | Operator)[]
      readonly right: Quantity
    }

/**
 * - In: a number and what it counts. Out: a quantity. Errors: none.
 */
export const q = (n: number, of: Quantity['of']): Quantity => ({ n, of })

/**
 * - In: what is computed, its left side, its result. Out: a step. Errors: none.
 */
export const equation = (of: EquationName, left: readonly (Quantity | Operator)[], right: Quantity): Step => ({
  kind: 'equation',
  of,
  left,
  right,
})

/**
 * - In: a line of a bill. Out: a step. Errors: none.
 */
export const lineStep = (line: BillLine): Step => ({ kind: 'line', line })

/**
 * - In: quantities, two or more. Out: them with an operator between. Errors: none.
 */
export const joined = (by: Operator, quantities: readonly Quantity[]): readonly (Quantity | Operator)[] =>
  quantities.flatMap((quantity, index) => (index === 0 ? [quantity] : [by, quantity]))
