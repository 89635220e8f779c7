import { err, ok, type Result } from '../result.ts'
import type { AnswerError } from './answer-error.ts'
import { rightSides } from './order.ts'
import type { FillQuestion, MatchingQuestion, OrderingQuestion, OutputQuestion } from './question.ts'
import { fills, trapOf } from './typed-word.ts'

/** What became of one part: an item in its place, a pair, a gap. */
export interface Part {
  readonly right: boolean
  /** What the author has to say of just this wrong answer. */
  readonly trap: string | undefined
}

/** An answer of several parts, each of which gives its share. */
export interface PartsGrade {
  readonly kind: 'parts'
  readonly right: boolean
  readonly credit: number
  readonly parts: readonly Part[]
}

/**
 * - In: a question; indexes of its items from first to last, undefined where nobody moved one. Out: a part for each place: whether
 *   what stands there belongs there. Errors: not ordered yet.
 */
export function gradeOrder(
  { items }: OrderingQuestion,
  order: readonly number[] | undefined,
): Result<PartsGrade, AnswerError> {
  const isWhole =
    order !== undefined && items.every((_, index) => order.includes(index)) && order.length === items.length
  if (!isWhole) return err({ kind: 'not-ordered' })
  return ok(gradeOf(order.map((item, place) => ({ right: item === place, trap: undefined }))))
}

/**
 * - In: a question; for each pair the index among `rightSides`. Out: a part for each pair. Errors: pairs without a choice.
 */
export function gradeMatching(question: MatchingQuestion, chosen: readonly number[]): Result<PartsGrade, AnswerError> {
  const sides = rightSides(question)
  const texts = question.pairs.map((_, index) => sides[chosen[index] ?? -1])
  const missing = texts.filter(text => text === undefined).length
  if (missing > 0) return err({ kind: 'pairs-missing', missing })
  return ok(gradeOf(question.pairs.map(({ right }, index) => ({ right: texts[index] === right, trap: undefined }))))
}

/**
 * - In: a question; what was typed into each gap. Out: a part for each gap. Errors: gaps left empty.
 */
export function gradeGaps(
  { kind, gaps }: FillQuestion | OutputQuestion,
  texts: readonly string[],
): Result<PartsGrade, AnswerError> {
  const given = gaps.map((_, index) => texts[index] ?? '')
  const empty = given.filter(text => text.trim() === '').length
  if (empty > 0) return err({ kind: 'gaps-empty', empty })
  const reading = kind === 'fill' ? 'word' : 'output'
  return ok(
    gradeOf(
      gaps.map((gap, index) => {
        const text = given[index] ?? ''
        const right = fills(text, gap, reading)
        return { right, trap: right ? undefined : trapOf(text, gap, reading) }
      }),
    ),
  )
}

function gradeOf(parts: readonly Part[]): PartsGrade {
  const hits = parts.filter(({ right }) => right).length
  return { kind: 'parts', right: hits === parts.length, credit: hits / Math.max(1, parts.length), parts }
}
