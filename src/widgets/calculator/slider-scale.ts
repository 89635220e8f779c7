import { FIELD_RULES } from '#core/cost/parse-workload.ts'

export type SlidField = 'requests' | 'duration' | 'memory'

const VALUES: Readonly<Record<SlidField, readonly number[]>> = {
  requests: spread(1, 1e9, 90),
  duration: spread(FIELD_RULES.duration.min, FIELD_RULES.duration.max, 90),
  memory: [128, 192, 256, 384, 512, 768, 1024, 1536, 1769, 2048, 3072, 4096, 5120, 6144, 7168, 8192, 9216, 10_240],
}

/** Every value that a slider can take, rising. In: the field, how many of its own unit one of what is typed is. */
export const valuesOf = (field: SlidField, size: number): readonly number[] =>
  VALUES[field].filter(n => n * size <= FIELD_RULES[field].max)

/** The place among such values that is nearest to a value, as ratios go. */
export function placeOf(values: readonly number[], value: number): number {
  const distance = (n: number) => Math.abs(Math.log(n / Math.max(value, Number.MIN_VALUE)))
  return values.reduce((best, n, place) => (distance(n) < distance(values[best] ?? 1) ? place : best), 0)
}

/** From one to the other in equal ratios, of two leading digits each. */
function spread(from: number, to: number, steps: number): readonly number[] {
  const at = (step: number) => Number((from * (to / from) ** (step / steps)).toPrecision(2))
  return [...new Set(Array.from({ length: steps + 1 }, (_, step) => at(step)))]
}
