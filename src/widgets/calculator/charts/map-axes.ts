import { LAMBDA_LIMITS } from '#core/aws/limits.ts'

const { memory, timeout } = LAMBDA_LIMITS
/** Rows and columns of the map, at equal ratios */
export const MEMORIES = spread(memory.min, memory.max, 40)
export const DURATIONS = spread(10, timeout.max, 60)

function spread(from: number, to: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, step) => Math.round(from * (to / from) ** (step / (count - 1))))
}
