/**
 * When an exam began, and the latest that the device's clock has shown since, in ms since 1970. What lies between them
 * is used up. The clock may be put back: then the beginning is put back with it.
 */
export interface ExamClock {
  readonly started: number
  readonly latest: number
}

const SECOND = 1000
const MINUTE = 60 * SECOND

/** The last seconds are told once. */
export const LAST_SECONDS = 10

/**
 * - In: what the device's clock shows, in ms since 1970. Out: a clock of which nothing is used up. Errors: none.
 */
export const startClock = (now: number): ExamClock => ({ started: now, latest: now })

/**
 * The clock at a later time. One that was put back gives no time back: what was used stays used.
 *
 * - In: the clock, what the device's clock shows, in ms since 1970. Out: the clock then; the same one when no time passed.
 * - Errors: none.
 */
export function clockAt(clock: ExamClock, now: number): ExamClock {
  if (now === clock.latest) return clock
  return { started: clock.started - Math.max(0, clock.latest - now), latest: now }
}

/**
 * - In: a clock, the minutes of the exam. Out: ms that were used, at most all of them. Errors: none.
 */
export const usedOf = ({ started, latest }: ExamClock, minutes: number): number =>
  Math.min(latest - started, minutes * MINUTE)

/**
 * - In: a clock, the minutes of the exam. Out: ms that are left, never below 0. Errors: none.
 */
export const leftOf = (clock: ExamClock, minutes: number): number => minutes * MINUTE - usedOf(clock, minutes)

/** A time as it is read: minutes and seconds. */
export interface Span {
  readonly minutes: number
  readonly seconds: number
}

/**
 * Time that is left, as it is shown: a second that has begun counts whole, so that 0:00 means that it is over.
 *
 * - In: ms, not negative. Out: whole minutes and seconds. Errors: none.
 */
export function spanOf(ms: number): Span {
  const seconds = Math.ceil(ms / SECOND)
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }
}

/** Minutes before the end that are worth an interruption; the half of the exam is told besides. */
const TOLD_MINUTES = [10, 5, 1] as const

/** ms for which it stays told: afterwards it would be untrue. */
const TOLD_FOR = 10 * SECOND

/**
 * What is told of the time that is left: at the beginning, at half of the time, near the end, and for the last seconds.
 *
 * - In: ms, not negative; the minutes of the exam. Out: minutes or seconds; undefined where there is nothing to tell.
 * - Errors: none.
 */
export function toldOf(ms: number, minutes: number): Span | undefined {
  if (ms <= LAST_SECONDS * SECOND) return { minutes: 0, seconds: LAST_SECONDS }
  const marks = [minutes, Math.floor(minutes / 2), ...TOLD_MINUTES].filter(
    mark => mark <= minutes && mark * MINUTE >= ms,
  )
  const mark = Math.min(...marks)
  return mark * MINUTE - ms < TOLD_FOR ? { minutes: mark, seconds: 0 } : undefined
}
