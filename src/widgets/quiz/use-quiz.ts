import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'
import { byConcept, scoreOf } from '#core/quiz/score.ts'
import { byUrgency } from '#core/quiz/sitting.ts'
import {
  quizStoreOf,
  restart,
  selectAttempts,
  selectHistory,
  selectKept,
  selectRetry,
  selectUndo,
  showAll,
  startRetry,
  undoRestart,
  wakeQuiz,
} from '#state/quiz.ts'
import { type CardContext, cardActions } from './card-actions.ts'
import { focusQuestion, shownAnswers } from './in-page.ts'
import type { QuizProps } from './props.ts'
import { standIn } from './stand.ts'

export type Quiz = ReturnType<typeof useQuiz>

/** Joins store and core, so that the views beside it hold no grading and no store. */
export function useQuiz(id: string, { lesson, questions, concepts, as = 'bank' }: QuizProps) {
  const store = quizStoreOf(lesson)
  const retry = useStore(store, selectRetry)
  const bank = useMemo(
    () => questions.filter(({ concept }) => concepts?.includes(concept) ?? true),
    [questions, concepts],
  )
  const { versions, standOf } = useStands(id, lesson, bank)
  const order = useMemo(() => orderIn(bank, retry, as), [bank, retry, as])
  const shown = useMemo(() => byConcept(order), [order])
  const actions = useActions({ widget: id, lesson, bank, versions }, as)
  const open = order.filter(question => standOf(question).grade === undefined)
  const last = useLastSittings(lesson)
  const isWrong = (question: Question) =>
    (last.get(question.id)?.credit ?? (standOf(question).grade?.right === false ? 0 : 1)) < 1
  const wrong = byUrgency(bank.filter(isWrong), question => last.get(question.id)?.sure ?? standOf(question).sure)
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
    /** No other question is open. */
    isLast: (question: Question) => open.every(other => other === question),
    scoreOf: (group: readonly Question[]) => scoreOf(group, question => standOf(question).grade?.right),
    actions,
    ...quizActions(id, lesson, bank, wrong),
  }
}

/** How each question went the last time, wherever it was asked. */
function useLastSittings(lesson: string) {
  const history = useStore(quizStoreOf(lesson), selectHistory)
  return useMemo(() => new Map(history.map(sitting => [sitting.id, sitting])), [history])
}

/** Where somebody stands with each question, once the page is alive. */
function useStands(id: string, lesson: string, bank: readonly Question[]) {
  const attempts = useStore(quizStoreOf(lesson), selectAttempts)
  const versions = useMemo(() => new Map(bank.map(question => [question.id, questionVersion(question)])), [bank])
  useEffect(() => wakeQuiz(lesson, shownAnswers(id, bank, versions)), [lesson, id, bank, versions])
  return { versions, standOf: (question: Question) => standIn(attempts, question, versions.get(question.id) ?? '') }
}

/** What each card can do: the same functions for as long as the bank is the same. */
const useActions = (context: Omit<CardContext, 'orderOf'>, as: QuizProps['as']) => {
  const { widget, lesson, bank, versions } = context
  return useMemo(() => {
    const orderOf = (retry: readonly string[] | undefined) => orderIn(bank, retry, as)
    return new Map(
      bank.map(question => [question.id, cardActions({ widget, lesson, bank, versions, orderOf }, question)]),
    )
  }, [widget, lesson, bank, versions, as])
}

const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id)

const quizActions = (widget: string, lesson: string, bank: readonly Question[], wrong: readonly Question[]) => ({
  retryWrong: () => {
    startRetry(lesson, idsOf(wrong))
    const [first] = byConcept(wrong)[0]?.[1] ?? []
    if (first !== undefined) focusQuestion(widget, first.id)
  },
  showAll: () => showAll(lesson),
  restart: () => restart(lesson, idsOf(bank)),
  undoRestart: () => undoRestart(lesson),
})

/** A retry whose questions are all gone from the bank shows everything. */
function shownOf(bank: readonly Question[], retry: readonly string[] | undefined): readonly Question[] {
  const chosen = retry === undefined ? bank : retry.flatMap(id => bank.filter(question => question.id === id))
  return chosen.length === 0 ? bank : chosen
}

/** The questions in the order in which they are gone through. */
function orderIn(bank: readonly Question[], retry: readonly string[] | undefined, as: QuizProps['as']) {
  const asked = as === 'check' ? bank : shownOf(bank, retry)
  return as === 'bank' ? byConcept(asked).flatMap(([, group]) => group) : asked
}
