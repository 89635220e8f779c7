import { createStore } from 'zustand/vanilla'
import type { Answer } from '#core/quiz/question.ts'
import { acceptQuiz } from './quiz-record.ts'
import { type Saved, saved } from './saved.ts'

/** What somebody did with one question. Grades are derived from it, never stored. */
export interface Attempt {
  /** Version of the question that was answered (`questionVersion`). */
  readonly version: string
  readonly answer: Answer
  readonly checked: boolean
}

export type Attempts = Readonly<Record<string, Attempt>>

/** What is kept on the device. */
export interface QuizRecord {
  readonly attempts: Attempts
  /** Ids of the questions that are being tried again; undefined when all are shown. */
  readonly retry: readonly string[] | undefined
}

export interface QuizState extends QuizRecord {
  /** False once the device refused to keep an answer: storage is blocked or full. */
  readonly kept: boolean
  /** What "from the start" threw away, until the next answer. */
  readonly undo: QuizRecord | undefined
}

const EMPTY: QuizState = { attempts: {}, retry: undefined, kept: true, undo: undefined }

const createQuizStore = () => createStore<QuizState>(() => EMPTY)
export type QuizStore = ReturnType<typeof createQuizStore>

interface Shelf {
  readonly store: QuizStore
  readonly device: Saved<QuizRecord>
  awake: boolean
}

const shelves = new Map<string, Shelf>()
const shelfOf = (lesson: string): Shelf => {
  const known = shelves.get(lesson)
  if (known !== undefined) return known
  const device = saved<QuizRecord>({ key: `quiz:${lesson}`, version: 1, accept: acceptQuiz, migrate: () => undefined })
  const shelf = { store: createQuizStore(), device, awake: false }
  shelves.set(lesson, shelf)
  return shelf
}

/**
 * The one store of a lesson's quiz: two quizzes of a lesson share it.
 *
 * - In: the lesson's id. Out: its store, empty until `wakeQuiz`. Errors: none.
 */
export const quizStoreOf = (lesson: string): QuizStore => shelfOf(lesson).store

/**
 * Brings back what the device kept. Called after the first render, which must equal the prerendered HTML.
 *
 * - In: the lesson's id; what the page already shows as chosen; what was kept for a question wins.
 * - Out: nothing. Errors: none; unreadable data is set aside by `saved`.
 */
export function wakeQuiz(lesson: string, shown: Attempts): void {
  const shelf = shelfOf(lesson)
  const record = shelf.awake ? undefined : shelf.device.load()
  shelf.awake = true
  const { attempts, retry } = record ?? shelf.store.getState()
  const all = { attempts: { ...shown, ...attempts }, retry }
  shelf.store.setState(Object.keys(shown).length > 0 ? { ...all, kept: shelf.device.save(all) } : all)
}

/**
 * Takes an answer that is not checked yet.
 *
 * - In: lesson, question's id and version, the answer as chosen or typed. Out: nothing. Errors: none.
 */
export const takeAnswer = (lesson: string, id: string, version: string, answer: Answer) =>
  change(lesson, ({ attempts, retry }) => ({
    attempts: { ...attempts, [id]: { version, answer, checked: false } },
    retry,
  }))

/**
 * Marks an answer as checked: from now on it counts.
 *
 * - In: lesson and question's id. Out: nothing. Errors: none; a question without an answer stays open.
 */
export const checkAnswer = (lesson: string, id: string) =>
  change(lesson, ({ attempts, retry }) => {
    const attempt = attempts[id]
    return { attempts: attempt === undefined ? attempts : { ...attempts, [id]: { ...attempt, checked: true } }, retry }
  })

/**
 * Opens questions again, so that they can be answered anew.
 *
 * - In: lesson; ids of the questions; whether only these are shown. Out: nothing. Errors: none.
 */
export const reopen = (lesson: string, ids: readonly string[], alone: boolean) =>
  change(lesson, ({ attempts, retry }) => ({
    attempts: Object.fromEntries(Object.entries(attempts).filter(([id]) => !ids.includes(id))),
    retry: alone ? ids : retry,
  }))

/**
 * Shows all questions again after a retry.
 *
 * - In: lesson. Out: nothing. Errors: none.
 */
export const showAll = (lesson: string) => change(lesson, ({ attempts }) => ({ attempts, retry: undefined }))

/**
 * Forgets every answer of these questions; `undoRestart` brings them back.
 *
 * - In: lesson; ids of the questions. Out: nothing. Errors: none.
 */
export function restart(lesson: string, ids: readonly string[]): void {
  const { attempts, retry } = shelfOf(lesson).store.getState()
  reopen(lesson, ids, false)
  showAll(lesson)
  shelfOf(lesson).store.setState({ undo: { attempts, retry } })
}

/**
 * Takes back the last `restart`.
 *
 * - In: lesson. Out: nothing. Errors: none; without a restart nothing happens.
 */
export const undoRestart = (lesson: string) =>
  change(lesson, ({ attempts, retry, undo }) => undo ?? { attempts, retry })

function change(lesson: string, next: (state: QuizState) => QuizRecord): void {
  const { store, device } = shelfOf(lesson)
  const state = store.getState()
  // Another window may have kept more since this one looked.
  const latest = state.kept ? device.load() : undefined
  const { attempts, retry } = next({ ...state, ...latest })
  store.setState({ attempts, retry, undo: undefined, kept: device.save({ attempts, retry }) })
}

/** Selectors hand out stored references, never a fresh object: a fresh one would re-render for ever. */
export const selectAttempts = (state: QuizState) => state.attempts
export const selectRetry = (state: QuizState) => state.retry
export const selectKept = (state: QuizState) => state.kept
export const selectUndo = (state: QuizState) => state.undo !== undefined
