import { costOf } from '#core/cost/compare.ts'
import type { Comparison } from './compare.ts'

export interface CurvePoint {
  readonly perDay: number
  /** USD a month */
  readonly lambda: number
  readonly ec2: number
}

export interface Curve {
  readonly points: readonly CurvePoint[]
  /** Powers of ten on the axis; the markers and the rows of the table stand there too. */
  readonly ticks: readonly number[]
  readonly top: number
  /** Round amounts on the cost axis, from 0 to `top`. */
  readonly levels: readonly number[]
  /** Undefined where there is none to draw: no requests, no crossing. */
  readonly now: CurvePoint | undefined
  readonly breakEven: CurvePoint | undefined
}

const PER_DECADE = 12

/** Cost against requests a day, from well below to well above both today's requests and the break-even. */
export function curveOf(comparison: Comparison): Curve {
  const { workload, breakEven, bills } = comparison
  const days = workload.month.days
  const at = (perDay: number) => pointAt(comparison, perDay)
  const now = workload.requests / days
  const crossing = breakEven === undefined ? undefined : breakEven / days
  const [low, high] = decadesAround([now, crossing ?? now].filter(n => n > 0))
  const ticks = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step))
  const grid = Array.from({ length: (high - low) * PER_DECADE + 1 }, (_, step) => 10 ** (low + step / PER_DECADE))
  const marked = [now, crossing ?? 0].filter(n => n >= 10 ** low)
  const nowPoint = now > 0 ? at(now) : undefined
  return {
    points: [...new Set([...grid, ...ticks, ...marked])].sort((a, b) => a - b).map(at),
    ticks,
    ...costAxis(Math.max(2 * bills.ec2.total, 1.2 * (nowPoint?.lambda ?? 0), 1)),
    now: nowPoint,
    breakEven: crossing === undefined || crossing <= 0 ? undefined : at(crossing),
  }
}

/** The rows of the table: each tick, today's requests and the break-even, in order. */
export function rowsOf({ ticks, points, now, breakEven }: Curve): readonly CurvePoint[] {
  const wanted = new Set([...ticks, now?.perDay, breakEven?.perDay])
  return points.filter(({ perDay }) => wanted.has(perDay))
}

function pointAt({ workload, book }: Comparison, perDay: number): CurvePoint {
  const requests = Math.round(perDay * workload.month.days)
  return { perDay, lambda: costOf('lambda', workload, book)(requests), ec2: costOf('ec2', workload, book)(requests) }
}

/** Exponents of ten that leave at least half a decade on both sides, and one request a day at the least. */
function decadesAround(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [2, 7]
  const low = Math.max(0, Math.floor(Math.log10(Math.min(...values)) - 0.5))
  const high = Math.ceil(Math.log10(Math.max(...values)) + 0.4)
  const start = Math.min(low, Math.max(0, high - 4))
  return [start, Math.max(high, start + 4)]
}

/** Steps that an axis can be parted by: its end in its power of ten, and into how many parts. */
const ENDS = [
  [1, 5],
  [2, 4],
  [2.5, 5],
  [4, 4],
  [5, 5],
  [6, 4],
  [8, 4],
  [10, 5],
] as const

function costAxis(most: number): Pick<Curve, 'top' | 'levels'> {
  const power = 10 ** Math.floor(Math.log10(most))
  const [end, parts] = ENDS.find(([end]) => end * power >= most) ?? [10, 5]
  const top = end * power
  return { top, levels: Array.from({ length: parts + 1 }, (_, part) => (top * part) / parts) }
}
