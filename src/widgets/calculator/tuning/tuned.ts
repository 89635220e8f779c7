import { costOn } from '#core/cost/compare.ts'
import type { Workload } from '#core/cost/workload.ts'
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
  /** True where the free tier makes all of them cost nothing: costs then are without it */
  readonly isWithoutFree: boolean
}

/** What the workload costs at each memory that was tried; of two that are as good the faster one. In: points, at least one. */
export function tunedOf(found: readonly TuningPoint[], { workload, book }: Comparison): Tuned | undefined {
  const pricedAs = (workload: Workload) =>
    found.map((point): TunedPoint => {
      const tried = { ...workload, memory: mebibytes(point.memory), duration: millis(point.duration) }
      return { ...point, cost: costOn('lambda', tried, book) }
    })
  const asIs = pricedAs(workload)
  const isWithoutFree = workload.freeTier && asIs.every(({ cost }) => cost === 0)
  const points = isWithoutFree ? pricedAs({ ...workload, freeTier: false }) : asIs
  const [first] = points
  if (first === undefined) return undefined
  const least = (of: (point: TunedPoint) => number) =>
    points.reduce((best, point) => {
      const by = of(point) - of(best)
      return by < 0 || (by === 0 && point.duration < best.duration) ? point : best
    }, first)
  return {
    points,
    cheapest: least(({ cost }) => cost),
    fastest: least(({ duration }) => duration),
    balanced: least(({ cost, duration }) => cost * duration),
    isWithoutFree,
  }
}
