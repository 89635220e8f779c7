import { err, ok, type Result } from '../result.ts'
import { CONCEPTS, LEVELS, type Level } from './question.ts'

/** What an exam is made from. The same spec and the same bank give the same paper to everybody. */
export interface ExamSpec {
  /** Questions */
  readonly count: number
  readonly minutes: number
  /** The class code: the seed, in capitals and without spaces. */
  readonly code: string
  /** Ascending, each once. */
  readonly concepts: readonly number[]
  /** Easiest first, each once. */
  readonly levels: readonly Level[]
}

/** The largest that an exam may be: questions, minutes, letters of the code. */
export const EXAM_BOUNDS = { count: 100, minutes: 180, code: 12 } as const

export const ALL_CONCEPTS: readonly number[] = Array.from({ length: CONCEPTS }, (_, index) => index + 1)

/** One question a concept. */
export const DEFAULT_EXAM: ExamSpec = {
  count: CONCEPTS,
  minutes: 15,
  code: 'LAMBDA',
  concepts: ALL_CONCEPTS,
  levels: LEVELS,
}

/** An exam as it is typed and chosen. */
export interface ExamInput extends Pick<ExamSpec, 'concepts' | 'levels'> {
  readonly count: string
  readonly minutes: string
  readonly code: string
}

/** Why no exam can be made of an input. */
export type ExamError =
  | { readonly kind: 'count' | 'minutes' | 'code'; readonly given: string; readonly max: number }
  | { readonly kind: 'no-concept' | 'no-level' }

/**
 * An exam as it is typed.
 *
 * - In: a spec. Out: the input that `parseExam` reads as this spec. Errors: none.
 */
export const examInputOf = (spec: ExamSpec): ExamInput => ({
  ...spec,
  count: String(spec.count),
  minutes: String(spec.minutes),
})

/**
 * Checks what was typed and chosen. Capitals, spaces and the width of letters do not matter in a code.
 *
 * - In: an input. Out: the spec. Errors: all of them, in the order of the form.
 */
export function parseExam(input: ExamInput): Result<ExamSpec, readonly ExamError[]> {
  const count = wholeNumber(input.count, EXAM_BOUNDS.count)
  const minutes = wholeNumber(input.minutes, EXAM_BOUNDS.minutes)
  const code = codeOf(input.code)
  const concepts = ALL_CONCEPTS.filter(concept => input.concepts.includes(concept))
  const levels = LEVELS.filter(level => input.levels.includes(level))
  const refused = (kind: 'count' | 'minutes' | 'code'): ExamError => ({
    kind,
    given: input[kind].trim(),
    max: EXAM_BOUNDS[kind],
  })
  const errors = [
    ...(count === undefined ? [refused('count')] : []),
    ...(minutes === undefined ? [refused('minutes')] : []),
    ...(code === undefined ? [refused('code')] : []),
    ...(concepts.length === 0 ? [{ kind: 'no-concept' } as const] : []),
    ...(levels.length === 0 ? [{ kind: 'no-level' } as const] : []),
  ]
  if (count === undefined || minutes === undefined || code === undefined || errors.length > 0) return err(errors)
  return ok({ count, minutes, code, concepts, levels })
}

function wholeNumber(text: string, max: number): number | undefined {
  const digits = text.normalize('NFKC').trim()
  const number = /^\d{1,4}$/.test(digits) ? Number(digits) : 0
  return number >= 1 && number <= max ? number : undefined
}

/** Letters and digits of any script, and hyphens within. */
function codeOf(text: string): string | undefined {
  const code = text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase()
  return code.length <= EXAM_BOUNDS.code && /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(code)
    ? code
    : undefined
}

/** Signs of a drawn code: none that is mistaken for another on a blackboard (0 and O, 1 and I). */
const CODE_SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const CODE_LENGTH = 4

/**
 * A short code that nobody used yet, most likely.
 *
 * - In: numbers from 0 up to but without 1. Out: four letters and digits. Errors: none.
 */
export const drawnCode = (random: () => number): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_SIGNS[Math.floor(random() * CODE_SIGNS.length)] ?? 'A').join('')
