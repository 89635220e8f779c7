/** Calls in a task of its own, so that a slow phone can answer a finger before; after `patience` ms even if it is busy. */
export function whenIdle(step: () => void, patience: number): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(step, { timeout: patience })
  else setTimeout(step)
}
