import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { AnswerError } from '#core/quiz/answer-error.ts'
import { grade } from '#core/quiz/grade.ts'
import type { Answer, Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'
import { byConcept, scoreOf } from '#core/quiz/score.ts'
import { byUrgency, type Sure } from '#core/quiz/sitting.ts'
import {
  type Attempts,
  checkAnswer,
  quizStoreOf,
  reopen,
  restart,
  selectAttempts,
  selectKept,
  selectRetry,
  selectUndo,
  showAll,
  takeAnswer,
  takeSure,
  undoRestart,
  wakeQuiz,
} from '#state/quiz.ts'
import { focusQuestion, focusResult, shownAnswers } from './in-page.ts'
import type { QuizProps } from './props.ts'
import type { Stand } from './stand.ts'

/** What a card can do. */
export interface CardActions {
  readonly answer: (answer: Answer) => void
  readonly sure: (sure: Sure | undefined) => void
  /** Undefined when the answer was graded. */
  readonly check: () => AnswerError | undefined
  readonly again: () => void
  readonly next: () => void
}

export type Quiz = ReturnType<typeof useQuiz>

const OPEN: Stand = { answer: undefined, grade: undefined }

/** Joins store and core, so that the views beside it hold no grading and no store. */
export function useQuiz(id: string, { lesson, questions, concepts, as = 'bank' }: QuizProps) {
  const store = quizStoreOf(lesson)
  const retry = useStore(store, selectRetry)
  const bank = useMemo(
    () => questions.filter(({ concept }) => concepts?.includes(concept) ?? true),
    [questions, concepts],
  )
  const { versions, standOf } = useStands(id, lesson, bank)
  const asked = useMemo(() => (as === 'check' ? bank : shownOf(bank, retry)), [bank, as, retry])
  const shown = useMemo(() => byConcept(asked), [asked])
  const order = as === 'bank' ? shown.flatMap(([, group]) => group) : asked
  const openAfter = (question: Question) => nextOpen(order, question, standOf)
  const wrong = byUrgency(
    bank.filter(question => standOf(question).grade?.right === false),
    question => standOf(question).sure,
  )
  return {
    bank,
    shown,
    /** The questions shown, in the order in which they are gone through. */
    order,
    /** Ids of the questions that are being tried again. */
    retry,
    wrong,
    retrying: retry !== undefined && order.length < bank.length ? order.length : undefined,
    kept: useStore(store, selectKept),
    undo: useStore(store, selectUndo),
    standOf,
    openAfter,
    scoreOf: (group: readonly Question[]) => scoreOf(group, question => standOf(question).grade?.right),
    actionsOf: (question: Question) =>
      cardActions({ widget: id, lesson, question, version: versions.get(question.id) ?? '', standOf, openAfter }),
    ...quizActions(id, lesson, bank, wrong),
  }
}

/** Where somebody stands with each question, once the page is alive. */
function useStands(id: string, lesson: string, bank: readonly Question[]) {
  const attempts = useStore(quizStoreOf(lesson), selectAttempts)
  const versions = useMemo(() => new Map(bank.map(question => [question.id, questionVersion(question)])), [bank])
  const stands = useMemo(() => standsOf(bank, versions, attempts), [bank, versions, attempts])
  useEffect(() => wakeQuiz(lesson, shownAnswers(id, bank, versions)), [lesson, id, bank, versions])
  return { versions, standOf: (question: Question) => stands.get(question.id) ?? OPEN }
}

interface CardContext {
  readonly widget: string
  readonly lesson: string
  readonly question: Question
  readonly version: string
  readonly standOf: (question: Question) => Stand
  readonly openAfter: (question: Question) => Question | undefined
}

const cardActions = ({ widget, lesson, question, version, standOf, openAfter }: CardContext): CardActions => ({
  answer: answer => takeAnswer(lesson, question.id, version, answer),
  sure: sure => takeSure(lesson, question.id, version, sure),
  check: () => {
    const graded = grade(question, standOf(question).answer)
    if (!graded.ok) return graded.error
    checkAnswer(lesson, question.id, { at: Date.now(), credit: graded.value.credit })
    return undefined
  },
  again: () => {
    reopen(lesson, [question.id], false)
    focusQuestion(widget, question.id)
  },
  next: () => {
    const next = openAfter(question)
    if (next === undefined) focusResult(widget)
    else focusQuestion(widget, next.id)
  },
})

const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id)

const quizActions = (widget: string, lesson: string, bank: readonly Question[], wrong: readonly Question[]) => ({
  retryWrong: () => {
    reopen(lesson, idsOf(wrong), true)
    const [first] = byConcept(wrong)[0]?.[1] ?? []
    if (first !== undefined) focusQuestion(widget, first.id)
  },
  showAll: () => showAll(lesson),
  restart: () => restart(lesson, idsOf(bank)),
  undoRestart: () => undoRestart(lesson),
})

/** An attempt at an older version of a question is no answer to today's. */
const standsOf = (bank: readonly Question[], versions: ReadonlyMap<string, string>, attempts: Attempts) =>
  new Map(
    bank.map((question): [string, Stand] => {
      const attempt = attempts[question.id]
      if (attempt === undefined || attempt.version !== versions.get(question.id)) return [question.id, OPEN]
      const { answer, sure, checked } = attempt
      const graded = checked ? grade(question, answer) : undefined
      return [question.id, { answer, sure, grade: graded?.ok ? graded.value : undefined }]
    }),
  )

/** A retry whose questions are all gone from the bank shows everything. */
function shownOf(bank: readonly Question[], retry: readonly string[] | undefined): readonly Question[] {
  const chosen = retry === undefined ? bank : retry.flatMap(id => bank.filter(question => question.id === id))
  return chosen.length === 0 ? bank : chosen
}

function nextOpen(order: readonly Question[], from: Question, standOf: (question: Question) => Stand) {
  const at = order.findIndex(({ id }) => id === from.id)
  const round = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))]
  return round.find(question => standOf(question).grade === undefined)
}
