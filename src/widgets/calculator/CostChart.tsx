import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { SIDE } from '#strings/calculator.ts'
import { chartWords as words } from '#strings/calculator-chart.ts'
import { counted, roughly } from '#strings/quantity.ts'
import type { Curve, CurvePoint } from './curve.ts'
import { Diamond, PlotLabel, Round, Square } from './plot-parts.tsx'

const MARGIN = { top: 28, right: 26, bottom: 6, left: 4 } as const

/** Cost against requests: Lambda dashed with round markers, EC2 solid with square ones, both named where they run. */
export default function CostChart({ curve }: { readonly curve: Curve }) {
  const { points, ticks, top } = curve
  const isTick = (point: CurvePoint) => ticks.includes(point.perDay)
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={points} margin={MARGIN} aria-label={words.label(curve)}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <Axes {...curve} />
        <Tooltip content={<Tip />} isAnimationActive={false} cursor={{ stroke: 'var(--line-strong)' }} />
        <Line dataKey="ec2" {...LINE} stroke="var(--ec2)" dot={<Square shown={isTick} />} />
        <Line
          dataKey="lambda"
          {...LINE}
          stroke="var(--lambda)"
          strokeDasharray="6 4"
          dot={<Round shown={isTick} top={top} />}
        />
        <Now {...curve} />
        <Crossing {...curve} />
        <Ec2Name {...curve} />
        <LambdaName {...curve} />
      </LineChart>
    </ResponsiveContainer>
  )
}

const edgesOf = ({ ticks }: Pick<Curve, 'ticks'>): [number, number] => [ticks[0] ?? 1, ticks.at(-1) ?? 10]

const Axes = ({ ticks, levels, top }: Curve) => (
  <>
    <XAxis
      dataKey="perDay"
      type="number"
      scale="log"
      domain={edgesOf({ ticks })}
      ticks={ticks}
      tickFormatter={roughly}
      stroke="var(--line-strong)"
      interval="preserveStartEnd"
      allowDataOverflow
    />
    <YAxis
      domain={[0, top]}
      allowDataOverflow
      width={58}
      ticks={levels}
      tickFormatter={usd => `$${counted(usd)}`}
      stroke="var(--line-strong)"
    />
  </>
)

/** The workload as it is now. */
const Now = ({ now }: Curve) =>
  now && (
    <ReferenceLine
      x={now.perDay}
      stroke="var(--ink)"
      strokeDasharray="2 3"
      label={<PlotLabel text={words.now} place="top" />}
    />
  )

/** Where the two lines meet. */
function Crossing({ breakEven, ticks }: Curve) {
  if (breakEven === undefined) return null
  const place = isNearStart(breakEven.perDay, edgesOf({ ticks })) ? 'below' : 'above'
  return (
    <ReferenceDot
      x={breakEven.perDay}
      y={breakEven.ec2}
      shape={<Diamond />}
      label={<PlotLabel text={words.crossing(breakEven.perDay)} place={place} />}
    />
  )
}

const Ec2Name = ({ points, ticks }: Curve) => (
  <ReferenceDot
    x={edgesOf({ ticks })[0]}
    y={points[0]?.ec2 ?? 0}
    r={0}
    label={<PlotLabel text={SIDE.ec2} of="ec2" place="right" />}
  />
)

const LINE = { isAnimationActive: false, strokeWidth: 2.5, type: 'linear', activeDot: { r: 4 } } as const

/** A label on the left of a point this near the axis would stand on the axis, or on EC2's name. */
const isNearStart = (perDay: number, [low, high]: readonly [number, number]) =>
  Math.log(perDay / low) / Math.log(high / low) < 0.55

/** Where the line is still in sight, high enough to stand clear of the axis. */
function LambdaName({ points, top }: Curve) {
  const last = points.findLast(({ lambda }) => lambda <= top * 0.86)
  if (last === undefined) return null
  return (
    <ReferenceDot
      x={last.perDay}
      y={last.lambda}
      r={0}
      label={<PlotLabel text={SIDE.lambda} of="lambda" place="left" />}
    />
  )
}

interface TipProps {
  readonly active?: boolean
  readonly payload?: readonly { readonly payload: CurvePoint }[]
}

function Tip({ active, payload }: TipProps) {
  const point = payload?.[0]?.payload
  if (active !== true || point === undefined) return null
  return (
    <div className="calc-tip" role="status">
      {words.point(point)}
    </div>
  )
}
