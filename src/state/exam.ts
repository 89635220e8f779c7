import type { ExamSpec } from '#core/quiz/exam.ts'
import { clockAt, startClock } from '#core/quiz/exam-clock.ts'
import type { Given, PaperEntry } from '#core/quiz/exam-marks.ts'
import { acceptExams, type ExamRecord, MOST_PAST, NO_EXAMS, type PastExam, type RunningExam } from './exam-record.ts'
import { lessonRecords } from './lesson-records.ts'
import type { SharedState } from './shared-record.ts'

/** ms between two times that a clock is kept that only went on. */
const KEEP_CLOCK = 5000

const exams = lessonRecords<ExamRecord, PastExam>(
  { key: 'exam', version: 1, accept: acceptExams, migrate: () => undefined },
  NO_EXAMS,
  (own, kept) => ({ ...kept, clock: laterOf(own, kept) }),
)

/** Of the same clock the later time counts: the device does not keep every second. */
function laterOf({ clock: own }: ExamRecord, { clock: kept }: ExamRecord): ExamRecord['clock'] {
  const isLater = own !== undefined && own.started === kept?.started && own.latest > kept.latest
  return isLater ? own : kept
}

/** When each lesson's clock was kept last, in ms since 1970. */
const clocksKept = new Map<string, number>()

/**
 * The one store of a lesson's exams.
 *
 * - In: the lesson's id. Out: its store, empty until `wakeExam`. Errors: none.
 */
export const examStoreOf = (lesson: string) => exams(lesson).store

/**
 * Brings back what the device kept. Called after the first render, which must equal the prerendered HTML. It keeps the
 * same again, so that somebody learns before an exam, not in it, that the device keeps nothing.
 *
 * - In: the lesson's id. Out: nothing. Errors: none; unreadable data is set aside by `saved`.
 */
export function wakeExam(lesson: string): void {
  const { wake, put, latest } = exams(lesson)
  wake()
  put(latest())
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
 * Lets time pass for the exam that the device has by now: a page that slept may hold one that is long over. The device
 * keeps the time every five seconds, and at once when the clock was put back.
 *
 * - In: lesson, what the device's clock shows in ms since 1970. Out: the exam that runs, with its clock; undefined when
 *   none does. Errors: none.
 */
export function passTime(lesson: string, now: number): Pick<ExamRecord, 'running' | 'clock'> {
  const { store, latest, put } = exams(lesson)
  const record = latest()
  if (record.clock === undefined) return record
  const clock = clockAt(record.clock, now)
  const passed = { ...record, clock }
  const sinceKept = Math.abs(clock.latest - (clocksKept.get(lesson) ?? 0))
  if (clock.started === record.clock.started && sinceKept < KEEP_CLOCK) store.setState({ record: passed })
  else {
    clocksKept.set(lesson, clock.latest)
    put(passed)
  }
  return passed
}

/** What is found when an exam is handed in. */
export type ExamEnd = Pick<PastExam, 'marks' | 'isTimeUp' | 'gone'>

/**
 * Ends the running exam and opens its result. Two windows cannot both end it: the second one finds none.
 *
 * - In: lesson; how what was given in all windows is marked. Out: the exam that ended; undefined when none was running.
 * - Errors: none.
 */
export function handIn(lesson: string, endOf: (exam: RunningExam) => ExamEnd): PastExam | undefined {
  const { latest, put } = exams(lesson)
  const { running, clock, past } = latest()
  if (running === undefined || clock === undefined) return undefined
  const exam = { spec: running.spec, given: running.given, clock, ...endOf(running) }
  put({ running: undefined, clock: undefined, past: [exam, ...past].slice(0, MOST_PAST), open: clock.started })
  return exam
}

/**
 * The exams that this device has, whether or not its page is open.
 *
 * - In: lesson. Out: those handed in, the latest first. Errors: none.
 */
export const pastExams = (lesson: string): readonly PastExam[] => exams(lesson).latest().past

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
  const { latest, put } = exams(lesson)
  const { past, open, ...rest } = latest()
  const [forgotten] = past.filter(({ clock }) => clock.started === started)
  const others = past.filter(exam => exam !== forgotten)
  put({ ...rest, past: others, open: open === started ? undefined : open }, forgotten)
}

/**
 * Takes back the last deletion; exams that were handed in since stay.
 *
 * - In: lesson. Out: nothing. Errors: none; without a deletion nothing happens.
 */
export const undoForget = (lesson: string) =>
  exams(lesson).change((record, forgotten) => {
    const { past } = record
    if (forgotten === undefined || past.some(({ clock }) => clock.started === forgotten.clock.started)) return record
    const later = past.filter(({ clock }) => clock.started > forgotten.clock.started)
    return { ...record, past: [...later, forgotten, ...past.filter(exam => !later.includes(exam))] }
  })

function changeRunning(lesson: string, next: (exam: RunningExam) => Partial<RunningExam>): void {
  change(lesson, ({ running }) => (running === undefined ? {} : { running: { ...running, ...next(running) } }))
}

const change = (lesson: string, next: (record: ExamRecord) => Partial<ExamRecord>) =>
  exams(lesson).change(record => ({ ...record, ...next(record) }))

type ExamState = SharedState<ExamRecord, PastExam>

/** Selectors hand out stored references, never a fresh object: a fresh one would re-render for ever. */
export const selectRunning = ({ record }: ExamState) => record.running
export const selectClock = ({ record }: ExamState) => record.clock
export const selectPast = ({ record }: ExamState) => record.past
export const selectOpen = ({ record }: ExamState) => record.past.find(({ clock }) => clock.started === record.open)
export const selectAwake = (state: ExamState) => state.awake
export const selectKept = (state: ExamState) => state.kept
export const selectUndo = (state: ExamState) => state.undo !== undefined
