import type { Answer } from '#core/quiz/question.ts'
import type { RetryView, Sitting, Sure } from '#core/quiz/sitting.ts'
import { lessonRecords } from './lesson-records.ts'
import {
  type Attempt,
  type Attempts,
  added,
  checkedOf,
  onlyOf,
  type QuizRecord,
  standing,
  without,
} from './quiz-attempts.ts'
import { acceptQuiz } from './quiz-record.ts'
import type { SharedState } from './shared-record.ts'

/** What "from the start" threw away, until the next answer. */
export type Restarted = Pick<QuizRecord, 'attempts' | 'retry' | 'aside'>

/** Sittings that are kept: the oldest go first. */
const LONGEST_HISTORY = 3000

const VERSION = 3

/**
 * Version 1 knew neither certainty nor history, version 2 not where questions are tried again: what they have is read as it is.
 */
const migrate = (data: unknown, from: number) => (from < VERSION ? acceptQuiz(data) : undefined)

const quizzes = lessonRecords<QuizRecord, Restarted>(
  { key: 'quiz', version: VERSION, accept: acceptQuiz, migrate },
  { attempts: {}, retry: undefined, aside: {}, history: [] },
)

/**
 * The one store of a lesson's quiz: two quizzes of a lesson share it.
 *
 * - In: the lesson's id. Out: its store, empty until `wakeQuiz`. Errors: none.
 */
export const quizStoreOf = (lesson: string) => quizzes(lesson).store

/**
 * Brings back what the device kept. Called after the first render, which must equal the prerendered HTML.
 *
 * - In: the lesson's id; what was chosen in the page before: it joins what was begun, and what was checked stays.
 * - Out: nothing. Errors: none; unreadable data is set aside by `saved`.
 */
export function wakeQuiz(lesson: string, shown: Attempts): void {
  quizzes(lesson).wake()
  if (Object.keys(shown).length > 0)
    change(lesson, ({ attempts, aside }) => {
      const checked = Object.keys(attempts).filter(id => attempts[id]?.checked)
      const early = Object.entries(without(shown, [...Object.keys(aside), ...checked]))
      return {
        attempts: { ...attempts, ...Object.fromEntries(early.map(([id, now]) => [id, added(attempts[id], now)])) },
      }
    })
}

/**
 * Takes an answer that is not checked yet.
 *
 * - In: lesson, question's id and version, the answer as chosen or typed. Out: nothing. Errors: none.
 */
export const takeAnswer = (lesson: string, id: string, version: string, answer: Answer) =>
  changeAttempt(lesson, id, version, { answer })

/**
 * Takes how sure somebody is, or undefined to leave it unsaid.
 *
 * - In: lesson, question's id and version, the certainty. Out: nothing. Errors: none.
 */
export const takeSure = (lesson: string, id: string, version: string, sure: Sure | undefined) =>
  changeAttempt(lesson, id, version, { sure })

/**
 * Marks an answer as checked: from now on it counts.
 *
 * - In: lesson and question's id; the time in ms since 1970 and the credit, 0 to 1. Out: nothing.
 * - Errors: none; a question without an answer stays open, and one that another window checked is not noted twice.
 */
export const checkAnswer = (lesson: string, id: string, { at, credit }: Pick<Sitting, 'at' | 'credit'>) =>
  change(lesson, ({ attempts, history }) => {
    const attempt = attempts[id]
    if (attempt?.answer === undefined || attempt.checked) return {}
    return {
      attempts: { ...attempts, [id]: { ...attempt, checked: true } },
      history: [...history, { id, at, credit, sure: attempt.sure }].slice(-LONGEST_HISTORY),
    }
  })

/**
 * Notes gradings that were made elsewhere, such as in an exam: the review knows of them, the answers here stay as they are.
 *
 * - In: lesson; sittings. Out: nothing. Errors: none.
 */
export const noteSittings = (lesson: string, sittings: readonly Sitting[]) =>
  change(lesson, ({ history }) => ({ history: [...history, ...sittings].slice(-LONGEST_HISTORY) }))

/**
 * Opens questions again, so that they can be answered anew.
 *
 * - In: lesson; ids of the questions. Out: nothing. Errors: none.
 */
export const reopen = (lesson: string, ids: readonly string[]) =>
  change(lesson, ({ attempts, aside }) => ({ attempts: without(attempts, ids), aside: without(aside, ids) }))

/**
 * Shows some questions alone, to be answered anew; `showAll` ends it. What was graded before is put aside meanwhile.
 *
 * - In: lesson; where they are tried again; ids of the questions. Out: nothing. Errors: none.
 */
export const startRetry = (lesson: string, view: RetryView, ids: readonly string[]) =>
  change(lesson, state => {
    const attempts = standing(state)
    return { attempts: without(attempts, ids), retry: { view, ids }, aside: checkedOf(attempts, ids) }
  })

/**
 * Shows all questions again after a retry; what it left open stands as before.
 *
 * - In: lesson. Out: nothing. Errors: none.
 */
export const showAll = (lesson: string) =>
  change(lesson, state => ({ attempts: standing(state), retry: undefined, aside: {} }))

/**
 * Ends a retry in which nothing is left to answer: whoever comes back to its page finds the page's beginning.
 *
 * - In: lesson; the page's view. Out: nothing. Errors: none.
 */
export function endFinished(lesson: string, view: RetryView): void {
  const { attempts, retry } = quizzes(lesson).latest()
  if (retry?.view === view && retry.ids.every(id => attempts[id]?.checked === true)) showAll(lesson)
}

/**
 * Forgets every answer of these questions; `undoRestart` brings them back.
 *
 * - In: lesson; ids of the questions. Out: nothing. Errors: none.
 */
export function restart(lesson: string, ids: readonly string[]): void {
  const { latest, put } = quizzes(lesson)
  const { attempts, retry, aside, history } = latest()
  const left = without(standing({ attempts, aside }), ids)
  const gone = { attempts: onlyOf(attempts, ids), retry, aside: onlyOf(aside, ids) }
  put({ attempts: left, retry: undefined, aside: {}, history }, gone)
}

/**
 * Takes back the last `restart`; what was answered since, in whatever window, stays.
 *
 * - In: lesson. Out: nothing. Errors: none; without a restart nothing happens.
 */
export const undoRestart = (lesson: string) =>
  quizzes(lesson).change((record, gone) => {
    if (gone === undefined) return record
    const { attempts, retry, aside } = record
    if (retry !== undefined) {
      const back = standing(gone)
      return {
        ...record,
        attempts: { ...without(back, retry.ids), ...attempts },
        aside: { ...checkedOf(back, retry.ids), ...aside },
      }
    }
    return {
      ...record,
      attempts: { ...gone.attempts, ...attempts },
      retry: gone.retry,
      aside: { ...gone.aside, ...aside },
    }
  })

function changeAttempt(lesson: string, id: string, version: string, part: Partial<Pick<Attempt, 'answer' | 'sure'>>) {
  change(lesson, ({ attempts }) => {
    const before = attempts[id]?.version === version ? attempts[id] : undefined
    const attempt = { version, answer: before?.answer, sure: before?.sure, ...part, checked: false }
    return { attempts: { ...attempts, [id]: attempt } }
  })
}

const change = (lesson: string, next: (record: QuizRecord) => Partial<QuizRecord>) =>
  quizzes(lesson).change(record => ({ ...record, ...next(record) }))

type QuizState = SharedState<QuizRecord, Restarted>

/** Selectors hand out stored references, never a fresh object: a fresh one would re-render for ever. */
export const selectRecord = ({ record }: QuizState) => record
export const selectHistory = ({ record }: QuizState) => record.history
export const selectKept = (state: QuizState) => state.kept
export const selectUndo = (state: QuizState) => state.undo !== undefined
