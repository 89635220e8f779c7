import type { Crossings } from '#core/cost/crossings.ts'
import type { Workload } from '#core/cost/workload.ts'

/** A cent a month: what is less is drawn on the floor of the axis. */
export const LEAST_USD = 0.01
/** An axis ends at one of these, ten times as often as needed. */
const ENDS = [1, 2, 5, 10] as const
/** So much of an amount stays free above and below it. */
const ROOM = 1.05

/** Exponents of ten that leave at least half a decade on both sides, four decades in all, and one request a day at the least. */
export function decadesAround(workload: Workload, crossings: Crossings): readonly [number, number] {
  const perDay = [workload.requests, crossings.found[0]?.requests ?? 0]
    .filter(n => n > 0)
    .map(n => n / workload.month.days)
  if (perDay.length === 0) return [2, 7]
  const low = Math.max(0, Math.floor(Math.log10(Math.min(...perDay)) - 0.5))
  const high = Math.ceil(Math.log10(Math.max(...perDay)) + 0.4)
  const start = Math.min(low, Math.max(0, high - 4))
  return [start, Math.max(high, start + 4)]
}

/** The axis of USD: powers of ten that are written beside it, the lowest its floor, and where it ends. */
export interface Levels {
  readonly levels: readonly number[]
  readonly top: number
}

/** Around all amounts; the lowest power stands for everything below a cent. Every other power where there are many. */
export function levelsOf(amounts: readonly number[]): Levels {
  const drawn = amounts.length === 0 ? [1] : amounts.map(usd => Math.max(usd, LEAST_USD))
  const low = Math.max(Math.log10(LEAST_USD), Math.floor(Math.log10(Math.min(...drawn) / ROOM)))
  const top = Math.max(10 ** (low + 1), endAbove(Math.max(...drawn)))
  const high = Math.floor(Math.log10(top) + 1e-9)
  const stride = high - low > 6 ? 2 : 1
  const count = Math.floor((high - low) / stride) + 1
  return { levels: Array.from({ length: count }, (_, step) => 10 ** (low + step * stride)), top }
}

function endAbove(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most))
  return power * (ENDS.find(end => end * power >= most * ROOM) ?? 20)
}
