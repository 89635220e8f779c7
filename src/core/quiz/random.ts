/** Gives the next number, from 0 up to but without 1. */
export type Random = () => number

/**
 * Numbers that look random and are the same for the same seed on every machine (mulberry32).
 *
 * - In: a seed; its lowest 32 bits count. Out: the generator. Errors: none.
 */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * A seed from any text (FNV-1a over UTF-16 units).
 *
 * - In: a text. Out: a whole number from 0 to 2^32 - 1. Errors: none.
 */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash
}

/**
 * The same things in another order (Fisher-Yates).
 *
 * - In: things, a generator. Out: a new list with each of them once. Errors: none.
 */
export function shuffled<T>(things: readonly T[], random: Random): readonly T[] {
  const mixed = [...things]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const held = mixed[last] as T
    mixed[last] = mixed[other] as T
    mixed[other] = held
  }
  return mixed
}
