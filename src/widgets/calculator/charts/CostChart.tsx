import { memo } from 'react'
import { Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { costChartWords as words } from '#strings/calculator-chart.ts'
import { useSettled } from '#ui/use-settled.ts'
import { CostLines, NewestCurve } from './CostLines.tsx'
import { type Curve, type CurvePoint, isOver } from './curve.ts'
import { type PlotTipProps, tipOf } from './PlotTip.tsx'

const MARGIN = { top: 28, right: 26, bottom: 6, left: 4 } as const

/** Cost against requests, both axes logarithmic, so that the staircase is one. Lines and axes follow each keystroke at once. */
export default function CostChart({ curve }: { readonly curve: Curve }) {
  return (
    <NewestCurve value={curve}>
      <Frame curve={useSettled(curve)} />
    </NewestCurve>
  )
}

/**
 * Recharts gives tip and arrow keys, for which it wants axes and a line; ours are drawn in their place, and what it does itself
 * follows when there is time, since that takes ten times as long.
 */
const Frame = memo(({ curve }: { readonly curve: Curve }) => (
  <ResponsiveContainer width="100%" height="100%">
    <LineChart data={[...curve.points]} margin={MARGIN} aria-label={words.label(curve)}>
      {axesOf(curve)}
      <Tooltip content={<Tip curve={curve} />} isAnimationActive={false} cursor={{ stroke: 'var(--line-strong)' }} />
      <Line dataKey="ec2" stroke="none" dot={false} activeDot={false} isAnimationActive={false} legendType="none" />
      <CostLines />
    </LineChart>
  </ResponsiveContainer>
))

/** They hold the points that are read, and are drawn by `CostLines`. */
const UNDRAWN = { type: 'number', scale: 'log', tick: false, tickLine: false, axisLine: false } as const

const axesOf = ({ ticks, levels, top }: Curve) => (
  <>
    <XAxis dataKey="perDay" domain={[ticks[0] ?? 1, ticks.at(-1) ?? 10]} {...UNDRAWN} allowDataOverflow />
    <YAxis domain={[levels[0] ?? 1, top]} width={58} {...UNDRAWN} allowDataOverflow />
  </>
)

interface TipProps extends PlotTipProps<CurvePoint> {
  readonly curve: Curve
}

const Tip = ({ curve, active, payload }: TipProps) =>
  tipOf(active, payload, point => words.point(point, isOver(point, curve.limit)))
