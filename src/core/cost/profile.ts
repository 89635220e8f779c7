/** How a day's requests spread over its 24 hours. */
export type ProfileId = 'flat' | 'office' | 'lesson' | 'own'

export const PROFILE_IDS: readonly ProfileId[] = ['flat', 'office', 'lesson', 'own']
export const HOURS_OF_DAY = 24

/** Hours of a day that have the same share of its requests. */
export interface ProfileLevel {
  /** Of the day's requests, in one such hour */
  readonly share: number
  readonly hours: number
}

/** Shares of the day's requests, hour by hour, that add up to 1, and the same by level, busiest first. */
export interface Profile {
  readonly shares: readonly number[]
  readonly levels: readonly ProfileLevel[]
}

/** The traffic of the lesson's two cost-pattern charts, at 0h, 2h … 24h. Source: session.md, "실제 트래픽". */
export const LESSON_CURVE = [10, 15, 20, 30, 50, 80, 90, 85, 70, 60, 40, 25, 15] as const

/** Nine hours at full load, three at a quarter, a tenth through the night: our assumption, no published figure. */
const OFFICE = Array.from({ length: HOURS_OF_DAY }, (_, hour) =>
  hour >= 9 && hour < 18 ? 20 : hour >= 18 && hour < 21 ? 5 : 2,
)

/**
 * A profile of 24 weights.
 *
 * - In: 24 numbers ≥ 0, one of them above 0. Out: shares of the day. Errors: none.
 */
export function profileOf(weights: readonly number[]): Profile {
  const sum = weights.reduce((a, b) => a + b, 0)
  const shares = weights.map(weight => weight / sum)
  const hours = new Map<number, number>()
  for (const share of shares) hours.set(share, (hours.get(share) ?? 0) + 1)
  const levels = [...hours].map(([share, hours]) => ({ share, hours })).sort((a, b) => b.share - a.share)
  return { shares, levels }
}

/** The profiles that need nothing typed. `office` is our own assumption, `lesson` the lesson's curve. */
export const PROFILES: Readonly<Record<Exclude<ProfileId, 'own'>, Profile>> = {
  flat: profileOf(Array.from({ length: HOURS_OF_DAY }, () => 1)),
  office: profileOf(OFFICE),
  lesson: profileOf(hourly(LESSON_CURVE)),
}

/**
 * The levels that the busiest hours of the day reach into.
 *
 * - In: a profile, hours of the day. Out: its levels, busiest first, the last perhaps only in part. Errors: none.
 */
export function levelsWithin({ levels }: Profile, hoursOn: number): readonly ProfileLevel[] {
  let left = hoursOn
  return levels.flatMap(({ share, hours }) => {
    const taken = Math.min(left, hours)
    left -= taken
    return taken > 0 ? [{ share, hours: taken }] : []
  })
}

/**
 * Reads weights that a person typed: 24 numbers for the hours of a day, or 13 for every second hour from 0h to 24h, as the
 * lesson's charts have them; the hours between are the mean of their neighbours.
 *
 * - In: any text, numbers parted by commas, spaces or new lines. Out: a profile; undefined when it is none. Errors: none.
 */
export function readProfile(text: string): Profile | undefined {
  const words = text
    .normalize('NFKC')
    .split(/[\s,;]+/)
    .filter(Boolean)
  const weights = words.map(Number)
  if (weights.some(weight => !(weight >= 0 && weight <= 1e12))) return undefined
  const all = weights.length === LESSON_CURVE.length ? hourly(weights) : weights
  return all.length === HOURS_OF_DAY && all.some(weight => weight > 0) ? profileOf(all) : undefined
}

function hourly(everySecondHour: readonly number[]): number[] {
  return Array.from({ length: HOURS_OF_DAY }, (_, hour) => {
    const at = (index: number) => everySecondHour[index] ?? 0
    return (at(Math.floor(hour / 2)) + at(Math.ceil(hour / 2))) / 2
  })
}
