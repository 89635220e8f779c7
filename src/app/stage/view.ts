import type { View } from '#core/lesson/show.ts'
import { showStore, showView } from '#state/show.ts'

/** What follows a hand within this time (ms) is its doing; what follows later, or another window, is told nobody. */
const DOING = 1500
const HANDS = ['wheel', 'pointerdown', 'touchmove', 'keydown'] as const
/** What scrolls by itself on a step, besides the step. */
const SCROLLERS = '.slot, .calc-inputs'

/** A step is scrolled and unfolded alike in all windows: whoever teaches shows in one what the class sees in the other. */
export function mirrorView(main: HTMLElement): void {
  let hand = Number.NEGATIVE_INFINITY
  for (const kind of HANDS)
    main.addEventListener(kind, () => (hand = performance.now()), { capture: true, passive: true })
  const tell = () => {
    const view = performance.now() - hand < DOING ? viewOf(main) : undefined
    if (view) showView(view)
  }
  // Neither event bubbles.
  main.addEventListener('scroll', tell, { capture: true, passive: true })
  main.addEventListener('toggle', tell, { capture: true })
  const follow = ({ view, show }: ReturnType<typeof showStore.getState>) => {
    if (view?.step === show.step && performance.now() - hand >= DOING) take(main, view)
  }
  showStore.subscribe(
    (state, before) => (state.view !== before.view || state.show.step !== before.show.step) && follow(state),
  )
  follow(showStore.getState())
}

const shownIn = (main: HTMLElement) => main.querySelector<HTMLElement>(':scope > .step:not([hidden])')

const foldsOf = (step: HTMLElement) => [...step.querySelectorAll('details')]

const scrollersOf = (step: HTMLElement) => [step, ...step.querySelectorAll<HTMLElement>(SCROLLERS)]

/** How much of it lies outside its box. */
const restOf = ({ scrollHeight, clientHeight }: HTMLElement) => Math.max(1, scrollHeight - clientHeight)

function viewOf(main: HTMLElement): View | undefined {
  const step = shownIn(main)
  if (step === null) return undefined
  return {
    step: showStore.getState().show.step,
    scroll: scrollersOf(step).map(box => box.scrollTop / restOf(box)),
    open: foldsOf(step).flatMap((fold, index) => (fold.open ? [index] : [])),
  }
}

function take(main: HTMLElement, { scroll, open }: View): void {
  const step = shownIn(main)
  if (step === null) return
  for (const [index, fold] of foldsOf(step).entries()) fold.open = open.includes(index)
  for (const [index, box] of scrollersOf(step).entries()) box.scrollTop = (scroll[index] ?? 0) * restOf(box)
}
