import { CartesianGrid, Line, LineChart, ReferenceDot, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { tuningWords as words } from '#strings/calculator-tuning.ts'
import { counted } from '#strings/quantity.ts'
import { type PlotTipProps, tipOf } from '../charts/PlotTip.tsx'
import { DotLabel } from '../charts/plot-parts.tsx'
import type { Tuned, TunedPoint } from './tuned.ts'

const MARGIN = { top: 24, right: 4, bottom: 6, left: 4 } as const
const LINE = { isAnimationActive: false, type: 'linear', strokeWidth: 2.5 } as const

/** Time solid on the left scale, cost dashed on the right one, over memory. */
export default function TuningChart({ tuned: { points } }: { readonly tuned: Tuned }) {
  const [first, last] = [points[0], points.at(-1)]
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={[...points]} margin={MARGIN} aria-label={words.chart}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis dataKey="memory" tickFormatter={words.memory} stroke="var(--line-strong)" />
        <YAxis yAxisId="time" width={58} tickFormatter={ms => `${counted(ms)}ms`} stroke="var(--line-strong)" />
        <YAxis
          yAxisId="cost"
          orientation="right"
          width={58}
          tickFormatter={usd => `$${counted(usd)}`}
          stroke="var(--line-strong)"
        />
        <Tooltip content={tip} isAnimationActive={false} cursor={{ stroke: 'var(--line-strong)' }} />
        <Line yAxisId="time" dataKey="duration" {...LINE} stroke="var(--ink)" dot={{ r: 3 }} />
        <Line yAxisId="cost" dataKey="cost" {...LINE} stroke="var(--lambda)" strokeDasharray="6 4" dot={{ r: 4 }} />
        {first && (
          <ReferenceDot
            yAxisId="time"
            x={first.memory}
            y={first.duration}
            r={0}
            label={<DotLabel text={words.time} place="right" />}
          />
        )}
        {last && (
          <ReferenceDot
            yAxisId="cost"
            x={last.memory}
            y={last.cost}
            r={0}
            label={<DotLabel text={words.price} of="lambda" place="above" />}
          />
        )}
      </LineChart>
    </ResponsiveContainer>
  )
}

const tip = ({ active, payload }: PlotTipProps<TunedPoint>) => tipOf(active, payload, words.point)
