import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import type { Problem } from '#core/quiz/problems/problem.ts'
import { type ProblemKind, problemAt } from '#core/quiz/problems/series.ts'
import { practiceStore, scoreStore } from '#state/practice.ts'
import { amountWritten, problemQuestion } from '#strings/quiz-problems.ts'
import PracticeView from '#widgets/quiz/practice/PracticeView.tsx'

const PLACES = { 'request-charge': { id: 'pricing', title: '과금 방식' } }
export const view = <PracticeView id="practice" where="page" props={{ lesson: 'l1', base: '../../', places: PLACES }} />

export const problem = (nth: number, kind: ProblemKind = 'mixed', code = '1'): Problem =>
  problemAt({ kind, code, nth }, SEOUL)
export const askOf = (one: Problem) => problemQuestion(one, {}).ask
export const rightOf = ({ amount, unit }: Problem) => amountWritten(amount, unit)
export const firstMistake = ({ mistakes }: Problem) => mistakes[0] ?? expect.fail('a problem without mistakes')
export const wrongOf = (one: Problem) => amountWritten(firstMistake(one).amount, one.unit)

export const card = (one: Problem) => within(screen.getByRole('group', { name: name => name.endsWith(askOf(one)) }))
export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
export const answer = (one: Problem, text: string) => userEvent.type(card(one).getByRole('textbox'), `${text}{Enter}`)
export const begin = (hash = '') => {
  location.hash = hash
  return render(view)
}

/** As a page that was just opened: the stores live as long as the page. */
export function forget() {
  practiceStore.setState(practiceStore.getInitialState(), true)
  scoreStore.setState(scoreStore.getInitialState(), true)
}

/** Every test begins on a device that has kept nothing. */
export function onFreshDevice() {
  beforeEach(() => {
    localStorage.clear()
    location.hash = ''
    forget()
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })
}
