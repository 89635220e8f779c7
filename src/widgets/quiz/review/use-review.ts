import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { quizStoreOf, selectHistory, showAll, startRetry } from '#state/quiz.ts'
import { focusHead, focusQuestion } from '../in-page.ts'
import type { BankProps } from '../props.ts'
import { useQuiz } from '../use-quiz.ts'
import { dueDates, dueDays } from './schedule.ts'

/** Days that the overview shows, today first. */
const DAYS = 7

/** Joins the quiz with its calendar. Before the first effect nothing is known of this device or this day. */
export function useReview(id: string, props: BankProps) {
  const quiz = useQuiz(id, { ...props, as: 'review' })
  const history = useStore(quizStoreOf(props.lesson), selectHistory)
  const now = useNow()
  const known = useMemo(() => new Set(props.questions.map(question => question.id)), [props.questions])
  const days = useMemo(() => {
    const due = new Map([...dueDates(history)].filter(([question]) => known.has(question)))
    return now === undefined ? undefined : dueDays(due, now, DAYS)
  }, [history, known, now])
  const { last } = quiz
  const wrong = quiz.wrong.map(question => question.id)
  const today = days?.[0]?.ids ?? []
  const start = (ids: readonly string[]) => {
    startRetry(props.lesson, 'review', ids)
    const [first] = ids
    if (first !== undefined) focusQuestion(id, first)
  }
  return {
    quiz,
    days,
    /** Ids of the questions that went wrong, the most urgent first, and of those that are due today. */
    wrong,
    today,
    fresh: props.questions.filter(question => !last.has(question.id) && quiz.standOf(question).grade === undefined)
      .length,
    /** The questions that are being reviewed, in their order; undefined when none is. */
    running: quiz.isRetry ? quiz.order : undefined,
    startWrong: () => start(wrong),
    /** Begins with what went wrong, and of that with what somebody was sure of. */
    startDue: () => start([...wrong.filter(id => today.includes(id)), ...today.filter(id => !wrong.includes(id))]),
    stop: () => {
      showAll(props.lesson)
      focusHead(id)
    },
  }
}

/** The time of the last look at the page: a tab may be left open over midnight. */
function useNow(): number | undefined {
  const [now, setNow] = useState<number>()
  useEffect(() => {
    const look = () => setNow(Date.now())
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return now
}
