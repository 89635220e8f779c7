import { fling } from './fling.ts'

/** In pixels of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

interface Moves {
  /** What lies here now is what `drag` takes along. */
  readonly hold: (at: Point) => void
  /** It comes to lie here, this much larger than when it was taken. */
  readonly drag: (at: Point, factor: number) => void
  readonly doubleTap: (at: Point) => void
}

interface Finger extends Point {
  readonly from: Point
  readonly seen: number
  readonly speed: Point
  /** Left its place, so it is no tap. */
  readonly isMoving: boolean
}

const SLOP = 5
/** Two taps are one gesture within this time and distance. */
const TAP = { ms: 320, px: 32 } as const
/** Slower than this (px/ms), or held still this long (ms), a finger lets go without a throw. */
const THROW = { speed: 0.3, still: 60 } as const

/**
 * One pointer drags, two zoom around the point between them, a double tap (or double click) zooms where it is. The box
 * needs `touch-action: none`: a browser that has begun to scroll keeps the second finger from the page.
 */
export function gestures(canvas: HTMLElement, moves: Moves) {
  const hand = new Hand(moves)
  canvas.addEventListener('pointerdown', event => {
    if ((event.pointerType === 'mouse' && event.button !== 0) || isOnScrollBar(canvas, event)) return
    hand.down(event)
  })
  canvas.addEventListener('pointermove', event => {
    // Captured only once it moves: a press on a link inside the drawing stays a press on the link.
    if (hand.move(event) && !canvas.hasPointerCapture(event.pointerId)) canvas.setPointerCapture(event.pointerId)
  })
  canvas.addEventListener('pointerup', event => hand.up(event))
  canvas.addEventListener('pointercancel', event => hand.up(event))
}

class Hand {
  readonly #moves: Moves
  readonly #fingers = new Map<number, Finger>()
  #spread = 0
  #tapped: (Point & { readonly at: number }) | undefined
  #stopFling = () => {}

  constructor(moves: Moves) {
    this.#moves = moves
  }

  down(event: PointerEvent) {
    this.#stopFling()
    const point = pointOf(event)
    const rest = { from: point, seen: event.timeStamp, speed: { x: 0, y: 0 }, isMoving: false }
    this.#fingers.set(event.pointerId, { ...point, ...rest })
    this.#grip()
  }

  /** Says whether the picture goes along. */
  move(event: PointerEvent): boolean {
    const finger = this.#fingers.get(event.pointerId)
    if (!finger) return false
    // Let go outside of the window, from where no `pointerup` comes.
    if (event.pointerType === 'mouse' && event.buttons === 0) return !this.#fingers.delete(event.pointerId)
    const next = moved(finger, event)
    this.#fingers.set(event.pointerId, next)
    if (next.isMoving) this.#moves.drag(this.#middle(), this.#spread > 0 ? this.#distance() / this.#spread : 1)
    return next.isMoving
  }

  up(event: PointerEvent) {
    const finger = this.#fingers.get(event.pointerId)
    this.#fingers.delete(event.pointerId)
    if (!finger) return
    if (this.#fingers.size > 0) return this.#grip()
    if (event.type === 'pointercancel') return
    if (!finger.isMoving) return this.#tap(finger, event.timeStamp)
    if (isThrown(finger, event)) this.#stopFling = fling(finger, finger.speed, at => this.#moves.drag(at, 1))
  }

  #tap({ x, y }: Point, at: number) {
    const before = this.#tapped
    const isSecond = before && at - before.at < TAP.ms && distance(before, { x, y }) < TAP.px
    this.#tapped = isSecond ? undefined : { x, y, at }
    if (isSecond) this.#moves.doubleTap({ x, y })
  }

  #grip() {
    this.#spread = this.#distance()
    this.#moves.hold(this.#middle())
  }

  #distance(): number {
    const [one, other] = this.#fingers.values()
    return one && other ? distance(one, other) : 0
  }

  #middle(): Point {
    const [one = { x: 0, y: 0 }, other = one] = this.#fingers.values()
    return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
  }
}

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY })
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

/** The bars of the box belong to the browser. */
function isOnScrollBar(canvas: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const { left, top } = canvas.getBoundingClientRect()
  return clientX - left > canvas.clientWidth || clientY - top > canvas.clientHeight
}

function moved(finger: Finger, event: PointerEvent): Finger {
  const point = pointOf(event)
  const passed = Math.max(1, event.timeStamp - finger.seen)
  const speed = {
    x: 0.6 * finger.speed.x + 0.4 * ((point.x - finger.x) / passed),
    y: 0.6 * finger.speed.y + 0.4 * ((point.y - finger.y) / passed),
  }
  const isMoving = finger.isMoving || distance(point, finger.from) > SLOP
  return { ...point, from: finger.from, seen: event.timeStamp, speed, isMoving }
}

const isThrown = ({ speed, seen }: Finger, { pointerType, timeStamp }: PointerEvent) =>
  pointerType === 'touch' && timeStamp - seen < THROW.still && Math.hypot(speed.x, speed.y) > THROW.speed
