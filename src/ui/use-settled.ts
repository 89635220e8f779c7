import { startTransition, useEffect, useState } from 'react'

/** ms after which nobody waits for a frame any more: a page in a frame far below, or behind another tab, is given none. */
const PATIENCE = 250

/**
 * A value that follows another when the screen has shown what else the change does. `useDeferredValue` begins at once, and its work
 * stands before the paint.
 */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const settle = () => startTransition(() => setSettled(() => value))
    let painted: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      clearTimeout(late)
      painted = setTimeout(settle)
    })
    const late = setTimeout(settle, PATIENCE)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(late)
      clearTimeout(painted)
    }
  }, [value])
  return settled
}
