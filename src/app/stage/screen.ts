import type { Spot } from '#core/lesson/show.ts'
import { move, point, showStore } from '#state/show.ts'
import { noteHand } from './keys.ts'

/** The screen of a class stays on, as long as the stage is seen. A browser that refuses goes on as it is set. */
export function keepAwake(): void {
  const ask = () => {
    if (document.visibilityState === 'visible') void navigator.wakeLock?.request('screen').catch(() => undefined)
  }
  document.addEventListener('visibilitychange', ask)
  ask()
}

/** Milliseconds after which a hand that rests is no longer shown. */
const REST = 3000
/** The share of the screen at either side that a tap turns by, and the px that a swipe takes. */
const EDGE = 0.15
const SWIPE = 60
/** What a tap is meant for itself. */
const TAPPED = 'a, button, input, select, textarea, summary, label, figure, [data-widget], [role="region"][tabindex]'

/** Mouse, finger and pen over the stage: the pointer hides when it rests, the laser follows, swipes and taps turn. */
export function watchHand(main: HTMLElement): void {
  const { dataset } = document.documentElement
  let rest: ReturnType<typeof setTimeout> | undefined
  addEventListener('pointermove', event => {
    noteHand(spotOf(event))
    delete dataset.still
    clearTimeout(rest)
    rest = setTimeout(() => (dataset.still = ''), REST)
    if (showStore.getState().laser) point(spotOf(event))
  })
  watchFinger(main)
}

function watchFinger(main: HTMLElement): void {
  let from: { readonly x: number; readonly y: number } | undefined
  main.addEventListener('pointerdown', event => {
    from = event.pointerType === 'touch' && event.isPrimary ? { x: event.clientX, y: event.clientY } : undefined
  })
  main.addEventListener('pointerup', event => {
    if (from === undefined) return
    const [right, down] = [event.clientX - from.x, event.clientY - from.y]
    from = undefined
    if (Math.abs(right) > SWIPE && Math.abs(right) > 2 * Math.abs(down)) move(right < 0 ? 1 : -1)
    else if (Math.hypot(right, down) < 10) tapped(event)
  })
}

function tapped({ target, clientX }: PointerEvent): void {
  if (target instanceof Element && target.closest(TAPPED)) return
  if (clientX < innerWidth * EDGE) move(-1)
  if (clientX > innerWidth * (1 - EDGE)) move(1)
}

const spotOf = ({ clientX, clientY }: PointerEvent): Spot => ({ x: clientX / innerWidth, y: clientY / innerHeight })
