import { createContext, memo, useContext, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type PlotArea, usePlotArea } from 'recharts'
import { SIDES, type Side } from '#core/cost/compare.ts'
import { useSettled } from '#ui/use-settled.ts'
import { costLabels, isSide, LIMIT } from './cost-labels.ts'
import { type CostPlot, haveSameAxes, plotOf, ticksOf } from './cost-plot.ts'
import { type Curve, isOver } from './curve.ts'
import type { At, Box } from './label-places.ts'
import { Bound, Diamond, Marker, PlotLabel, SmallDiamond } from './plot-parts.tsx'

/** How the sides are told apart without colour */
const DASHES: Readonly<Record<Side, string | undefined>> = { ec2: undefined, lambda: '6 4', fargate: '2 3' }
/** What a typed number of instances cannot carry is drawn on, for the cost alone. */
const BEYOND = { strokeDasharray: '10 6', strokeOpacity: 0.55 } as const
/** Lambda is drawn last, over the others. */
const DRAWN: readonly Side[] = ['fargate', 'ec2', 'lambda']
/** Small marks nearer than this would be a ribbon. */
const MARKS_APART = 12

/** The curve of the last keystroke. Recharts' own axes, tip and arrow keys follow when there is time. */
export const NewestCurve = createContext<Curve | undefined>(undefined)

/** The three lines on their axes, with their markers and names, where they cross, and where the workload is now. */
export function CostLines() {
  const curve = useContext(NewestCurve)
  const area = usePlotArea()
  const [box, fontSize] = useFontSize()
  const newest = useMemo(
    () => (curve && area ? { curve, plot: plotOf(curve, boxOf(area), fontSize) } : undefined),
    [curve, area, fontSize],
  )
  const settled = useSettled(newest)
  return (
    <g ref={box}>
      {newest && <Axes {...newest} />}
      {newest && <Lines {...newest} />}
      {newest && settled && haveSameAxes(newest.curve, settled.curve) && <Signs {...settled} />}
    </g>
  )
}

const boxOf = ({ x, y, width, height }: PlotArea): Box => ({ left: x, right: x + width, top: y, bottom: y + height })

const TICK = 6
/** From the foot of the plot to the words below it, and from its left edge to those beside it */
const BESIDE = { below: 21, left: 9 } as const

/** Axes and their words. Recharts would draw them a frame later than the lines. */
const Axes = memo(
  ({ curve, plot }: PartProps) => {
    const { left, right, top, bottom } = plot.area
    const { x, y } = ticksOf(curve, plot)
    return (
      <>
        <path d={y.map(({ at }) => `M${left} ${at}H${right}`).join('')} stroke="var(--line)" />
        <path
          d={`M${left} ${top}V${bottom}H${right}${x.map(({ at }) => `M${at} ${bottom}v${TICK}`).join('')}${y.map(({ at }) => `M${left} ${at}h${-TICK}`).join('')}`}
          fill="none"
          stroke="var(--line-strong)"
        />
        {x.map(({ at, text }) => (
          <text key={text} x={at} y={bottom + BESIDE.below} textAnchor="middle">
            {text}
          </text>
        ))}
        {y.map(({ at, text }) => (
          <text key={text} x={left - BESIDE.left} y={at} dy="0.355em" textAnchor="end">
            {text}
          </text>
        ))}
      </>
    )
  },
  (before, after) =>
    haveSameAxes(before.curve, after.curve) &&
    String(Object.values(before.plot.area)) === String(Object.values(after.plot.area)) &&
    before.plot.fontSize === after.plot.fontSize,
)

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
