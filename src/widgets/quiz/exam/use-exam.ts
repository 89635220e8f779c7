import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { ExamSpec } from '#core/quiz/exam.ts'
import type { Question } from '#core/quiz/question.ts'
import { examStoreOf, selectAwake, selectKept, selectOpen, selectPast, selectRunning, wakeExam } from '#state/exam.ts'
import { examActions } from './exam-actions.ts'
import { paperItems } from './exam-items.ts'
import { useOffer } from './use-offer.ts'

/** What the build hands to an exam. */
export interface ExamProps {
  /** The lesson's id: exams are kept under it. */
  readonly lesson: string
  readonly title: string
  /** From this page to the lesson's. */
  readonly base: string
  readonly questions: readonly Question[]
}

export type Exam = ReturnType<typeof useExam>

/** Joins store, clock, address and core, so that the views beside it hold none of them. */
export function useExam(widget: string, { lesson, questions }: ExamProps) {
  const store = examStoreOf(lesson)
  const running = useStore(store, selectRunning)
  const open = useStore(store, selectOpen)
  const awake = useStore(store, selectAwake)
  const acts = useMemo(() => examActions(widget, lesson, questions), [widget, lesson, questions])
  const items = useMemo(() => (running === undefined ? [] : paperItems(questions, running)), [running, questions])
  useWaking(lesson, acts.tick)
  const { offer, take } = useOffer(lesson)
  useTicking(running !== undefined, acts.tick)
  const kept = useStore(store, selectKept)
  useLeavingWarning(running !== undefined && !kept)
  const start = (spec: ExamSpec) => {
    take(spec)
    acts.start(spec)
  }
  return { running, items, open, offer, awake, kept, past: useStore(store, selectPast), ...acts, start }
}

/** Brings back what the device kept: an exam whose time is over meanwhile is handed in. */
function useWaking(lesson: string, tick: () => unknown): void {
  useEffect(() => {
    wakeExam(lesson)
    tick()
  }, [lesson, tick])
}

/** A page in the background may be slowed down: what the clock says is looked at anew when it comes back. */
function useTicking(isRunning: boolean, tick: () => unknown): void {
  useEffect(() => {
    if (!isRunning) return
    const look = () => void tick()
    const timer = setInterval(look, 1000)
    for (const event of ['visibilitychange', 'pageshow']) globalThis.addEventListener(event, look, true)
    return () => {
      clearInterval(timer)
      for (const event of ['visibilitychange', 'pageshow']) globalThis.removeEventListener(event, look, true)
    }
  }, [isRunning, tick])
}

/** Where nothing is kept, the browser asks before answers are lost. */
function useLeavingWarning(isLosing: boolean): void {
  useEffect(() => {
    if (!isLosing) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    globalThis.addEventListener('beforeunload', ask)
    return () => globalThis.removeEventListener('beforeunload', ask)
  }, [isLosing])
}
