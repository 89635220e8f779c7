import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { SEOUL } from '#core/aws/price-book.ts'
import type { AnswerError } from '#core/quiz/answer-error.ts'
import { grade } from '#core/quiz/grade.ts'
import type { Runs } from '#core/quiz/problems/problem.ts'
import {
  FIRST_CODE,
  freshCode,
  type ProblemKind,
  placeAfter,
  problemAt,
  type Series,
  seriesFromText,
} from '#core/quiz/problems/series.ts'
import type { Answer, NumericQuestion, SingleQuestion } from '#core/quiz/question.ts'
import {
  answerByChoice,
  clearScores,
  countAnswer,
  followLink,
  goTo,
  linkErrorStore,
  openPractice,
  practiceStore,
  scoreStore,
  selectError,
  selectTallies,
  selectUndo,
  takeAnswer,
  undoClearScores,
} from '#state/practice.ts'
import { type Places, problemChoice, problemQuestion } from '#strings/quiz-problems.ts'
import { useOwn } from './use-own.ts'

export interface PracticeProps {
  readonly lesson: string
  /** From this page to the lesson's, where places are. */
  readonly base: string
  /** Headings of the lesson by the kind of problem that they explain; without them a link leads to the concept. */
  readonly places?: Places
  /** What a first visit begins with. */
  readonly code?: string
}

const NO_PLACES: Places = {}

export type Practice = ReturnType<typeof usePractice>

/** Joins store and core, so that the views hold no arithmetic and no store. */
export function usePractice({ places = NO_PLACES, code = FIRST_CODE }: PracticeProps) {
  const { place, answer, checked, byChoice } = useStore(practiceStore)
  const [kept, setKept] = useState(true)
  const keep = (isKept: boolean) => setKept(before => before && isKept)
  const series = useMemo(() => seriesAt(place, code), [place, code])
  const mine = useOwn()
  const own = series.own ?? mine
  const problem = useMemo(() => problemAt(series, SEOUL), [series])
  const question: NumericQuestion | SingleQuestion = useMemo(
    () => (byChoice ? problemChoice(problem, places) : problemQuestion(problem, places)),
    [byChoice, problem, places],
  )
  const stand = useStand(question, answer, checked)
  useAddressedPlace()
  return {
    series,
    problem,
    question,
    stand,
    byChoice,
    kept,
    linkError: useStore(linkErrorStore, selectError),
    answer: (given: Answer) => keep(takeAnswer(given)),
    choose: (chosen: boolean) => keep(answerByChoice(chosen)),
    next: () => keep(goTo(placeAfter(series))),
    own,
    setKind: (kind: ProblemKind) => keep(goTo(startOf(kind, series.code, own))),
    setCode: (given: string) => keep(goTo(startOf(codedOf(series), given))),
    freshCode: () => keep(goTo(startOf(codedOf(series), freshCode(Math.random())))),
    /** Undefined when the answer was graded. */
    check: (): AnswerError | undefined => {
      const graded = grade(question, answer)
      if (!graded.ok) return graded.error
      keep(countAnswer(series, problem.template, graded.value.right))
      return undefined
    },
  }
}

function useStand(question: NumericQuestion | SingleQuestion, answer: Answer | undefined, checked: boolean) {
  return useMemo(() => {
    const graded = checked ? grade(question, answer) : undefined
    return { answer, grade: graded?.ok ? graded.value : undefined }
  }, [question, answer, checked])
}

/** The first place of a row; without a function of one's own there is none of it. */
const startOf = (kind: ProblemKind, code: string, own?: Runs): Series =>
  kind !== 'mine'
    ? { kind, code, nth: 1 }
    : own === undefined
      ? { kind: 'mixed', code, nth: 1 }
      : { kind, code, nth: 1, own }

/** A code says nothing of one's own function: whoever types one wants the problems of the class. */
const codedOf = ({ kind }: Series): ProblemKind => (kind === 'mine' ? 'mixed' : kind)

/** What the device kept and what the address says, once the page is alive and whenever the address changes. */
function useAddressedPlace() {
  useEffect(() => {
    openPractice(globalThis.location.hash)
    const follow = () => followLink(globalThis.location.hash)
    globalThis.addEventListener('hashchange', follow)
    return () => globalThis.removeEventListener('hashchange', follow)
  }, [])
}

function seriesAt(place: string, code: string): Series {
  const read = seriesFromText(place)
  return read.ok ? read.value : { kind: 'mixed', code, nth: 1 }
}

/** The score, and how it is cleared and brought back. */
export function useScore() {
  const tallies = useStore(scoreStore, selectTallies)
  const isCleared = useStore(scoreStore, selectUndo)
  const all = Object.values(tallies).reduce(
    (sum, { done, right }) => ({ done: sum.done + done, right: sum.right + right }),
    { done: 0, right: 0 },
  )
  return {
    tallies,
    all,
    /** Undefined once something new was counted here. */
    undo: isCleared ? undoClearScores : undefined,
    clear: clearScores,
  }
}
