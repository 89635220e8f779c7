import { type Board, boardFrom, isStepVote, type StepVote } from './board.ts'
import { goTo, type Teaching, teachingFrom } from './teaching.ts'

/** What all windows of one lesson show: the stage, the presenter's and the previews in it. Plain JSON. */
export interface Show {
  /** Index of the step. */
  readonly step: number
  readonly cover: 'none' | 'black' | 'white'
  readonly theme: 'light' | 'dark' | 'contrast'
  /** Enlarged around a point, in parts of the screen's width and height from 0 to 1. */
  readonly zoom: Spot | undefined
  /** Title of a diagram → the step that it is at. */
  readonly diagrams: Readonly<Record<string, number>>
  /** The class whose clock runs, once it was begun. */
  readonly teaching: Teaching | undefined
  /** The class sees how much time is left. */
  readonly clock: boolean
  /** What lies over the step while the class does something itself. */
  readonly board: Board | undefined
  /** Step → the last vote on it. */
  readonly votes: Readonly<Record<number, StepVote>>
}

export interface Spot {
  readonly x: number
  readonly y: number
}

/** How far a step is scrolled and what on it is unfolded. */
export interface View {
  readonly step: number
  /** Of each of its scrollers, from 0, its beginning, to 1, its end. */
  readonly scroll: readonly number[]
  /** Indices of its folds that are open. */
  readonly open: readonly number[]
}

export const FIRST_SHOW: Show = {
  step: 0,
  cover: 'none',
  theme: 'light',
  zoom: undefined,
  diagrams: {},
  teaching: undefined,
  clock: false,
  board: undefined,
  votes: {},
}

/** Counts changes over all windows, so that each can tell which of two is the later one (Lamport's clock). */
export interface Stamp {
  readonly count: number
  /** The window, where two changed at once. */
  readonly by: string
}

/** - Out: whether `a` came after `b`. Two windows always agree on it. */
export const isLater = (a: Stamp, b: Stamp): boolean => a.count > b.count || (a.count === b.count && a.by > b.by)

const THEMES = ['light', 'dark', 'contrast'] as const

export const nextTheme = (theme: Show['theme']): Show['theme'] =>
  THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'light'

/** - In: any index; how many steps there are. Out: the nearest that there is. */
export const withinSteps = (step: number, count: number): number =>
  Math.max(0, Math.min(Math.trunc(step) || 0, count - 1))

/** A step as it is listed. */
export interface StepInfo {
  readonly section: string
  readonly title: string
  /** What it begins with under that title, so that steps of one section can be told apart; '' where the title says it. */
  readonly lead: string
  readonly hasCalculator: boolean
  /** The one on it that has steps of its own. */
  readonly diagram: { readonly title: string; readonly steps: number } | undefined
}

/**
 * Where the next key leads: a diagram that is walked through is walked to its end before the screen changes.
 *
 * - In: the show, the steps (none as long as no window has laid them out), 1 or -1. Out: what changes. Errors: none; at either end nothing does.
 */
export function moved(show: Show, steps: readonly StepInfo[], by: 1 | -1): Partial<Show> {
  if (show.cover !== 'none') return { cover: 'none' }
  const diagram = steps[show.step]?.diagram
  if (diagram !== undefined) {
    const next = (show.diagrams[diagram.title] ?? 0) + by
    if (next >= 0 && next <= diagram.steps) return { diagrams: { ...show.diagrams, [diagram.title]: next } }
  }
  const count = steps.length > 0 ? steps.length : Number.POSITIVE_INFINITY
  return { step: withinSteps(show.step + by, count) }
}

/** - Out: the vote that the class sees, if it sees one. */
export const openVote = ({ board, votes, step }: Show): StepVote | undefined =>
  board?.kind === 'vote' ? votes[step] : undefined

/** - In: a show; the vote at its step. Out: what changes of the show, which then shows it. */
export const withVote = ({ votes, step }: Show, vote: StepVote): Pick<Show, 'board' | 'votes'> => ({
  board: { kind: 'vote' },
  votes: { ...votes, [step]: vote },
})

/** - In: a show; its steps; now. Out: the show, its clock counting the section that is on the screen. */
export function withClock(show: Show, steps: readonly StepInfo[], now: number): Show {
  const section = steps[show.step]?.section
  if (show.teaching === undefined || section === undefined) return show
  return { ...show, teaching: goTo(show.teaching, section, now) }
}

/** - In: data from another window or from the device. Out: a show, or undefined where it is none. */
export function showFrom(data: unknown): Show | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { step, cover, theme, zoom, diagrams, teaching, clock, board, votes } = data as Record<string, unknown>
  const isShow =
    Number.isInteger(step) &&
    (cover === 'none' || cover === 'black' || cover === 'white') &&
    THEMES.some(name => name === theme) &&
    (zoom === undefined || isSpot(zoom)) &&
    (teaching === undefined || teachingFrom(teaching) !== undefined) &&
    Object.values(Object(votes)).every(isStepVote) &&
    (board === undefined || boardFrom(board) !== undefined) &&
    typeof clock === 'boolean' &&
    typeof diagrams === 'object' &&
    diagrams !== null &&
    Object.values(diagrams).every(Number.isInteger)
  return isShow ? (data as Show) : undefined
}

export const isView = (data: unknown): data is View => {
  const { step, scroll, open } = Object(data) as Partial<View>
  const areAll = (list: unknown, is: (one: unknown) => boolean) => Array.isArray(list) && list.every(is)
  return Number.isInteger(step) && areAll(scroll, Number.isFinite) && areAll(open, Number.isInteger)
}

export const isSpot = (data: unknown): data is Spot =>
  typeof data === 'object' && data !== null && Number.isFinite((data as Spot).x) && Number.isFinite((data as Spot).y)
