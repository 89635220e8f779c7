import { BEFORE_ANEW } from '#ui/retriable.ts'
import { whenIdle } from './idle.ts'

/** What `public/appearance.js` sets on a fresh visit to the top of a page; `prose.css` then leaves far pieces for later. */
const MARK = 'piecemeal'
/** What laying out a piece without words costs, as letters. */
const LETTERS_OF_A_PIECE = 50
/** The fewest letters at a time: each turn has its own cost, which on a slow machine is most of it. */
const FEWEST = 600
const PIECES = ':is(.part, .glossary) > *'

/** Milliseconds of layout at a time: with the frame that follows, a finger still gets its answer within 50. */
const WORK = 20
/** Milliseconds after which a busy page does the next part all the same. */
const PATIENCE = 200
/** A dialog lies over the whole page. */
const COVERED = '[data-covered]'
/** Whoever presses or types is not disturbed for so many milliseconds. */
const CALM = 1000

/**
 * Lays the text out piece by piece in idle time, so that a slow phone answers from the first paint on. Whoever jumps to
 * a place before that is done has the rest laid out at once: places are exact before one goes there.
 */
export function layOutPiecemeal(main: HTMLElement): void {
  const page = document.documentElement
  if (page.dataset[MARK] === undefined) return
  const pieces = [...main.querySelectorAll<HTMLElement>(PIECES)].reverse()
  const stop = new AbortController()
  const { signal } = stop
  const finish = () => {
    stop.abort()
    delete page.dataset[MARK]
  }
  const land = () => {
    finish()
    document.querySelector(':target')?.scrollIntoView()
  }
  // A link may have been followed before this script was there: its place was reckoned from sizes that were guessed.
  if (document.querySelector(':target') !== null) {
    land()
    return
  }
  let letters = FEWEST
  let calmAt = 0
  const goOn = () => {
    if (signal.aborted) return
    if (main.closest(COVERED)) calmAt = performance.now() + CALM
    if (performance.now() < calmAt) return void setTimeout(goOn, calmAt - performance.now())
    const begun = performance.now()
    layOut(taken(pieces, letters))
    letters = Math.max(FEWEST, letters * (performance.now() - begun < WORK ? 1.25 : 0.5))
    if (pieces.length > 0) whenIdle(goOn, PATIENCE)
    else finish()
  }
  addEventListener('click', event => isJump(event.target) && finish(), { capture: true, signal })
  addEventListener('hashchange', land, { signal })
  addEventListener(BEFORE_ANEW, () => keepingPlace(finish), { signal })
  for (const act of ['keydown', 'pointerdown'])
    addEventListener(act, () => (calmAt = performance.now() + CALM), { capture: true, passive: true, signal })
  whenIdle(goOn, PATIENCE)
}

/** What is in the middle of the window stays there, however the sizes above it change. */
function keepingPlace(change: () => void): void {
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
  const top = middle?.getBoundingClientRect().top ?? 0
  change()
  scrollBy({ top: (middle?.getBoundingClientRect().top ?? 0) - top, behavior: 'instant' })
}

const isJump = (target: EventTarget | null) => target instanceof Element && target.closest('a[href*="#"]') !== null

/** Pieces from the end of the list, one at least and no more than have so many letters. */
function taken(pieces: HTMLElement[], letters: number): HTMLElement[] {
  let sum = 0
  const from = pieces.findLastIndex(piece => {
    sum += (piece.textContent?.length ?? 0) + LETTERS_OF_A_PIECE
    return sum > letters
  })
  return pieces.splice(Math.min(from + 1, pieces.length - 1))
}

/** Reading a size makes the browser lay these pieces out now, and not with all others. */
function layOut(pieces: readonly HTMLElement[]): number {
  for (const piece of pieces) piece.style.contentVisibility = 'visible'
  return pieces[0]?.offsetHeight ?? 0
}
