import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { Side } from '#core/cost/compare.ts'
import type { Day, DayHour } from '#core/cost/day.ts'
import { SIDE } from '#strings/calculator.ts'
import { dayWords as words } from '#strings/calculator-chart.ts'
import { meanOf, percent, roughly } from '#strings/quantity.ts'
import { type PlotTipProps, tipOf } from './PlotTip.tsx'
import { DotLabel } from './plot-parts.tsx'

const MARGIN = { top: 30, right: 20, bottom: 6, left: 4 } as const
const STILL = { isAnimationActive: false, type: 'stepAfter', activeDot: false, dot: false } as const
/** A name on the right of what stands later would leave the plot. */
const NOON = 13
const HOURS = [0, 3, 6, 9, 12, 15, 18, 21, 24]

interface DayChartProps {
  readonly day: Day
  /** Whose paid places are drawn; the other's line is added only where it lies above what is used. */
  readonly side: 'lambda' | 'ec2'
}

/** Traffic as an area, what is paid for as steps above it, what lies between hatched. */
export default function DayChart({ day: { hours, idle }, side }: DayChartProps) {
  const last = hours.at(-1)
  const whole = last === undefined ? hours : [...hours, { ...last, hour: 24 }]
  const isReady = side === 'ec2' && hours.some(({ busy, paid }) => paid.lambda > busy)
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart data={whole} margin={MARGIN} aria-label={words.label(SIDE[side], percent(idle[side]))}>
        {hatchOf(side)}
        <CartesianGrid stroke="var(--line)" vertical={false} />
        {AXES}
        <Tooltip content={tip} isAnimationActive={false} cursor={{ stroke: 'var(--line-strong)' }} />
        <Area
          dataKey={`paid.${side}`}
          {...STILL}
          stroke={`var(--${side})`}
          strokeWidth={2.5}
          fill={`url(#calc-idle-${side})`}
          fillOpacity={1}
        />
        <Area dataKey="busy" {...STILL} {...USED} />
        {isReady ? (
          <Line dataKey="paid.lambda" {...STILL} stroke="var(--lambda)" strokeWidth={2.5} strokeDasharray="6 4" />
        ) : null}
        {namesOf(hours, side)}
        {isReady ? readyName(hours) : null}
      </ComposedChart>
    </ResponsiveContainer>
  )
}

const USED = { stroke: 'var(--ink)', strokeWidth: 1.5, fill: 'var(--traffic)', fillOpacity: 0.75 } as const

const hatchOf = (side: Side) => (
  <defs>
    <pattern id={`calc-idle-${side}`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" fill={`var(--${side}-soft)`} />
      <rect width="2" height="7" fill={`var(--${side})`} fillOpacity="0.45" />
    </pattern>
  </defs>
)

/** Seven digits have no room beside the plot. */
const placesOf = (n: number) => (n < 10_000 ? meanOf(n) : roughly(n))

const AXES = (
  <>
    <XAxis
      dataKey="hour"
      type="number"
      domain={[0, 24]}
      ticks={HOURS}
      tickFormatter={words.hour}
      stroke="var(--line-strong)"
    />
    <YAxis width={58} tickFormatter={placesOf} stroke="var(--line-strong)" />
  </>
)

/** What is paid for is named above its highest step, what is used at the foot of its highest hour: never on one another. */
function namesOf(hours: Day['hours'], side: 'lambda' | 'ec2') {
  const highest = (of: (hour: DayHour) => number) =>
    hours.reduce((most, hour) => (of(hour) > of(most) ? hour : most), hours[0] ?? NONE)
  const dearest = highest(({ paid }) => paid[side])
  const busiest = highest(({ busy }) => busy)
  return (
    <>
      <ReferenceDot
        x={dearest.hour}
        y={dearest.paid[side]}
        r={0}
        label={<DotLabel text={words.paid(SIDE[side])} of={side} place={dearest.hour < NOON ? 'right' : 'above'} />}
      />
      <ReferenceDot x={busiest.hour} y={0} r={0} label={<DotLabel text={words.used} place="right" />} />
    </>
  )
}

/** What is kept ready, named where it begins. */
function readyName(hours: Day['hours']) {
  const { hour, paid } = hours.find(({ busy, paid }) => paid.lambda > busy) ?? NONE
  return (
    <ReferenceDot
      x={hour}
      y={paid.lambda}
      r={0}
      label={<DotLabel text={words.paid(SIDE.lambda)} of="lambda" place="below" />}
    />
  )
}

const NONE: DayHour = { hour: 0, busy: 0, paid: { lambda: 0, ec2: 0, fargate: 0 } }

const tip = ({ active, payload }: PlotTipProps<DayHour>) =>
  tipOf(active, payload, ({ hour, busy, paid }) =>
    words.point(hour, meanOf(busy), meanOf(paid.lambda), meanOf(paid.ec2)),
  )
