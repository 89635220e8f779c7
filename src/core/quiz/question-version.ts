import type { Question } from './question.ts'

/**
 * A short text that changes with everything that an answer depends on, so that an answer to an older wording or an
 * older price is not shown as an answer to today's.
 *
 * - In: a question. Out: base-36 text, the same for the same question on every machine. Errors: none.
 */
export function questionVersion(question: Question): string {
  let hash = 5381
  for (const character of JSON.stringify([question.kind, [question.ask, ...answered(question)]]))
    hash = ((hash * 33) ^ (character.codePointAt(0) ?? 0)) >>> 0
  return hash.toString(36)
}

/** What of a question an answer depends on, besides its wording. */
function answered(question: Question): readonly unknown[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices.map(({ text, right }) => [text, right])
    case 'truth':
      return [question.truth, ...question.choices.map(({ text, right }) => [text, right])]
    case 'numeric':
      return [question.unit, question.amount, question.tolerance]
    case 'ordering':
      return question.items.map(({ text }) => text)
    case 'matching':
      return [...question.pairs.map(({ left, right }) => [left, right]), ...question.others]
    case 'fill':
      return question.gaps.map(({ accept }) => accept)
    case 'output':
      return [question.code, ...question.gaps.map(({ accept }) => accept)]
    case 'line':
      return [question.wrong, ...question.code]
  }
}
