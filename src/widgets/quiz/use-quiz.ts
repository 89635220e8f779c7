import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'
import { scoreOf } from '#core/quiz/score.ts'
import { byUrgency } from '#core/quiz/sitting.ts'
import {
  endFinished,
  quizStoreOf,
  restart,
  selectHistory,
  selectKept,
  selectRecord,
  selectUndo,
  showAll,
  startRetry,
  undoRestart,
  wakeQuiz,
} from '#state/quiz.ts'
import { type CardContext, cardActions } from './card-actions.ts'
import { focusHead, focusQuestion, shownAnswers } from './in-page.ts'
import type { QuizProps } from './props.ts'
import { orderIn, seenFrom } from './seen.ts'
import { standIn } from './stand.ts'

export type Quiz = ReturnType<typeof useQuiz>

/** Joins store and core, so that the views beside it hold no grading and no store. */
export function useQuiz(id: string, { lesson, questions, concepts, as = 'bank' }: QuizProps) {
  const store = quizStoreOf(lesson)
  const bank = useMemo(
    () => questions.filter(({ concept }) => concepts?.includes(concept) ?? true),
    [questions, concepts],
  )
  const versions = useMemo(() => new Map(bank.map(question => [question.id, questionVersion(question)])), [bank])
  const context = useMemo(() => ({ widget: id, lesson, bank, versions, view: as }), [id, lesson, bank, versions, as])
  useAwake(context)
  const record = useStore(store, selectRecord)
  const { attempts, retry } = useMemo(() => seenFrom(record, as), [record, as])
  const standOf = (question: Question) => standIn(attempts, question, versions.get(question.id) ?? '')
  const order = useMemo(() => orderIn(bank, retry, as), [bank, retry, as])
  const open = order.filter(question => standOf(question).grade === undefined)
  const last = useLastSittings(lesson)
  const isWrong = (question: Question) =>
    (last.get(question.id)?.credit ?? (standOf(question).grade?.right === false ? 0 : 1)) < 1
  const wrong = byUrgency(bank.filter(isWrong), question => last.get(question.id)?.sure ?? standOf(question).sure)
  return {
    bank,
    /** The questions shown, in the order in which they are gone through. */
    order,
    /** Whether they are shown to be tried again. */
    isRetry: retry?.some(question => versions.has(question)) === true,
    wrong,
    /** How each question went the last time, by its id. */
    last,
    kept: useStore(store, selectKept),
    undo: useStore(store, selectUndo),
    standOf,
    /** No other question is open. */
    isLast: (question: Question) => open.every(other => other === question),
    scoreOf: (group: readonly Question[]) => scoreOf(group, question => standOf(question).grade?.right),
    actions: useActions(context),
    ...quizActions(context, wrong),
  }
}

/** How each question went the last time, wherever it was asked. */
function useLastSittings(lesson: string) {
  const history = useStore(quizStoreOf(lesson), selectHistory)
  return useMemo(() => new Map(history.map(sitting => [sitting.id, sitting])), [history])
}

/** Brings back what the device kept, once the page is alive. */
const useAwake = ({ widget, lesson, bank, versions, view }: CardContext) =>
  useEffect(() => {
    wakeQuiz(lesson, shownAnswers(widget, bank, versions))
    if (view !== 'check') endFinished(lesson, view)
  }, [widget, lesson, bank, versions, view])

/** What each card can do: the same functions for as long as the bank is the same. */
const useActions = (context: CardContext) =>
  useMemo(() => new Map(context.bank.map(question => [question.id, cardActions(context, question)])), [context])

const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id)

const quizActions = ({ widget, lesson, bank }: CardContext, wrong: readonly Question[]) => ({
  retryWrong: () => {
    startRetry(lesson, 'bank', idsOf(wrong))
    const [first] = wrong
    if (first !== undefined) focusQuestion(widget, first.id)
  },
  showAll: () => {
    showAll(lesson)
    focusHead(widget)
  },
  restart: () => restart(lesson, idsOf(bank)),
  undoRestart: () => undoRestart(lesson),
})
