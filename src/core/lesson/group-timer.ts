/** A timer for pairs and groups: turns of one length each. Times are ms since 1970, lengths ms. Plain JSON. */
export interface GroupTimer {
  readonly turns: number
  readonly length: number
  /** What ran before it stopped last. */
  readonly before: number
  /** When it began to run; undefined while it stands. */
  readonly since: number | undefined
}

const MINUTE = 60_000

/** Two and a half minutes for each of two by default, five as the lesson's text wants, five for all together. */
export const TIMERS = [
  { id: 'pair', turns: 2, length: 2.5 * MINUTE },
  { id: 'pair-long', turns: 2, length: 5 * MINUTE },
  { id: 'all', turns: 1, length: 5 * MINUTE },
] as const
export type TimerId = (typeof TIMERS)[number]['id']

/** - In: one of the timers; now. Out: it, running. */
export const startTimer = (id: TimerId, now: number): GroupTimer => {
  const { turns, length } = TIMERS.find(timer => timer.id === id) ?? TIMERS[0]
  return { turns, length, before: 0, since: now }
}

/** A clock that is set back takes no time away. */
const ran = ({ before, since }: GroupTimer, now: number) =>
  before + (since === undefined ? 0 : Math.max(0, now - since))

/** - Out: the timer, standing if it ran and running if it stood. */
export const toggleTimer = (timer: GroupTimer, now: number): GroupTimer =>
  timer.since === undefined ? { ...timer, since: now } : { ...timer, before: ran(timer, now), since: undefined }

export interface TimerFace {
  /** From 1. */
  readonly turn: number
  /** ms left in the turn. */
  readonly left: number
  readonly isOver: boolean
}

/** - In: a timer; now. Out: whose turn it is and for how long. */
export function timerFace(timer: GroupTimer, now: number): TimerFace {
  const gone = ran(timer, now)
  const turn = Math.min(Math.floor(gone / timer.length) + 1, timer.turns)
  const left = Math.max(0, turn * timer.length - gone)
  return { turn, left, isOver: gone >= timer.turns * timer.length }
}

export function timerFrom(data: unknown): GroupTimer | undefined {
  const { turns, length, before, since } = Object(data) as Partial<GroupTimer>
  const isTimer =
    Number.isInteger(turns) &&
    Number(turns) > 0 &&
    Number(length) > 0 &&
    Number(before) >= 0 &&
    (since === undefined || Number.isFinite(since))
  return isTimer ? (data as GroupTimer) : undefined
}
