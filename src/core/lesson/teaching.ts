import type { Plan } from './plan.ts'

/** A section that is taught, with its time in ms. */
export interface TaughtPart {
  readonly section: string
  readonly planned: number
}

/** A class while it is taught. Times are ms since 1970, lengths ms. Plain JSON, so that windows can tell it each other. */
export interface Teaching {
  readonly begunAt: number
  /** When the class has to end. */
  readonly dueAt: number
  readonly parts: readonly TaughtPart[]
  /** Where the class is, and since when it is counted; undefined before the first and after the end. */
  readonly current: string | undefined
  readonly since: number
  /** When the question began that the clock waits for. */
  readonly pausedAt: number | undefined
  /** Time spent in each section, what runs now and pauses left out. */
  readonly spent: Readonly<Record<string, number>>
  readonly endedAt: number | undefined
}

const MINUTE = 60_000
/** Nearer than this is on time (ms). */
const ON_TIME = 30_000

/** - In: the plan; the section on the screen; now. Out: a class that begins. */
export function begin(plan: Plan, section: string, now: number): Teaching {
  const taught = plan.parts.filter(({ use, minutes }) => use === 'teach' && minutes > 0)
  return {
    begunAt: now,
    dueAt: now + plan.planned * MINUTE,
    parts: taught.map(({ section: id, minutes }) => ({ section: id, planned: minutes * MINUTE })),
    current: section,
    since: now,
    pausedAt: undefined,
    spent: {},
    endedAt: undefined,
  }
}

/** A system clock may be set back: no stretch of time is less than nothing. */
const stretch = (from: number, to: number) => Math.max(0, to - from)

/** Time that the current section has run, without the pause that may be going on. */
const running = ({ current, since, pausedAt, endedAt }: Teaching, now: number) =>
  current === undefined || endedAt !== undefined ? 0 : stretch(since, pausedAt ?? now)

/** - Out: time spent in a section up to now, pauses left out. */
export const spentIn = (teaching: Teaching, section: string, now: number): number =>
  (teaching.spent[section] ?? 0) + (teaching.current === section ? running(teaching, now) : 0)

/** What ran is entered; from now on it is counted anew. */
function entered(teaching: Teaching, now: number): Teaching {
  const { current } = teaching
  if (current === undefined) return teaching
  return { ...teaching, since: now, spent: { ...teaching.spent, [current]: spentIn(teaching, current, now) } }
}

/** - In: the section that the class goes to. Out: the class there; a pause ends with it. */
export const goTo = (teaching: Teaching, section: string, now: number): Teaching =>
  teaching.endedAt !== undefined || teaching.current === section
    ? teaching
    : { ...entered(teaching, now), current: section, since: now, pausedAt: undefined }

/** A question begins, or is answered: meanwhile the section's time stands still. */
export function togglePause(teaching: Teaching, now: number): Teaching {
  if (teaching.endedAt !== undefined) return teaching
  if (teaching.pausedAt === undefined) return { ...teaching, pausedAt: now }
  return { ...teaching, pausedAt: undefined, since: teaching.since + stretch(teaching.pausedAt, now) }
}

export const end = (teaching: Teaching, now: number): Teaching =>
  teaching.endedAt === undefined ? { ...entered(teaching, now), endedAt: now } : teaching

/** Nobody teaches for so long (ms): a class that was never ended ended where it was left. */
const LONGEST_CLASS = 12 * 60 * MINUTE

/** - In: a class that the device kept; now. Out: the class to go on with. */
export const resumed = (teaching: Teaching, now: number): Teaching =>
  now - teaching.since > LONGEST_CLASS ? end(teaching, teaching.since) : teaching

/** What the clock says. */
export interface ClockFace {
  /** ms; negative when it is over. Undefined in a section that has no time of its own. */
  readonly sectionLeft: number | undefined
  readonly wholeLeft: number
  /** ms by which the class will end early; negative when late. */
  readonly ahead: number
  readonly pace: 'ahead' | 'on-time' | 'behind'
  /** When each section that is still taught will end. */
  readonly ends: readonly { readonly section: string; readonly at: number }[]
}

/** - In: the class; now. Out: what the clock says. */
export function clockOf(teaching: Teaching, now: number): ClockFace {
  const at = teaching.endedAt ?? now
  const own = teaching.parts.find(({ section }) => section === teaching.current)
  const ends: { section: string; at: number }[] = []
  let time = at
  for (const { section, planned } of remaining(teaching)) {
    time += Math.max(0, planned - spentIn(teaching, section, at))
    ends.push({ section, at: time })
  }
  const ahead = teaching.dueAt - time
  return {
    sectionLeft: own && own.planned - spentIn(teaching, own.section, at),
    wholeLeft: teaching.dueAt - at,
    ahead,
    pace: ahead > ON_TIME ? 'ahead' : ahead < -ON_TIME ? 'behind' : 'on-time',
    ends,
  }
}

/** The current section and what follows and has not been taught, in the order of the text. */
function remaining({ parts, current, spent }: Teaching): readonly TaughtPart[] {
  const here = parts.findIndex(({ section }) => section === current)
  return parts.filter(({ section }, index) => index === here || (index > here && spent[section] === undefined))
}

/** What is left out so that the class ends on time. */
export interface Proposal {
  readonly sections: readonly string[]
  /** ms by which it is late even then. */
  readonly over: number
}

/**
 * The sections to leave out: as few minutes as will do, and of equal ones the later in the text. Never the current one.
 *
 * - Out: undefined while the class is not late, or has ended.
 */
export function proposalFor(teaching: Teaching, now: number): Proposal | undefined {
  const { pace, ahead } = clockOf(teaching, now)
  if (pace !== 'behind' || teaching.endedAt !== undefined) return undefined
  const late = -ahead
  const choices = remaining(teaching).filter(({ section }) => section !== teaching.current)
  const best = subsets(choices).reduce<readonly TaughtPart[] | undefined>(
    (found, set) => (lengthOf(set) >= late && (!found || lengthOf(set) <= lengthOf(found)) ? set : found),
    undefined,
  )
  const skipped = best ?? choices
  return { sections: skipped.map(({ section }) => section), over: Math.max(0, late - lengthOf(skipped)) }
}

const lengthOf = (parts: readonly TaughtPart[]) => parts.reduce((sum, { planned }) => sum + planned, 0)

/** More than these are not tried all: the last ones go first then. */
const MOST_CHOICES = 14

/** All choices of sections, later ones of the same length last. */
function subsets(parts: readonly TaughtPart[]): readonly (readonly TaughtPart[])[] {
  const tried = parts.slice(-MOST_CHOICES)
  return Array.from({ length: 2 ** tried.length }, (_, bits) => tried.filter((_, index) => (bits >> index) & 1))
}

/** - Out: the class without what the proposal leaves out. */
export const accept = (teaching: Teaching, { sections }: Proposal): Teaching => ({
  ...teaching,
  parts: teaching.parts.filter(({ section }) => !sections.includes(section)),
})

/** Planned and actual time of a section. */
export interface ReportRow {
  readonly section: string
  readonly planned: number
  readonly actual: number
}

/** - In: the class; the plan that it began with; now. Out: a row for every section that was planned or taught. */
export const reportOf = (teaching: Teaching, { parts }: Plan, now: number): readonly ReportRow[] =>
  parts
    .map(({ section, use, minutes }) => ({
      section,
      planned: use === 'teach' ? minutes * MINUTE : 0,
      actual: spentIn(teaching, section, now),
    }))
    .filter(({ planned, actual }) => planned > 0 || actual > 0)

/** - In: data of another window or of the device. Out: a class, or undefined. */
export function teachingFrom(data: unknown): Teaching | undefined {
  const { begunAt, dueAt, since, parts, spent, current, pausedAt, endedAt } = Object(data) as Partial<Teaching>
  const isTime = (time: unknown) => time === undefined || Number.isFinite(time)
  const isTeaching =
    [begunAt, dueAt, since].every(Number.isFinite) &&
    [pausedAt, endedAt].every(isTime) &&
    (current === undefined || typeof current === 'string') &&
    Array.isArray(parts) &&
    parts.every(part => typeof part?.section === 'string' && Number.isFinite(part.planned)) &&
    Object.values(Object(spent)).every(Number.isFinite)
  return isTeaching ? (data as Teaching) : undefined
}
