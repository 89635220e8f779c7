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
  const [now, setNow] = useState<number>()
  useEffect(() => {
    const look = () => setNow(Date.now())
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  const known = useMemo(() => new Set(props.questions.map(question => question.id)), [props.questions])
  const days = useMemo(() => {
    const due = new Map([...dueDates(history)].filter(([question]) => known.has(question)))
    return now === undefined ? undefined : dueDays(due, now, DAYS)
  }, [history, known, now])
  const asked = useMemo(() => new Set(history.map(sitting => sitting.id)), [history])
  const start = (ids: readonly string[]) => {
    startRetry(props.lesson, ids)
    const [first] = ids
    if (first !== undefined) focusQuestion(id, first)
  }
  return {
    quiz,
    days,
    wrong: quiz.wrong,
    fresh: props.questions.filter(question => !asked.has(question.id) && quiz.standOf(question).grade === undefined)
      .length,
    /** The questions that are being reviewed, in their order; undefined when none is. */
    running: quiz.retry === undefined ? undefined : quiz.order,
    start,
    stop: () => {
      showAll(props.lesson)
      focusHead(id)
    },
  }
}
