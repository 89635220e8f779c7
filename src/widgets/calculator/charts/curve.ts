import type { PriceBook } from '#core/aws/price-book.ts'
import { costsOf, type Side } from '#core/cost/compare.ts'
import type { Crossings } from '#core/cost/crossings.ts'
import { firstAtLeast } from '#core/cost/search.ts'
import { stepsOf } from '#core/cost/steps.ts'
import type { Workload } from '#core/cost/workload.ts'
import { requestsPerMonth } from '#core/units.ts'

/** USD a month of each side, unrounded */
export interface CurvePoint extends Readonly<Record<Side, number>> {
  /** a month, whole */
  readonly requests: number
  readonly perDay: number
}

/** Where Lambda and EC2 change order; `rises`: from here on Lambda costs at least as much. */
export interface CurveCrossing extends CurvePoint {
  readonly name: string
  readonly rises: boolean
}

export interface Curve {
  readonly points: readonly CurvePoint[]
  /** Powers of ten on the axis of requests a day */
  readonly ticks: readonly number[]
  /** Requests a month of those ticks: markers and rows of the table stand there. */
  readonly marked: ReadonlySet<number>
  /** Powers of ten on the axis of USD */
  readonly levels: readonly number[]
  /** Undefined without requests: a logarithmic axis has no place for it. */
  readonly now: CurvePoint | undefined
  readonly crossings: readonly CurveCrossing[]
}

/** A cent a month: what is less is drawn on the floor of the axis. */
export const LEAST_USD = 0.01
const PER_DECADE = 10
/** Where Lambda begins to cost, its line bends: points just behind it, as parts of what came before. */
const BEND = [1, 1.01, 1.03, 1.07, 1.15] as const

/** Cost against requests, from well below to well above both today's requests and where Lambda and EC2 first cross. */
export function curveOf(workload: Workload, book: PriceBook, crossings: Crossings): Curve {
  const { days } = workload.month
  const at = (requests: number): CurvePoint => ({
    requests,
    perDay: requests / days,
    ...costsOf({ ...workload, requests: requestsPerMonth(requests) }, book),
  })
  const [low, high] = decadesAround(workload, crossings)
  const ticks = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step))
  const [from, to] = [monthly(10 ** low, days), monthly(10 ** high, days)]
  const inside = (requests: number) => requests >= from && requests <= to
  const met = crossings.found.filter(({ requests }) => inside(requests))
  const turns = [
    ...stepsOf('ec2', workload, from, to),
    ...stepsOf('fargate', workload, from, to),
    ...met.map(({ requests }) => requests),
  ]
  const grid = Array.from({ length: (high - low) * PER_DECADE + 1 }, (_, step) => 10 ** (low + step / PER_DECADE))
  const begins = firstAtLeast(n => at(n).lambda, LEAST_USD, from, to)
  const wanted = new Set([
    ...grid.map(perDay => monthly(perDay, days)),
    ...turns.flatMap(n => [n - 1, n]),
    ...(begins === undefined ? [] : BEND.map(part => Math.round(begins * part))),
    workload.requests,
  ])
  const points = [...wanted].filter(inside).sort((a, b) => a - b)
  return {
    points: points.map(at),
    ticks,
    marked: new Set(ticks.map(perDay => monthly(perDay, days))),
    levels: levelsOf(points.length === 0 ? [] : [at(from), at(to)]),
    now: inside(workload.requests) ? at(workload.requests) : undefined,
    crossings: met.map(({ requests, rises }, index) => ({ ...at(requests), rises, name: letter(index) })),
  }
}

/** The rows of the table: each tick, today's requests and the crossings, in order. */
export function rowsOf({ marked, points, now, crossings }: Curve): readonly CurvePoint[] {
  const wanted = new Set([...marked, now?.requests, ...crossings.map(({ requests }) => requests)])
  return points.filter(({ requests }) => wanted.has(requests))
}

const monthly = (perDay: number, days: number) => Math.round(perDay * days)

const letter = (index: number) => String.fromCharCode('A'.charCodeAt(0) + index)

/** Exponents of ten that leave at least half a decade on both sides, four decades in all, and one request a day at the least. */
function decadesAround(workload: Workload, crossings: Crossings): readonly [number, number] {
  const perDay = [workload.requests, crossings.found[0]?.requests ?? 0]
    .filter(n => n > 0)
    .map(n => n / workload.month.days)
  if (perDay.length === 0) return [2, 7]
  const low = Math.max(0, Math.floor(Math.log10(Math.min(...perDay)) - 0.5))
  const high = Math.ceil(Math.log10(Math.max(...perDay)) + 0.4)
  const start = Math.min(low, Math.max(0, high - 4))
  return [start, Math.max(high, start + 4)]
}

/** Powers of ten around all amounts; the lowest stands for everything below a cent. Every other one where there are many. */
function levelsOf(ends: readonly CurvePoint[]): readonly number[] {
  const amounts = ends
    .flatMap(({ lambda, ec2, fargate }) => [lambda, ec2, fargate])
    .map(usd => Math.max(usd, LEAST_USD))
  const low = Math.floor(Math.log10(Math.min(...amounts, 1)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...amounts, 1))))
  const stride = high - low > 6 ? 2 : 1
  const count = Math.ceil((high - low) / stride) + 1
  return Array.from({ length: count }, (_, step) => 10 ** (low + step * stride))
}
