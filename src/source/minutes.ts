import { DASHED_DURATION, DURATION, HOUR, NO_LENGTH_AFTER, NO_LENGTH_BEFORE } from './korean.ts'

const TIMES = /^\s*[×xX*]\s*(\d+)/
/** `… (12분)`, `… (예상 시간: 20분)`, and a clock time after the bracket: `(10분) - 12:00-12:10`. */
const BRACKET = /[(（]([^()（）]*)[)）]\s*(?:[-–]?\s*[\d:]+\s*[-~–]\s*[\d:]+\s*)?$/

export interface Timed {
  readonly text: string
  readonly minutes: number | undefined
}

/**
 * Reads the minutes at the end of a heading.
 *
 * - In: heading text, such as `비용 구조 (5분)`, `실습 - 1.5시간`, `발표 (5분×3팀)`, `(10-15분)`.
 * - Out: minutes (a range gives its longer end, so that a plan never comes out too short) and the text before them.
 * - `(필수 5개)`, `(10분 후)` and `(3분의 1)` are no durations: undefined, and the text as it was.
 */
export function minutesOfHeading(heading: string): Timed {
  for (const pattern of [BRACKET, DASHED_DURATION]) {
    const found = pattern.exec(heading)
    const minutes = found?.[1] === undefined ? undefined : minutesOf(found[1])
    if (found && minutes !== undefined) return { text: heading.slice(0, found.index).trim(), minutes }
  }
  return { text: heading.trim(), minutes: undefined }
}

/**
 * - In: any text. Out: minutes of the first duration in it, of a range the longer end, rounded; undefined without one.
 */
export function minutesOf(text: string): number | undefined {
  for (const { 0: whole, 1: first, 2: last, 3: unit, 4: rest = '0', index } of text.matchAll(DURATION)) {
    const after = text.slice(index + whole.length)
    if (NO_LENGTH_AFTER.test(after) || NO_LENGTH_BEFORE.test(text.slice(0, index))) continue
    const minutes = Number(last ?? first) * (unit === HOUR ? 60 : 1) + Number(rest)
    return Math.round(minutes * Number(TIMES.exec(after)?.[1] ?? '1'))
  }
  return undefined
}
