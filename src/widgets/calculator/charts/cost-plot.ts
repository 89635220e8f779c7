import { SIDES, type Side } from '#core/cost/compare.ts'
import { costChartWords as words } from '#strings/calculator-chart.ts'
import { roughly } from '#strings/quantity.ts'
import type { Curve, CurvePoint } from './curve.ts'
import { type At, type Box, widthOf } from './label-places.ts'

/** The plot in pixels, and where a point of a side is drawn in it. */
export interface CostPlot {
  readonly area: Box
  readonly lines: Readonly<Record<Side, readonly At[]>>
  readonly placeOf: (side: Side, point: CurvePoint) => At
  readonly fontSize: number
}

/**
 * A curve on two logarithmic axes: requests a day from the first tick to the last, USD from the lowest level to the top.
 *
 * - In: curve, area of the plot, size of its letters, all in pixels. Out: places in pixels. Errors: none.
 */
export function plotOf({ ticks, levels, top, points }: Curve, area: Box, fontSize: number): CostPlot {
  const toX = axis([ticks[0] ?? 1, ticks.at(-1) ?? 10], [area.left, area.right])
  const floor = levels[0] ?? 1
  const toY = axis([floor, top], [area.bottom, area.top])
  // What costs less than the axis shows lies on its floor.
  const placeOf = (side: Side, point: CurvePoint): At => [toX(point.perDay), toY(Math.max(floor, point[side]))]
  const lineOf = (side: Side) => points.map(point => placeOf(side, point))
  return { area, lines: bySide(lineOf), placeOf, fontSize }
}

const bySide = <T>(of: (side: Side) => T) => Object.fromEntries(SIDES.map(side => [side, of(side)])) as Record<Side, T>

function axis([low, high]: readonly [number, number], [from, to]: readonly [number, number]) {
  const [start, stride] = [Math.log(low), (to - from) / Math.log(high / low)]
  return (value: number) => from + (Math.log(value) - start) * stride
}

/** What stands beside an axis, and how far along it. */
export interface Tick {
  readonly at: number
  readonly text: string
}

/** Paper between two words of an axis */
const APART = 6

/**
 * Words of both axes: of those along x, the first, the last and whichever have room between them.
 *
 * - In: curve, its plot. Out: pixels and words, from left to right and from the foot up. Errors: none.
 */
export function ticksOf(curve: Curve, { area, fontSize }: CostPlot): Readonly<Record<'x' | 'y', readonly Tick[]>> {
  const { ticks, levels, top } = curve
  const toX = axis([ticks[0] ?? 1, ticks.at(-1) ?? 10], [area.left, area.right])
  const toY = axis([levels[0] ?? 1, top], [area.bottom, area.top])
  const x = ticks.map(perDay => ({ at: toX(perDay), text: roughly(perDay) }))
  return { x: withRoom(x, fontSize), y: levels.map(usd => ({ at: toY(usd), text: words.level(usd) })) }
}

function withRoom(ticks: readonly Tick[], fontSize: number): readonly Tick[] {
  const half = ({ text }: Tick) => (widthOf(text) * fontSize) / 2
  const last = ticks.at(-1)
  let end = Number.NEGATIVE_INFINITY
  return ticks.filter(tick => {
    const isFree = tick.at - half(tick) >= end + APART
    const isClear = last === undefined || tick === last || tick.at + half(tick) + APART <= last.at - half(last)
    if (tick !== last && !(isFree && isClear)) return false
    end = tick.at + half(tick)
    return true
  })
}

/** Whether the axes of one curve are those of another. */
export const haveSameAxes = (one: Curve, other: Curve): boolean =>
  one.top === other.top && String(one.ticks) === String(other.ticks) && String(one.levels) === String(other.levels)
