import type { ExamSpec } from './exam.ts'
import type { PaperEntry } from './exam-marks.ts'
import { LEVELS, type Question } from './question.ts'
import { questionVersion } from './question-version.ts'
import { randomOf, seedOf } from './random.ts'

/**
 * Questions that an exam may ask.
 *
 * - In: the bank; concepts and levels. Out: those questions, in the order of the bank. Errors: none.
 */
export const candidatesOf = (
  bank: readonly Question[],
  { concepts, levels }: Pick<ExamSpec, 'concepts' | 'levels'>,
): readonly Question[] => bank.filter(({ concept, level }) => concepts.includes(concept) && levels.includes(level))

/** Where a question stands in the lot of a code, from 0 up to 1: no other question has a say in it. */
const lotOf = (code: string, { id }: Question) => randomOf(seedOf(`${code}\n${id}`))()

interface Lot {
  readonly question: Question
  readonly lot: number
}

const byLot = (a: Lot, b: Lot) => a.lot - b.lot || (a.question.id < b.question.id ? -1 : 1)

/**
 * The paper of an exam, the same on every machine. Each place goes to the concept that was asked least so far, within
 * it to the level that was asked least, and then by lot. So the numbers of questions of two concepts differ by one at
 * most, as long as neither runs out.
 *
 * - In: the bank in any order; a spec. Out: as many questions as asked for, or all there are; easy ones first, else by lot.
 * - Errors: none.
 */
export function paperOf(bank: readonly Question[], spec: ExamSpec): readonly Question[] {
  const left = candidatesOf(bank, spec)
    .map((question): Lot => ({ question, lot: lotOf(spec.code, question) }))
    .sort(byLot)
  const chosen: Lot[] = []
  while (chosen.length < spec.count && left.length > 0) {
    const askedOf = (of: (question: Question) => unknown, { question }: Lot) =>
      chosen.filter(other => of(other.question) === of(question)).length
    const ranks = left.map(one => [askedOf(({ concept }) => concept, one), askedOf(({ level }) => level, one)] as const)
    const least = ranks.reduce((best, rank) =>
      rank[0] < best[0] || (rank[0] === best[0] && rank[1] < best[1]) ? rank : best,
    )
    chosen.push(...left.splice(ranks.indexOf(least), 1))
  }
  return chosen
    .sort((a, b) => LEVELS.indexOf(a.question.level) - LEVELS.indexOf(b.question.level) || byLot(a, b))
    .map(({ question }) => question)
}

/**
 * A paper as it is kept: its questions by name, in the wording of today.
 *
 * - In: questions. Out: their ids and versions. Errors: none.
 */
export const entriesOf = (paper: readonly Question[]): readonly PaperEntry[] =>
  paper.map(question => ({ id: question.id, version: questionVersion(question) }))

const STAMP_LENGTH = 5

/**
 * A short mark of a paper: equal marks mean equal questions in equal order and wording, so that a class can compare.
 *
 * - In: ids and versions of its questions. Out: five letters and digits. Errors: none.
 */
export function paperStamp(paper: readonly PaperEntry[]): string {
  const seed = seedOf(paper.map(({ id, version }) => `${id} ${version}`).join('\n'))
  return seed.toString(36).toUpperCase().padStart(STAMP_LENGTH, '0').slice(-STAMP_LENGTH)
}
