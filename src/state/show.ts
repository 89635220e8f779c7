import { createStore } from 'zustand/vanilla'
import { workloadFromText, workloadToText } from '#core/cost/link.ts'
import {
  FIRST_SHOW,
  isLater,
  isSpot,
  isView,
  moved,
  type Show,
  type Spot,
  type Stamp,
  type StepInfo,
  showFrom,
  type View,
  withClock,
  withinSteps,
} from '#core/lesson/show.ts'
import { resumed } from '#core/lesson/teaching.ts'
import { type Line, openLine } from './mirror.ts'
import { saved } from './saved.ts'
import type { Message } from './show-message.ts'
import { workloadStore } from './workload.ts'

export interface ShowState {
  readonly show: Show
  /** Steps of the lesson, once a window has laid them out; in all windows the same. */
  readonly steps: readonly StepInfo[]
  /** Where the instructor points. */
  readonly laser: Spot | undefined
  /** How the step was left that somebody scrolled or unfolded last; not kept. */
  readonly view: View | undefined
}

export const showStore = createStore<ShowState>(() => ({
  show: FIRST_SHOW,
  steps: [],
  laser: undefined,
  view: undefined,
}))

export const selectShow = (state: ShowState) => state.show
export const selectSteps = (state: ShowState) => state.steps
export const selectLaser = (state: ShowState) => state.laser

const NEVER: Stamp = { count: 0, by: '' }
const deviceOf = (lesson: string) =>
  saved<Show>({ key: `show:${lesson}`, version: 1, accept: showFrom, migrate: () => undefined })

let stamp = NEVER
/** ms in which an older window that is busy may answer a greeting. */
const ANSWERED = 5000
let joined = 0
/** What this window has changed before an older one answered its greeting. */
let early: Partial<Show> = {}
let line: Line | undefined
let heardWorkload: string | undefined
let device: ReturnType<typeof deviceOf> | undefined
const name = globalThis.crypto?.randomUUID?.() ?? String(performance.now())

/**
 * Joins the windows of a lesson: takes what they show, or, alone, what the device kept of the last time.
 *
 * - In: the lesson's id. Out: the way to leave. Errors: none; what is not understood is passed over.
 */
export function joinShow(lesson: string): () => void {
  device = deviceOf(lesson)
  joined = performance.now()
  early = {}
  const kept = device.load()
  if (kept) {
    const teaching = kept.teaching && resumed(kept.teaching, Date.now())
    showStore.setState({ show: { ...kept, teaching, cover: 'none', zoom: undefined } })
  }
  line = openLine(`show:${lesson}`, hear)
  line.send({ kind: 'hello' } satisfies Message)
  const stop = workloadStore.subscribe(({ input }, before) => input !== before.input && tellWorkload())
  return () => {
    stop()
    line?.close()
  }
}

/** What was typed into the calculator of this window; what came from another one is not told again. */
function tellWorkload(): void {
  const text = workloadText()
  if (text === undefined || text === heardWorkload) return
  heardWorkload = undefined
  line?.send({ kind: 'workload', text } satisfies Message)
}

function workloadText(): string | undefined {
  const { input } = workloadStore.getState()
  return input && workloadToText(input)
}

/** Takes a change of this window and tells the others. In: what changes. */
export function changeShow(part: Partial<Show>): void {
  const { show, steps } = showStore.getState()
  const wanted = { ...show, ...part }
  const step = steps.length > 0 ? withinSteps(wanted.step, steps.length) : wanted.step
  stamp = { count: stamp.count + 1, by: name }
  early = performance.now() - joined < ANSWERED ? { ...early, ...part } : {}
  const next = { ...wanted, step, ...(step === show.step ? {} : leftBehind(show, part)) }
  showStore.setState({ show: withClock(next, steps, Date.now()) })
  tell()
  device?.save(showStore.getState().show)
}

/** With a step one leaves its vote and what was enlarged of it; a timer runs on. */
const leftBehind = ({ board }: Show, part: Partial<Show>): Partial<Show> => ({
  zoom: part.zoom,
  board: part.board ?? (board?.kind === 'vote' ? undefined : board),
})

/** One step on, or back. */
export function move(by: 1 | -1): void {
  const { show, steps } = showStore.getState()
  changeShow(moved(show, steps, by))
}

/** What a window has laid out. */
export function takeSteps(steps: readonly StepInfo[]): void {
  const { show } = showStore.getState()
  showStore.setState({ steps, show: { ...show, step: withinSteps(show.step, steps.length) } })
  tell()
  tellSteps()
}

/** Points at a place of the screen, or no more. */
export function point(at: Spot | undefined): void {
  showStore.setState({ laser: at })
  line?.send({ kind: 'laser', at } satisfies Message)
}

/** Shows a step as it is scrolled and unfolded here. */
export function showView(view: View): void {
  showStore.setState({ view })
  tellView()
}

function tellView(): void {
  const { view } = showStore.getState()
  if (view) line?.send({ kind: 'view', view } satisfies Message)
}

function tell(isAnswer = false): void {
  line?.send({ kind: 'show', show: showStore.getState().show, stamp, isAnswer } satisfies Message)
}

/** There are many, and they do not change: they are told once. */
function tellSteps(): void {
  const { steps } = showStore.getState()
  if (steps.length > 0) line?.send({ kind: 'steps', steps } satisfies Message)
}

function hear(data: unknown): void {
  if (typeof data !== 'object' || data === null) return
  const message = data as Message
  if (message.kind === 'hello') {
    tell(true)
    tellSteps()
    tellView()
    const text = workloadText()
    if (text !== undefined) line?.send({ kind: 'workload', text } satisfies Message)
  }
  if (message.kind === 'laser') showStore.setState({ laser: isSpot(message.at) ? message.at : undefined })
  else if (message.kind === 'show') take(message)
  else if (message.kind === 'steps') learn(message.steps)
  else if (message.kind === 'view' && isView(message.view)) showStore.setState({ view: message.view })
  else if (message.kind === 'workload') takeWorkload(message.text)
}

function takeWorkload(text: string): void {
  const read = workloadFromText(text)
  if (!read.ok) return
  heardWorkload = text
  workloadStore.setState({ input: read.value })
}

/** A window that has laid out none itself takes those of another. */
function learn(steps: readonly StepInfo[]): void {
  if (showStore.getState().steps.length === 0) showStore.setState({ steps })
}

function take({ show, stamp: theirs, isAnswer }: Extract<Message, { kind: 'show' }>): void {
  const taken = showFrom(show)
  if (taken === undefined || theirs.count === 0 || !isLater(theirs, stamp)) return
  const own = isAnswer ? early : {}
  early = {}
  stamp = theirs
  showStore.setState({ show: taken })
  if (Object.keys(own).length > 0) changeShow(own)
}
