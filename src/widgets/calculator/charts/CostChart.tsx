import { memo } from 'react'
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { costChartWords as words } from '#strings/calculator-chart.ts'
import { roughly } from '#strings/quantity.ts'
import { useSettled } from '#ui/use-settled.ts'
import { CostLines, NewestCurve } from './CostLines.tsx'
import { type Curve, type CurvePoint, isOver } from './curve.ts'
import { type PlotTipProps, tipOf } from './PlotTip.tsx'

const MARGIN = { top: 28, right: 26, bottom: 6, left: 4 } as const

/** Cost against requests, both axes logarithmic, so that the staircase is one. Its lines follow each keystroke at once. */
export default function CostChart({ curve }: { readonly curve: Curve }) {
  return (
    <NewestCurve value={curve}>
      <Frame curve={useSettled(curve)} />
    </NewestCurve>
  )
}

/**
 * Recharts gives axes, tip and arrow keys, for which it wants a line; ours are drawn beside it, and the rest follows when there
 * is time, since all of it takes ten times as long.
 */
const Frame = memo(({ curve }: { readonly curve: Curve }) => (
  <ResponsiveContainer width="100%" height="100%">
    <LineChart data={[...curve.points]} margin={MARGIN} aria-label={words.label(curve)}>
      <CartesianGrid stroke="var(--line)" vertical={false} />
      {axesOf(curve)}
      <Tooltip content={<Tip curve={curve} />} isAnimationActive={false} cursor={{ stroke: 'var(--line-strong)' }} />
      <Line dataKey="ec2" stroke="none" dot={false} activeDot={false} isAnimationActive={false} legendType="none" />
      <CostLines curve={curve} />
    </LineChart>
  </ResponsiveContainer>
))

const axesOf = ({ ticks, levels, top }: Curve) => (
  <>
    <XAxis
      dataKey="perDay"
      type="number"
      scale="log"
      domain={[ticks[0] ?? 1, ticks.at(-1) ?? 10]}
      ticks={[...ticks]}
      tickFormatter={roughly}
      stroke="var(--line-strong)"
      tickMargin={6}
      interval="preserveStartEnd"
      allowDataOverflow
    />
    <YAxis
      type="number"
      scale="log"
      domain={[levels[0] ?? 1, top]}
      ticks={[...levels]}
      tickFormatter={words.level}
      width={58}
      stroke="var(--line-strong)"
      allowDataOverflow
    />
  </>
)

interface TipProps extends PlotTipProps<CurvePoint> {
  readonly curve: Curve
}

const Tip = ({ curve, active, payload }: TipProps) =>
  tipOf(active, payload, point => words.point(point, isOver(point, curve.limit)))
