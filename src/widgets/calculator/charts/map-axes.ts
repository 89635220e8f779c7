import { LAMBDA_LIMITS } from '#core/aws/limits.ts'

const { memory, timeout } = LAMBDA_LIMITS
/** Rows and columns of the map, at equal ratios */
export const MEMORIES = spread(memory.min, memory.max, 40)
export const DURATIONS = spread(10, timeout.max, 60)

function spread(from: number, to: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, step) => Math.round(from * (to / from) ** (step / (count - 1))))
}

/** How far between the ends of an axis a value lies, as ratios go: 0 to 1. */
export function shareOf(value: number, values: readonly number[]): number {
  const [low, high] = [values[0] ?? 1, values.at(-1) ?? 1]
  return Math.min(1, Math.max(0, Math.log(value / low) / Math.log(high / low)))
}
