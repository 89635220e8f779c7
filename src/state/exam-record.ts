import { type ExamSpec, parseExam } from '#core/quiz/exam.ts'
import type { ExamClock } from '#core/quiz/exam-clock.ts'
import type { Given, Mark, PaperEntry } from '#core/quiz/exam-marks.ts'
import { LEVELS } from '#core/quiz/question.ts'
import { SURES } from '#core/quiz/sitting.ts'
import { acceptAnswer } from './quiz-record.ts'

/** An exam that somebody sits now. Its clock stands beside it, so that what does not show the time rests. */
export interface RunningExam {
  readonly spec: ExamSpec
  readonly paper: readonly PaperEntry[]
  readonly given: Readonly<Record<string, Given>>
  /** Ids of the questions that are marked for later. */
  readonly later: readonly string[]
  /** Index of the question that is shown. */
  readonly at: number
  /** All questions at once. */
  readonly isSheet: boolean
}

/** An exam that was handed in. Its clock's beginning is what it is found by. */
export interface PastExam {
  readonly spec: ExamSpec
  readonly clock: ExamClock
  readonly marks: readonly Mark[]
  readonly given: Readonly<Record<string, Given>>
  /** Handed in because the time was over. */
  readonly isTimeUp: boolean
  /** Questions that were gone from the bank. */
  readonly gone: number
}

/** What is kept on the device. */
export interface ExamRecord {
  readonly running: RunningExam | undefined
  /** Of the running exam */
  readonly clock: ExamClock | undefined
  /** The latest first. */
  readonly past: readonly PastExam[]
  /** The past exam whose result is open, by the beginning of its clock. */
  readonly open: number | undefined
}

/** Past exams that are kept: the oldest go first. */
export const MOST_PAST = 10

/** Before anything was sat. */
export const NO_EXAMS: ExamRecord = { running: undefined, clock: undefined, past: [], open: undefined }

/**
 * Checks what the device kept.
 *
 * - In: anything. Out: the record; an exam that makes no sense is left out, and so is an answer. Errors: undefined when it
 *   is no record.
 */
export function acceptExams(data: unknown): ExamRecord | undefined {
  if (!isRecord(data) || !Array.isArray(data.past)) return undefined
  const [running, clock] = [acceptRunning(data.running), acceptClock(data.clock)]
  const isRunning = running !== undefined && clock !== undefined
  return {
    running: isRunning ? running : undefined,
    clock: isRunning ? clock : undefined,
    past: data.past.flatMap(acceptPast),
    open: isTime(data.open) ? data.open : undefined,
  }
}

function acceptRunning(data: unknown): RunningExam | undefined {
  if (!isRecord(data)) return undefined
  const [spec, paper, given] = [acceptSpec(data.spec), acceptPaper(data.paper), acceptGiven(data.given)]
  const { later, at, isSheet } = data
  if (spec === undefined || paper === undefined || given === undefined) return undefined
  return {
    spec,
    paper,
    given,
    later: Array.isArray(later) ? later.filter(id => typeof id === 'string') : [],
    at: isCount(at) && at < paper.length ? at : 0,
    isSheet: isSheet === true,
  }
}

function acceptPast(data: unknown): readonly PastExam[] {
  if (!isRecord(data)) return []
  const [spec, clock, given] = [acceptSpec(data.spec), acceptClock(data.clock), acceptGiven(data.given)]
  const { marks, isTimeUp, gone } = data
  const isWhole = spec !== undefined && clock !== undefined && given !== undefined
  if (!isWhole || !Array.isArray(marks) || !marks.every(isMark)) return []
  return [{ spec, clock, given, marks, isTimeUp: isTimeUp === true, gone: isCount(gone) ? gone : 0 }]
}

function acceptSpec(data: unknown): ExamSpec | undefined {
  if (!isRecord(data) || !Array.isArray(data.concepts) || !Array.isArray(data.levels)) return undefined
  const { count, minutes, code, concepts, levels } = data
  const parsed = parseExam({
    ...{ count: String(count), minutes: String(minutes), code: String(code) },
    concepts: concepts.filter(isCount),
    levels: LEVELS.filter(level => levels.includes(level)),
  })
  return parsed.ok ? parsed.value : undefined
}

const acceptPaper = (data: unknown): readonly PaperEntry[] | undefined =>
  Array.isArray(data) && data.length > 0 && data.every(isEntry) ? data : undefined

function acceptGiven(data: unknown): Readonly<Record<string, Given>> | undefined {
  if (!isRecord(data)) return undefined
  const good = Object.entries(data).flatMap(([id, value]): (readonly [string, Given])[] => {
    if (!isRecord(value) || typeof value.version !== 'string') return []
    const answer = acceptAnswer(value.answer)
    const sure = SURES.find(one => one === value.sure)
    return answer === undefined && sure === undefined ? [] : [[id, { version: value.version, answer, sure }]]
  })
  return Object.fromEntries(good)
}

function acceptClock(data: unknown): ExamClock | undefined {
  if (!isRecord(data)) return undefined
  const { started, latest } = data
  return isTime(started) && isTime(latest) && started <= latest ? { started, latest } : undefined
}

const isEntry = (data: unknown): data is PaperEntry =>
  isRecord(data) && typeof data.id === 'string' && typeof data.version === 'string'
const isMark = (data: unknown): data is Mark =>
  isEntry(data) && 'credit' in data && typeof data.credit === 'number' && data.credit >= 0 && data.credit <= 1
const isTime = (data: unknown): data is number => typeof data === 'number' && Number.isFinite(data)
const isCount = (data: unknown): data is number => Number.isInteger(data) && Number(data) >= 0
const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
