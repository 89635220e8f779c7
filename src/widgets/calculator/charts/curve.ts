import type { PriceBook } from '#core/aws/price-book.ts'
import type { Bill } from '#core/cost/bill.ts'
import { capacityOf } from '#core/cost/capacity.ts'
import { costOf, costsOf, type Side } from '#core/cost/compare.ts'
import type { Crossings } from '#core/cost/crossings.ts'
import { firstAtLeast } from '#core/cost/search.ts'
import { stepsOf } from '#core/cost/steps.ts'
import type { Workload } from '#core/cost/workload.ts'
import { requestsPerMonth } from '#core/units.ts'
import { decadesAround, LEAST_USD, type Levels, levelsOf } from './curve-axes.ts'

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

/** Where the drawn lines of Lambda and Fargate change order; `rises`: from here on Lambda costs at least as much. */
export interface Meeting extends CurvePoint {
  readonly rises: boolean
}

/** The most that a typed number of instances carries. */
export interface Limit extends CurvePoint {
  readonly instances: number
}

export interface Curve extends Levels {
  readonly points: readonly CurvePoint[]
  /** Powers of ten on the axis of requests a day */
  readonly ticks: readonly number[]
  /** Requests a month of those ticks: markers and rows of the table stand there. */
  readonly marked: ReadonlySet<number>
  /** Undefined without requests: a logarithmic axis has no place for it. */
  readonly now: CurvePoint | undefined
  readonly crossings: readonly CurveCrossing[]
  readonly meetings: readonly Meeting[]
  /** Undefined where instances follow the traffic, or carry all that is drawn; it may lie left of what is drawn. */
  readonly limit: Limit | undefined
}

const PER_DECADE = 10
/** Where Lambda begins to cost, its line bends: points just behind it, as parts of what came before. */
const BEND = [1, 1.01, 1.03, 1.07, 1.15] as const

interface CurveAsked {
  readonly crossings: Crossings
  /** Of sides that lack a price nobody knows where they are cheaper */
  readonly unpriced: readonly Side[]
  /** Today's, whose lines are rounded one by one: the same cents stand beside the curve */
  readonly bills: Readonly<Record<Side, Pick<Bill, 'total'>>>
}

/** Cost against requests, from well below to well above both today's requests and where Lambda and EC2 first cross. */
export function curveOf(workload: Workload, book: PriceBook, { crossings, unpriced, bills }: CurveAsked): Curve {
  const { days } = workload.month
  const at = (requests: number): CurvePoint => {
    const { lambda, ec2, fargate } = costsOf({ ...workload, requests: requestsPerMonth(requests) }, book)
    return { requests, perDay: requests / days, lambda, ec2, fargate }
  }
  const [low, high] = decadesAround(workload, crossings)
  const ticks = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step))
  const [from, to] = [monthly(10 ** low, days), monthly(10 ** high, days)]
  const inside = (requests: number) => requests >= from && requests <= to
  const met = crossings.found.filter(({ requests }) => inside(requests))
  const carried = capacityOf('ec2', workload) ?? to
  const grid = Array.from({ length: (high - low) * PER_DECADE + 1 }, (_, step) => 10 ** (low + step / PER_DECADE))
  const wanted = new Set([
    ...grid.map(perDay => monthly(perDay, days)),
    ...turnsOf(workload, from, to),
    ...met.flatMap(({ requests }) => [requests - 1, requests]),
    ...bendOf(costOf('lambda', workload, book), from, to),
    workload.requests,
    carried,
  ])
  const points = [...wanted]
    .filter(inside)
    .sort((a, b) => a - b)
    .map(at)
  const now = withTotals(at(workload.requests), bills)
  return {
    points: points.map(point => (point.requests === now.requests ? now : point)),
    ticks,
    marked: new Set(ticks.map(perDay => monthly(perDay, days))),
    ...levelsOf([points[0], points.at(-1)].flatMap(point => (point ? [point.lambda, point.ec2, point.fargate] : []))),
    now: inside(workload.requests) ? now : undefined,
    crossings: met.map(({ requests, rises }, index) => ({ ...at(requests), rises, name: letter(index) })),
    meetings: unpriced.some(side => side !== 'ec2')
      ? []
      : meetingsOf(points, workload, book).map(({ requests, rises }) => ({ ...at(requests), rises })),
    limit: carried < to ? { ...at(carried), instances: workload.ec2.count } : undefined,
  }
}

const withTotals = (point: CurvePoint, { lambda, ec2, fargate }: CurveAsked['bills']): CurvePoint => ({
  ...point,
  ...{ lambda: lambda.total, ec2: ec2.total, fargate: fargate.total },
})

/** Whether instances of a typed number cannot carry so much. */
export const isOver = ({ requests }: CurvePoint, limit: Limit | undefined): boolean =>
  limit !== undefined && requests > limit.requests

/** Both ends of each stair */
const turnsOf = (workload: Workload, from: number, to: number) =>
  (['ec2', 'fargate'] as const).flatMap(side => stepsOf(side, workload, from, to).flatMap(n => [n - 1, n]))

function bendOf(lambda: (requests: number) => number, from: number, to: number): readonly number[] {
  const begins = firstAtLeast(lambda, LEAST_USD, from, to)
  return begins === undefined ? [] : BEND.map(part => Math.round(begins * part))
}

/**
 * Between two points that are drawn, both lines are nearly straight: where they change order is searched there alone. Stairs that
 * are too narrow to be drawn may change it more often.
 */
function meetingsOf(points: readonly CurvePoint[], workload: Workload, book: PriceBook): Crossings['found'] {
  const [lambda, fargate] = [costOf('lambda', workload, book), costOf('fargate', workload, book)]
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    const rises = isDearer(point)
    if (before === undefined || isDearer(before) === rises) return []
    const ahead = (n: number) => (rises ? lambda(n) - fargate(n) : fargate(n) - lambda(n))
    const requests = firstAtLeast(ahead, rises ? 0 : Number.MIN_VALUE, before.requests, point.requests)
    return requests === undefined ? [] : [{ requests, rises }]
  })
}

const isDearer = ({ lambda, fargate }: CurvePoint) => lambda >= fargate

/** The rows of the table: each tick, today's requests, the crossings and the most that is carried, in order. */
export function rowsOf({ marked, points, now, crossings, limit }: Curve): readonly CurvePoint[] {
  const wanted = new Set([...marked, now?.requests, limit?.requests, ...crossings.map(({ requests }) => requests)])
  return points.filter(({ requests }) => wanted.has(requests))
}

const monthly = (perDay: number, days: number) => Math.round(perDay * days)

const letter = (index: number) => String.fromCharCode('A'.charCodeAt(0) + index)
