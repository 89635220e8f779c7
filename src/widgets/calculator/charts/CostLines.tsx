import { createContext, useContext } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { SIDES, type Side } from '#core/cost/compare.ts'
import { SIDE } from '#strings/calculator.ts'
import { costChartWords as words } from '#strings/calculator-chart.ts'
import type { Curve, CurvePoint } from './curve.ts'
import { Diamond, Marker, type Place, PlotLabel } from './plot-parts.tsx'

/** How the sides are told apart without colour */
const DASHES: Readonly<Record<Side, string | undefined>> = { ec2: undefined, lambda: '6 4', fargate: '2 3' }
/** Lambda is drawn last, over the others. */
const DRAWN: readonly Side[] = ['fargate', 'ec2', 'lambda']

/** Where a point of a side is drawn; what costs less than the axis shows lies on its floor. */
type PlaceOf = (side: Side, point: CurvePoint) => readonly [number, number]

/** The curve of the last keystroke. Axes, tip and arrow keys may be a frame behind it. */
export const NewestCurve = createContext<Curve | undefined>(undefined)

/** The three lines with their markers and names, where Lambda and EC2 cross, and where the workload is now. */
export function CostLines({ curve: drawn }: { readonly curve: Curve }) {
  const newest = useContext(NewestCurve)
  const curve = newest !== undefined && isAlikeIn(newest, drawn) ? newest : drawn
  const [toX, toY] = [useXAxisScale(), useYAxisScale()]
  const area = usePlotArea()
  if (toX === undefined || toY === undefined || area === undefined) return null
  const { points, levels, marked, crossings, now } = curve
  const floor = levels[0] ?? 1
  const placeOf: PlaceOf = (side, point) => [toX(point.perDay) ?? 0, toY(Math.max(floor, point[side])) ?? 0]
  return (
    <g>
      {now === undefined ? null : <Now x={placeOf('ec2', now)[0]} top={area.y} bottom={area.y + area.height} />}
      {DRAWN.map(side => (
        <path
          key={side}
          d={pathOf(side, points, placeOf)}
          fill="none"
          strokeDasharray={DASHES[side]}
          {...stroke(side)}
        />
      ))}
      {SIDES.map(side =>
        points
          .filter(({ requests }) => marked.has(requests))
          .map(point => <Marker key={`${side}${point.requests}`} of={side} at={placeOf(side, point)} />),
      )}
      <Crossings crossings={crossings} placeOf={placeOf} middle={area.x + area.width * 0.55} />
      {namesOf(curve).map(({ side, point, place }) => (
        <PlotLabel key={side} text={SIDE[side]} of={side} at={placeOf(side, point)} place={place} />
      ))}
    </g>
  )
}

/** Axes that fit the one fit the other. */
const isAlikeIn = (one: Curve, other: Curve) =>
  String(one.ticks) === String(other.ticks) && String(one.levels) === String(other.levels)

const stroke = (side: Side) => ({ stroke: `var(--${side})`, strokeWidth: 2.5 })

const pathOf = (side: Side, points: readonly CurvePoint[], placeOf: PlaceOf) =>
  points.map((point, index) => `${index === 0 ? 'M' : 'L'}${placeOf(side, point).map(tenths).join(' ')}`).join('')

const tenths = (pixels: number) => Math.round(pixels * 10) / 10

interface NowProps {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

const Now = ({ x, top, bottom }: NowProps) => (
  <>
    <path d={`M${x} ${top}V${bottom}`} stroke="var(--ink)" strokeDasharray="2 3" />
    <PlotLabel text={words.now} at={[x, top]} place="top" />
  </>
)

interface CrossingsProps extends Pick<Curve, 'crossings'> {
  readonly placeOf: PlaceOf
  readonly middle: number
}

/** Letters nearer than this would stand on one another. */
const LETTER_WIDTH = 16

/** One crossing is told where it is, on the side where there is room; several have letters, and their words stand below. */
function Crossings({ crossings, placeOf, middle }: CrossingsProps) {
  const places = crossings.map(crossing => placeOf('ec2', crossing))
  const diamonds = crossings.map(({ name }, index) => <Diamond key={name} at={places[index] ?? [0, 0]} />)
  const [only, ...more] = crossings
  if (only !== undefined && more.length === 0) {
    const at = placeOf('ec2', only)
    return (
      <>
        {diamonds}
        <PlotLabel text={words.crossing(only.perDay)} at={at} place={at[0] < middle ? 'below' : 'above'} />
      </>
    )
  }
  const isCrowded = (index: number) =>
    (places[index]?.[0] ?? 0) - (places[index - 1]?.[0] ?? -LETTER_WIDTH) < LETTER_WIDTH
  const firsts = crossings.flatMap((_, index) => (index > 0 && isCrowded(index) ? [] : [index]))
  return (
    <>
      {diamonds}
      {firsts.map((first, index) => {
        const last = (firsts[index + 1] ?? crossings.length) - 1
        const text = words.letters(crossings[first]?.name ?? '', crossings[last]?.name ?? '')
        return <PlotLabel key={text} text={text} at={places[first] ?? [0, 0]} place="over" />
      })}
    </>
  )
}

interface Name {
  readonly side: Side
  readonly point: CurvePoint
  readonly place: Place
}

/** Servers are named at the left, the dearer above its line and the cheaper below; Lambda half-way up. */
function namesOf({ points, levels }: Curve): readonly Name[] {
  const [first] = points
  if (first === undefined) return []
  const middle = Math.sqrt((levels[0] ?? 1) * (levels.at(-1) ?? 1))
  const climbing = points.findLast(({ lambda }) => lambda <= middle) ?? first
  const [upper, lower] = first.ec2 >= first.fargate ? (['ec2', 'fargate'] as const) : (['fargate', 'ec2'] as const)
  return [
    { side: upper, point: first, place: 'right' },
    { side: lower, point: first, place: 'under' },
    { side: 'lambda', point: climbing, place: 'under' },
  ]
}
