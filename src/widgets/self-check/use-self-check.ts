import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import {
  clearSelfCheck,
  givePoints,
  POINTS,
  type Points,
  type SelfCheck,
  selectPoints,
  selfCheckStoreOf,
  takeEarlyPoints,
  undoClearSelfCheck,
  wakeSelfCheck,
} from '#state/self-check.ts'
import type { SelfCheckProps, SelfQuestion } from './props.ts'

/** Points from which on a question counts as known. */
const KNOWN: Points = 4

export const groupName = (widget: string, index: number) => `${widget}-${index + 1}`

/** Joins the store and the questions: what was chosen, what is weak, and whether the result is shown. */
export function useSelfCheck(id: string, { lesson, questions }: SelfCheckProps) {
  const store = selfCheckStoreOf(lesson)
  const points = useStore(store, selectPoints)
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    const early = earlyPoints(id, questions)
    wakeSelfCheck(lesson)
    takeEarlyPoints(lesson, early)
  }, [lesson, id, questions])
  const pointsOf = ({ quote }: SelfQuestion) => points[quote.text]
  const answered = questions.filter(question => pointsOf(question) !== undefined)
  const clear = () => {
    clearSelfCheck(lesson)
    setAsked(false)
  }
  return {
    pointsOf,
    answered: answered.length,
    weak: answered.filter(question => (pointsOf(question) ?? KNOWN) < KNOWN),
    shown: asked || answered.length === questions.length,
    kept: useStore(store, state => state.kept),
    canUndo: useStore(store, state => state.undo !== undefined),
    give: (question: SelfQuestion, given: Points) => givePoints(lesson, question.quote.text, given),
    show: () => setAsked(true),
    clear,
    undo: () => undoClearSelfCheck(lesson),
  }
}

export type SelfChecking = ReturnType<typeof useSelfCheck>

/** What was chosen before the script came: React keeps it in the page when it hydrates, but tells nobody. */
function earlyPoints(id: string, questions: readonly SelfQuestion[]): SelfCheck['points'] {
  const entries = questions.flatMap(({ quote }, index) => {
    const name = groupName(id, index)
    const chosen = document.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]:checked`)
    const points = POINTS.find(given => String(given) === chosen?.value)
    return points === undefined ? [] : [[quote.text, points] as const]
  })
  return Object.fromEntries(entries)
}
