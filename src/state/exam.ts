import { createStore } from 'zustand/vanilla'
import type { ExamSpec } from '#core/quiz/exam.ts'
import { clockAt, startClock } from '#core/quiz/exam-clock.ts'
import type { Given, PaperEntry } from '#core/quiz/exam-marks.ts'
import { acceptExams, type ExamRecord, MOST_PAST, type PastExam, type RunningExam, recordOf } from './exam-record.ts'
import { type Saved, saved } from './saved.ts'

export interface ExamState extends ExamRecord {
  readonly awake: boolean
  /** False once the device refused to keep something: storage is blocked or full. */
  readonly kept: boolean
  /** What the last deletion threw away, until the next change. */
  readonly undo: readonly PastExam[] | undefined
}

/** ms between two times that a clock is kept that only went on. */
const KEEP_CLOCK = 5000

const EMPTY: ExamState = {
  ...{ running: undefined, clock: undefined, past: [], open: undefined },
  ...{ awake: false, kept: true, undo: undefined },
}

const createExamStore = () => createStore<ExamState>(() => EMPTY)
export type ExamStore = ReturnType<typeof createExamStore>

interface Shelf {
  readonly store: ExamStore
  readonly device: Saved<ExamRecord>
  clockKept: number
}

const shelves = new Map<string, Shelf>()
const shelfOf = (lesson: string): Shelf => {
  const known = shelves.get(lesson)
  if (known !== undefined) return known
  const device = saved<ExamRecord>({ key: `exam:${lesson}`, version: 1, accept: acceptExams, migrate: () => undefined })
  const shelf = { store: createExamStore(), device, clockKept: 0 }
  shelves.set(lesson, shelf)
  return shelf
}

/**
 * The one store of a lesson's exams.
 *
 * - In: the lesson's id. Out: its store, empty until `wakeExam`. Errors: none.
 */
export const examStoreOf = (lesson: string): ExamStore => shelfOf(lesson).store

/**
 * Brings back what the device kept. Called after the first render, which must equal the prerendered HTML. It keeps the
 * same again, so that somebody learns before an exam, not in it, that the device keeps nothing.
 *
 * - In: the lesson's id. Out: nothing. Errors: none; unreadable data is set aside by `saved`.
 */
export function wakeExam(lesson: string): void {
  const { store, device } = shelfOf(lesson)
  const record = recordOf(latestOf(store.getState(), device))
  store.setState({ ...record, awake: true, kept: device.save(record) })
}

/**
 * Takes over what another window kept since.
 *
 * - In: the lesson's id. Out: nothing. Errors: none.
 */
export function followExam(lesson: string): void {
  const { store, device } = shelfOf(lesson)
  store.setState(recordOf(latestOf(store.getState(), device)))
}

/**
 * Begins an exam.
 *
 * - In: lesson, spec, the paper, what the device's clock shows in ms since 1970. Out: nothing. Errors: none.
 */
export const startExam = (lesson: string, spec: ExamSpec, paper: readonly PaperEntry[], now: number) =>
  change(lesson, () => ({
    running: { spec, paper, given: {}, later: [], at: 0, isSheet: false },
    clock: startClock(now),
    open: undefined,
  }))

/**
 * Takes an answer, or how sure somebody is of it. What was given to another version of the question goes.
 *
 * - In: lesson, question's id and version, the answer or the certainty. Out: nothing.
 * - Errors: none; without an exam nothing happens.
 */
export const giveAnswer = (lesson: string, { id, version }: PaperEntry, part: Partial<Omit<Given, 'version'>>) =>
  changeRunning(lesson, ({ given }) => {
    const before = given[id]?.version === version ? given[id] : undefined
    return { given: { ...given, [id]: { answer: before?.answer, sure: before?.sure, ...part, version } } }
  })

/**
 * Marks a question for later, or no longer.
 *
 * - In: lesson, question's id. Out: nothing. Errors: none.
 */
export const markLater = (lesson: string, id: string) =>
  changeRunning(lesson, ({ later }) => ({
    later: later.includes(id) ? later.filter(other => other !== id) : [...later, id],
  }))

/**
 * Goes to a question, or shows all at once.
 *
 * - In: lesson; index of the question, whether all are shown. Out: nothing. Errors: none.
 */
export const turnTo = (lesson: string, place: Partial<Pick<RunningExam, 'at' | 'isSheet'>>) =>
  changeRunning(lesson, () => place)

/**
 * Lets time pass. The device keeps it every five seconds, and at once when the clock was put back.
 *
 * - In: lesson, what the device's clock shows in ms since 1970. Out: nothing. Errors: none.
 */
export function passTime(lesson: string, now: number): void {
  const shelf = shelfOf(lesson)
  const { clock } = shelf.store.getState()
  if (clock === undefined) return
  const next = clockAt(clock, now)
  shelf.store.setState({ clock: next })
  if (next.started === clock.started && next.latest - shelf.clockKept < KEEP_CLOCK) return
  const kept = shelf.device.save(recordOf(shelf.store.getState()))
  shelf.clockKept = next.latest
  shelf.store.setState({ kept })
}

/**
 * Ends the running exam and opens its result.
 *
 * - In: lesson; its marks, whether the time was over, how many questions were gone. Out: nothing.
 * - Errors: none; without an exam nothing happens.
 */
export const handIn = (lesson: string, end: Pick<PastExam, 'marks' | 'isTimeUp' | 'gone'>) =>
  change(lesson, ({ running, clock, past }) => {
    if (running === undefined || clock === undefined) return {}
    const { spec, given } = running
    const exam = { spec, given, clock, ...end }
    const all = [exam, ...past].slice(0, MOST_PAST)
    return { running: undefined, clock: undefined, past: all, open: clock.started }
  })

/**
 * Opens the result of a past exam, or closes it.
 *
 * - In: lesson; the beginning of its clock, undefined to close. Out: nothing. Errors: none.
 */
export const openResult = (lesson: string, open: number | undefined) => change(lesson, () => ({ open }))

/**
 * Deletes a past exam; `undoForget` brings it back.
 *
 * - In: lesson, the beginning of its clock. Out: nothing. Errors: none.
 */
export function forgetExam(lesson: string, started: number): void {
  let before: readonly PastExam[] = []
  change(lesson, ({ past, open }) => {
    before = past
    return {
      past: past.filter(({ clock }) => clock.started !== started),
      open: open === started ? undefined : open,
    }
  })
  shelfOf(lesson).store.setState({ undo: before })
}

/**
 * Takes back the last deletion.
 *
 * - In: lesson. Out: nothing. Errors: none; without a deletion nothing happens.
 */
export const undoForget = (lesson: string) => change(lesson, ({ undo, past }) => ({ past: undo ?? past }))

function changeRunning(lesson: string, next: (exam: RunningExam) => Partial<RunningExam>): void {
  change(lesson, ({ running }) => (running === undefined ? {} : { running: { ...running, ...next(running) } }))
}

function change(lesson: string, next: (state: ExamState) => Partial<ExamRecord>): void {
  const { store, device } = shelfOf(lesson)
  const latest = latestOf(store.getState(), device)
  const record = recordOf({ ...latest, ...next(latest) })
  store.setState({ ...record, undo: undefined, kept: device.save(record) })
}

/** Another window may have kept more since this one looked; of the same clock, the later time counts. */
function latestOf(state: ExamState, device: Saved<ExamRecord>): ExamState {
  const kept = state.kept ? device.load() : undefined
  if (kept === undefined) return state
  const isLater = kept.clock?.started === state.clock?.started && (state.clock?.latest ?? 0) > (kept.clock?.latest ?? 0)
  return { ...state, ...kept, clock: isLater ? state.clock : kept.clock }
}

/** Selectors hand out stored references, never a fresh object: a fresh one would re-render for ever. */
export const selectRunning = (state: ExamState) => state.running
export const selectClock = (state: ExamState) => state.clock
export const selectPast = (state: ExamState) => state.past
export const selectOpen = (state: ExamState) => state.past.find(({ clock }) => clock.started === state.open)
export const selectAwake = (state: ExamState) => state.awake
export const selectKept = (state: ExamState) => state.kept
export const selectUndo = (state: ExamState) => state.undo !== undefined
