import type { Point } from './pinch.ts'

/** Milliseconds in which a flung picture loses all but 1/e of its speed. */
const FADE = 325
/** Pixels per millisecond below which a picture stands still. */
const REST = 0.02

/** What a finger threw goes on by itself and comes to rest, as native scrolling does. Returns the way to stop it. */
export function fling(from: Point, speed: Point, drag: (at: Point) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return () => undefined
  const began = performance.now()
  let frame = 0
  const turn = (now: number) => {
    const left = Math.exp(-Math.max(0, now - began) / FADE)
    const way = FADE * (1 - left)
    drag({ x: from.x + speed.x * way, y: from.y + speed.y * way })
    if (Math.hypot(speed.x, speed.y) * left > REST) frame = requestAnimationFrame(turn)
  }
  frame = requestAnimationFrame(turn)
  return () => cancelAnimationFrame(frame)
}
