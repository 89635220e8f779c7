import { createContext, memo, useContext, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { SIDES, type Side } from '#core/cost/compare.ts'
import { useSettled } from '#ui/use-settled.ts'
import { type CostPlot, costLabels, isSide, LIMIT } from './cost-labels.ts'
import { type Curve, type CurvePoint, isOver } from './curve.ts'
import type { At } from './label-places.ts'
import { Bound, Diamond, Marker, PlotLabel, SmallDiamond } from './plot-parts.tsx'

/** How the sides are told apart without colour */
const DASHES: Readonly<Record<Side, string | undefined>> = { ec2: undefined, lambda: '6 4', fargate: '2 3' }
/** What a typed number of instances cannot carry is drawn on, for the cost alone. */
const BEYOND = { strokeDasharray: '10 6', strokeOpacity: 0.55 } as const
/** Lambda is drawn last, over the others. */
const DRAWN: readonly Side[] = ['fargate', 'ec2', 'lambda']
/** Small marks nearer than this would be a ribbon. */
const MARKS_APART = 12

/** The curve of the last keystroke. Axes, tip and arrow keys may be a frame behind it. */
export const NewestCurve = createContext<Curve | undefined>(undefined)

/** The three lines with their markers and names, where they cross, and where the workload is now. */
export function CostLines({ curve: drawn }: { readonly curve: Curve }) {
  const newest = useContext(NewestCurve)
  const curve = newest !== undefined && isAlikeIn(newest, drawn) ? newest : drawn
  const [toX, toY] = [useXAxisScale(), useYAxisScale()]
  const area = usePlotArea()
  const [box, fontSize] = useFontSize()
  const newestPlot = useMemo(
    () => (toX && toY && area ? { curve, plot: plotOf(curve, { toX, toY, area, fontSize }) } : undefined),
    [curve, toX, toY, area, fontSize],
  )
  const settledPlot = useSettled(newestPlot)
  return (
    <g ref={box}>
      {newestPlot && <Lines {...newestPlot} />}
      {settledPlot && <Signs {...settledPlot} />}
    </g>
  )
}

interface Scales {
  readonly toX: (value: number) => number | undefined
  readonly toY: (value: number) => number | undefined
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly fontSize: number
}

function plotOf({ levels, points }: Curve, { toX, toY, area, fontSize }: Scales): CostPlot {
  const floor = levels[0] ?? 1
  // What costs less than the axis shows lies on its floor.
  const placeOf = (side: Side, point: CurvePoint): At => [
    toX(point.perDay) ?? 0,
    toY(Math.max(floor, point[side])) ?? 0,
  ]
  const lineOf = (side: Side) => points.map(point => placeOf(side, point))
  return {
    area: { left: area.x, right: area.x + area.width, top: area.y, bottom: area.y + area.height },
    lines: { lambda: lineOf('lambda'), ec2: lineOf('ec2'), fargate: lineOf('fargate') },
    placeOf,
    fontSize,
  }
}

/** Markers and words. They follow a keystroke when its lines are painted: finding room for words takes as long as all else here. */
const Signs = memo(({ curve, plot }: PartProps) => (
  <>
    <Marks curve={curve} plot={plot} />
    {costLabels(curve, plot).map(({ key, text, at, place }) => (
      <PlotLabel key={key} text={text} at={at} place={place} {...colorOf(key)} />
    ))}
  </>
))

/** What is told of one side has its colour. */
const colorOf = (key: string) => (isSide(key) ? { of: key } : key === LIMIT ? { of: 'ec2' as const } : {})

/** Axes that fit the one fit the other. */
const isAlikeIn = (one: Curve, other: Curve) =>
  one.top === other.top && String(one.ticks) === String(other.ticks) && String(one.levels) === String(other.levels)

interface PartProps {
  readonly curve: Curve
  readonly plot: CostPlot
}

function Lines({ curve: { points, limit, now }, plot: { area, lines, placeOf } }: PartProps) {
  const within = limit === undefined ? points.length : points.filter(point => !isOver(point, limit)).length
  return (
    <>
      {now === undefined ? null : (
        <path d={`M${placeOf('ec2', now)[0]} ${area.top}V${area.bottom}`} stroke="var(--ink)" strokeDasharray="2 3" />
      )}
      <path d={pathOf(lines.ec2.slice(Math.max(0, within - 1)))} fill="none" {...stroke('ec2')} {...BEYOND} />
      {DRAWN.map(side => (
        <path
          key={side}
          d={pathOf(side === 'ec2' ? lines.ec2.slice(0, within) : lines[side])}
          fill="none"
          strokeDasharray={DASHES[side]}
          {...stroke(side)}
        />
      ))}
    </>
  )
}

const stroke = (side: Side) => ({ stroke: `var(--${side})`, strokeWidth: 2.5 })

function pathOf(line: readonly At[]): string {
  let path = ''
  for (const [x, y] of line) path += `${path === '' ? 'M' : 'L'}${tenths(x)} ${tenths(y)}`
  return path
}

const tenths = (pixels: number) => Math.round(pixels * 10) / 10

function Marks({ curve: { points, marked, meetings, crossings, limit }, plot: { area, placeOf } }: PartProps) {
  const bound = limit === undefined ? undefined : placeOf('ec2', limit)
  return (
    <>
      {SIDES.map(side =>
        points
          .filter(({ requests }) => marked.has(requests))
          .map(point => <Marker key={`${side}${point.requests}`} of={side} at={placeOf(side, point)} />),
      )}
      {bound === undefined || bound[0] < area.left ? null : <Bound at={bound} of="ec2" />}
      {apart(meetings.map(meeting => placeOf('fargate', meeting))).map(at => (
        <SmallDiamond key={at[0]} at={at} />
      ))}
      {crossings.map(crossing => (
        <Diamond key={crossing.name} at={placeOf('ec2', crossing)} isFaint={isOver(crossing, limit)} />
      ))}
    </>
  )
}

/** From left to right, without those that stand on the one before. */
function apart(places: readonly At[]): readonly At[] {
  let end = Number.NEGATIVE_INFINITY
  return places.filter(([x]) => {
    if (x - end < MARKS_APART) return false
    end = x
    return true
  })
}

const SMALL = 13

/** The size of the letters in an element, as the reader has chosen it. */
function useFontSize() {
  const box = useRef<SVGGElement>(null)
  const [size, setSize] = useState(SMALL)
  const area = usePlotArea()
  useLayoutEffect(() => {
    if (box.current !== null && area !== undefined)
      setSize(Number.parseFloat(getComputedStyle(box.current).fontSize) || SMALL)
  }, [area])
  return [box, size] as const
}
