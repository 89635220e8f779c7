import { whenIdle } from './idle.ts'

/** What `public/appearance.js` sets on a fresh visit to the top of a page; `prose.css` then leaves far pieces for later. */
const MARK = 'piecemeal'
const PIECES = ':is(.part, .glossary) > *'

/** Milliseconds of layout at a time: with the frame that follows, a finger still gets its answer within 50. */
const WORK = 20
/** Milliseconds after which a busy page does the next part all the same. */
const PATIENCE = 200

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
  let atOnce = 1
  const goOn = () => {
    if (signal.aborted) return
    const begun = performance.now()
    layOut(pieces.splice(-atOnce))
    atOnce = Math.ceil(atOnce * (performance.now() - begun < WORK ? 1.25 : 0.5))
    if (pieces.length > 0) whenIdle(goOn, PATIENCE)
    else finish()
  }
  addEventListener('click', event => isJump(event.target) && finish(), { capture: true, signal })
  addEventListener(
    'hashchange',
    () => {
      finish()
      document.querySelector(':target')?.scrollIntoView()
    },
    { signal },
  )
  whenIdle(goOn, PATIENCE)
}

const isJump = (target: EventTarget | null) => target instanceof Element && target.closest('a[href*="#"]') !== null

/** Reading a size makes the browser lay these pieces out now, and not with all others. */
function layOut(pieces: readonly HTMLElement[]): number {
  for (const piece of pieces) piece.style.contentVisibility = 'visible'
  return pieces[0]?.offsetHeight ?? 0
}
