import { createStore } from 'zustand/vanilla'
import { gapsOf, type LinkError, type LinkGaps, workloadFromText, workloadToText } from '#core/cost/link.ts'
import type { WorkloadInput } from '#core/cost/workload.ts'
import { saved } from './saved.ts'
import { HASH_START, hashOf, writeAddress } from './workload-address.ts'

/** The one workload of the page: what was typed, as typed. Costs are derived from it, never stored. */
export interface WorkloadState {
  /** Undefined until somebody changed, chose or opened something: each view then shows its own preset. */
  readonly input: WorkloadInput | undefined
  /** Why the link that the page was opened with was not taken. */
  readonly linkError: LinkError | undefined
  /** What of the link that was taken was not read. */
  readonly linkGaps: LinkGaps | undefined
  /** What stood before each change of this visit, and before each link that was opened, the latest last */
  readonly past: readonly WorkloadInput[]
  /** What is being changed: its next letters belong to the same change. */
  readonly changing: string | undefined
  /** False until the page's link and the device were asked. */
  readonly awake: boolean
}

export const workloadStore = createStore<WorkloadState>(() => ({
  input: undefined,
  linkError: undefined,
  linkGaps: undefined,
  past: [],
  changing: undefined,
  awake: false,
}))

/** Selectors hand out stored references, never a fresh object: a fresh one would re-render for ever. */
export const selectInput = (state: WorkloadState) => state.input
export const selectLinkError = (state: WorkloadState) => state.linkError
export const selectLinkGaps = (state: WorkloadState) => state.linkGaps
export const selectCanUndo = (state: WorkloadState) => state.past.length > 0

/** The device keeps the text form: one codec, one check, for links and for storage. */
const kept = saved<string>({
  key: 'workload',
  version: 1,
  accept: data => (typeof data === 'string' && workloadFromText(data).ok ? data : undefined),
  migrate: () => undefined,
})

const LONGEST_PAST = 100

/** A change: what stood before, what stands now, and the field that it is about, where it is about one. */
export interface InputChange {
  readonly before: WorkloadInput
  readonly now: WorkloadInput
  readonly field?: string
}

/**
 * Takes a change of the user: the store follows at once, the device and the address bar right after it, and it can be taken back.
 *
 * - In: a change. Out: nothing. Errors: none; blocked storage or history is passed over.
 */
export function takeInput({ before, now, field }: InputChange): void {
  const { past, changing } = workloadStore.getState()
  const isSame = field !== undefined && field === changing
  keepInput(now, isSame ? past : longer(past, before), field)
}

const longer = (past: readonly WorkloadInput[], before: WorkloadInput) => [...past, before].slice(-LONGEST_PAST)

/**
 * Takes back the last change of this visit, or the link that was opened: all letters typed into one field are one.
 *
 * - In, out: nothing. Errors: none; without a change nothing happens.
 */
export function undoInput(): void {
  const { past } = workloadStore.getState()
  const before = past.at(-1)
  if (before) keepInput(before, past.slice(0, -1), undefined)
}

function keepInput(input: WorkloadInput, past: readonly WorkloadInput[], changing: string | undefined): void {
  workloadStore.setState({ input, linkError: undefined, linkGaps: undefined, past, changing })
  placeAtChange = globalThis.location.hash
  unwritten ??= setTimeout(writeDown, PAINTED)
}

/** ms after a change: by then even a slow phone shows it. */
const PAINTED = 100

/** Device and address bar follow once for all changes of one moment: the screen does not wait for them. */
let unwritten: ReturnType<typeof setTimeout> | undefined
/** Last part of the address at that time: whoever has followed a link since stays where that led. */
let placeAtChange = ''

function writeDown(): void {
  if (unwritten === undefined) return
  clearTimeout(unwritten)
  unwritten = undefined
  const { input } = workloadStore.getState()
  if (input === undefined) return
  const text = workloadToText(input)
  kept.save(text)
  if (globalThis.location.hash !== placeAtChange) return
  written = hashOf(input)
  writeAddress(written)
}

/** What stands in the address bar since the last change: no link that came from elsewhere. */
let written: string | undefined

/** Whoever leaves before that has lost nothing. */
if (typeof document !== 'undefined') {
  globalThis.addEventListener('pagehide', writeDown)
  document.addEventListener('visibilitychange', writeDown)
}

/**
 * What stands in the calculator, whoever is quicker than the page: `openWorkload` comes first.
 *
 * - In, errors: none. Out: undefined where each view still shows its own preset.
 */
export function currentInput(): WorkloadInput | undefined {
  wakeWorkload()
  return workloadStore.getState().input
}

/**
 * `openWorkload` with the page's address, once for all views of the page.
 *
 * - In, errors: none. Out: as `openWorkload`.
 */
export function wakeWorkload(): boolean {
  const { hash } = globalThis.location
  return workloadStore.getState().awake ? isLinkOf(hash) : openWorkload(hash)
}

const isLinkOf = (hash: string) =>
  hash.startsWith(HASH_START) && !(hash === written && workloadStore.getState().input !== undefined)

/**
 * Reads what the page was opened with: first its link, else, also when the link cannot be read, what the device kept. Called once the page is alive,
 * never during the first render, which must equal the prerendered HTML.
 *
 * - In: `location.hash`. Out: true when a link for the calculator stood there, good or bad.
 */
export function openWorkload(hash: string): boolean {
  const isLink = isLinkOf(hash)
  workloadStore.setState({ awake: true })
  const isTaken = isLink && takeLink(hash.slice(HASH_START.length))
  if (!isTaken) loadKept()
  return isLink
}

/** True when it can be read, if not all of it. What stood here, or was kept, can be had back. */
function takeLink(text: string): boolean {
  writeDown()
  const linked = workloadFromText(text)
  if (!linked.ok) {
    workloadStore.setState({ linkError: linked.error, linkGaps: undefined })
    return false
  }
  const { input = keptInput(), past } = workloadStore.getState()
  written = undefined
  workloadStore.setState({
    input: linked.value,
    linkError: undefined,
    linkGaps: gapsOf(text),
    past: input === undefined || isAlike(input, linked.value) ? past : longer(past, input),
    changing: undefined,
  })
  return true
}

const isAlike = (one: WorkloadInput, other: WorkloadInput) => workloadToText(one) === workloadToText(other)

function loadKept(): void {
  if (workloadStore.getState().input !== undefined) return
  const input = keptInput()
  if (input) workloadStore.setState({ input })
}

function keptInput(): WorkloadInput | undefined {
  const text = kept.load()
  const read = text === undefined ? undefined : workloadFromText(text)
  return read?.ok ? read.value : undefined
}
