import { currentOf, type Fill, fillOf, type Given, type Mark, unreadable } from '#core/quiz/exam-marks.ts'
import { grade } from '#core/quiz/grade.ts'
import type { Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'
import { byUrgency } from '#core/quiz/sitting.ts'
import type { PastExam, RunningExam } from '#state/exam-record.ts'
import type { MarkState } from '#strings/quiz-exam.ts'

/** One place of a running exam's paper. */
export interface PaperItem {
  readonly id: string
  readonly number: number
  /** Undefined when the bank has it no longer. */
  readonly question: Question | undefined
  /** Worded otherwise than when the exam began. */
  readonly isChanged: boolean
  readonly given: Given | undefined
  readonly fill: Fill
  readonly isLater: boolean
}

/** The paper of a running exam, joined with the bank of today. */
export function paperItems(bank: readonly Question[], { paper, given, later }: RunningExam): readonly PaperItem[] {
  const known = new Map(bank.map(question => [question.id, question]))
  return paper.map(({ id, version }, index) => {
    const question = known.get(id)
    const current = question === undefined ? undefined : currentOf(question, given[id])
    return {
      id,
      number: index + 1,
      question,
      isChanged: question !== undefined && questionVersion(question) !== version,
      given: current,
      fill: question === undefined ? 'answered' : fillOf(question, current?.answer),
      isLater: later.includes(id),
    }
  })
}

/** One question of a past exam. */
export interface ResultItem {
  readonly mark: Mark
  readonly number: number
  readonly state: MarkState
  /** Undefined when the bank has it no longer, or in another wording: then only the credit is known. */
  readonly question: Question | undefined
  readonly given: Given | undefined
}

/** The questions of a past exam in the order of its paper. */
export function resultItems(bank: readonly Question[], { marks, given }: PastExam): readonly ResultItem[] {
  const known = new Map(bank.map(question => [question.id, question]))
  return marks.map((mark, index) => {
    const question = known.get(mark.id)
    const same = question !== undefined && questionVersion(question) === mark.version ? question : undefined
    const own = given[mark.id]?.version === mark.version ? given[mark.id] : undefined
    return { mark, number: index + 1, question: same, given: own, state: stateOf(mark, same, own) }
  })
}

function stateOf({ credit }: Mark, question: Question | undefined, given: Given | undefined): MarkState {
  if (credit === 1) return 'right'
  if (credit > 0) return 'partly'
  const isOpen = given?.answer === undefined || (question !== undefined && fillOf(question, given.answer) === 'open')
  return isOpen ? 'open' : 'wrong'
}

export const isSureAndWrong = ({ state, given }: ResultItem) => given?.sure === 'sure' && state === 'wrong'

/** Ids of the questions that lost points: those that somebody was sure of come first. */
export const wrongIds = (items: readonly ResultItem[]): readonly string[] =>
  byUrgency(
    items.filter(({ state, question }) => state !== 'right' && question !== undefined),
    ({ given }) => given?.sure,
  ).map(({ mark }) => mark.id)

/** Why an answer brought nothing though something was typed: it could not be read. */
export function refusalOf({ question, given }: ResultItem) {
  if (question === undefined || given?.answer === undefined) return undefined
  const graded = grade(question, given.answer)
  const isTold = fillOf(question, given.answer) === 'answered' || unreadable(question, given.answer) !== undefined
  return graded.ok || !isTold ? undefined : graded.error
}
