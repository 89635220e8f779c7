import { costOn } from '#core/cost/compare.ts'
import { mebibytes, millis } from '#core/units.ts'
import type { Comparison } from '../compare.ts'
import type { TuningPoint } from './read-tuning.ts'

/** `cost`: USD a month for the whole workload at this memory and time */
export interface TunedPoint extends TuningPoint {
  readonly cost: number
}

export interface Tuned {
  readonly points: readonly TunedPoint[]
  readonly cheapest: TunedPoint
  readonly fastest: TunedPoint
  /** The least product of cost and time */
  readonly balanced: TunedPoint
}

/** What the workload costs at each memory that was tried. In: points, at least one. */
export function tunedOf(found: readonly TuningPoint[], { workload, book }: Comparison): Tuned | undefined {
  const points = found.map(point => {
    const tried = { ...workload, memory: mebibytes(point.memory), duration: millis(point.duration) }
    return { ...point, cost: costOn('lambda', tried, book) }
  })
  const [first] = points
  if (first === undefined) return undefined
  const least = (of: (point: TunedPoint) => number) =>
    points.reduce((best, point) => (of(point) < of(best) ? point : best), first)
  return {
    points,
    cheapest: least(({ cost }) => cost),
    fastest: least(({ duration }) => duration),
    balanced: least(({ cost, duration }) => cost * duration),
  }
}
