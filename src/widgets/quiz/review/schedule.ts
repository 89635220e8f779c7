import { type Card, createEmptyCard, type Grade as FsrsGrade, fsrs, Rating } from 'ts-fsrs'
import type { Sitting } from '#core/quiz/sitting.ts'

/** Whole days only, and the same days for the same answers: nobody comes back after ten minutes. */
const SCHEDULER = fsrs({ enable_fuzz: false, enable_short_term: false })

/**
 * When each question is due again (FSRS), replayed from every time that it was answered.
 *
 * - In: sittings in any order. Out: question's id → ms since 1970.
 */
export function dueDates(history: readonly Sitting[]): ReadonlyMap<string, number> {
  const cards = new Map<string, Card>()
  for (const sitting of [...history].sort((a, b) => a.at - b.at)) {
    const when = new Date(sitting.at)
    const card: Card = cards.get(sitting.id) ?? createEmptyCard(when)
    cards.set(sitting.id, SCHEDULER.next(card, when, ratingOf(sitting)).card)
  }
  return new Map([...cards].map(([id, { due }]) => [id, due.getTime()]))
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
export function endsOfDays(now: number, days: number): readonly number[] {
  const today = new Date(now)
  return Array.from({ length: days }, (_, later) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() + later + 1).getTime(),
  )
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
