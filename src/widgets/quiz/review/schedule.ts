import { type Card, createEmptyCard, type Grade as FsrsGrade, fsrs, Rating } from 'ts-fsrs'
import type { Sitting } from '#core/quiz/sitting.ts'

/** Whole days only, and the same days for the same answers: nobody comes back after ten minutes. */
const SCHEDULER = fsrs({ enable_fuzz: false, enable_short_term: false })

/**
 * When each question is due again (FSRS), replayed from the first answer of each day: what follows on the same day was just
 * read, and is no recall. What went wrong comes again on the next day, however well it was known before.
 *
 * - In: sittings in any order. Out: question's id → ms since 1970, where its day begins.
 */
export function dueDates(history: readonly Sitting[]): ReadonlyMap<string, number> {
  const cards = new Map<string, Known>()
  for (const sitting of [...history].sort((a, b) => a.at - b.at)) {
    const before = cards.get(sitting.id)
    const nextDay = endOfDay(sitting.at, 0)
    if (before?.nextDay === nextDay) continue
    const when = dateOf(sitting.at)
    const rating = ratingOf(sitting)
    const { card } = SCHEDULER.next(before?.card ?? createEmptyCard(when), when, rating)
    const due = rating === Rating.Again ? dateOf(nextDay) : card.due
    cards.set(sitting.id, { card: { ...card, due }, nextDay })
  }
  return new Map([...cards].map(([id, { card }]) => [id, beginningOf(card.due)]))
}

/** The device's calendar day as the scheduler counts days, which is by UTC; and when that day begins here. */
function dateOf(at: number): Date {
  const day = new Date(at)
  return new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()))
}
const beginningOf = (date: Date) => new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()).getTime()

/** What is remembered of a question, and the midnight that ended the day of its last answer. */
interface Known {
  readonly card: Card
  readonly nextDay: number
}

/** A part of the point is no recall; a guess that was right is a hard one. */
function ratingOf({ credit, sure }: Sitting): FsrsGrade {
  if (credit < 1) return Rating.Again
  if (sure === 'guess') return Rating.Hard
  return sure === 'sure' ? Rating.Easy : Rating.Good
}

/**
 * The ends of today and of the days to come, as the device's calendar has them.
 *
 * - In: now in ms since 1970, how many days. Out: ms since 1970 of each midnight that ends a day, today's first.
 */
export const endsOfDays = (now: number, days: number): readonly number[] =>
  Array.from({ length: days }, (_, later) => endOfDay(now, later))

function endOfDay(at: number, later: number): number {
  const day = new Date(at)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + later + 1).getTime()
}

/** What is due on each of the days; what was due before today is due today. */
export interface DueDay {
  /** 0 = today */
  readonly day: number
  readonly ids: readonly string[]
}

/**
 * - In: when each question is due, now in ms since 1970, how many days. Out: a row for each day. Errors: none.
 */
export function dueDays(due: ReadonlyMap<string, number>, now: number, days: number): readonly DueDay[] {
  const ends = endsOfDays(now, days)
  return ends.map((end, day) => {
    const start = day === 0 ? Number.NEGATIVE_INFINITY : (ends[day - 1] ?? end)
    return { day, ids: [...due].flatMap(([id, at]) => (at >= start && at < end ? [id] : [])) }
  })
}
