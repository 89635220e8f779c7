import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { SIDES, type Side } from '#core/cost/compare.ts'
import { SIDE } from '#strings/calculator.ts'
import { linesWords as words } from '#strings/calculator-chart.ts'
import { counted } from '#strings/quantity.ts'
import type { Comparison } from '../compare.ts'
import { numberSpots } from './number-spots.ts'
import { type PlotTipProps, tipOf } from './PlotTip.tsx'

interface Row {
  readonly side: Side
  readonly name: string
  readonly amounts: readonly number[]
  readonly total: number
}

const MARGIN = { top: 16, right: 24, bottom: 6, left: 4 } as const

/** One bar for each side; its parts are the lines of the bill in their order, by number. */
export default function LinesChart({ bills }: Pick<Comparison, 'bills'>) {
  const rows = SIDES.map((side): Row => {
    return { side, name: SIDE[side], amounts: bills[side].lines.map(line => line.amount), total: bills[side].total }
  })
  const most = Math.max(...rows.map(({ amounts }) => amounts.length))
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={rows} layout="vertical" margin={MARGIN} barCategoryGap="22%" aria-label={words.label}>
        <XAxis type="number" tickFormatter={usd => `$${counted(usd)}`} stroke="var(--line-strong)" />
        <YAxis type="category" dataKey="name" width={64} stroke="var(--line-strong)" tickLine={false} />
        <Tooltip content={tip} isAnimationActive={false} cursor={{ fill: 'var(--sunken)' }} />
        {Array.from({ length: most }, (_, index) => (
          <Bar
            key={words.item(index, '', '')}
            dataKey={(row: Row) => row.amounts[index] ?? 0}
            stackId="bill"
            isAnimationActive={false}
            shape={({ x, y, width, height, payload }) => (
              <Part {...{ x, y, width, height, index }} {...(payload as Row)} />
            )}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}

const tip = ({ active, payload }: PlotTipProps<Row>) =>
  tipOf(active, payload, ({ name, total, amounts }) => words.bar(name, total, amounts))

interface PartProps {
  readonly amounts: readonly number[]
  readonly side: Side
  readonly index: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Neighbours differ in depth, and a line of paper parts them. */
const DEPTHS = [1, 0.35, 0.7, 0.18] as const
const ABOVE = 7

function Part({ amounts, side, index, x, y, width, height }: PartProps) {
  if (!(width > 0)) return null
  const depth = DEPTHS[index % DEPTHS.length] ?? 1
  const spot = numberSpots(amounts, width / (amounts[index] ?? 1))[index]
  const [middle, isInside] = [x + width / 2, spot?.isInside ?? true]
  const at = isInside ? middle : middle + (spot?.nudge ?? 0)
  return (
    <g>
      <rect
        {...{ x, y, width, height }}
        fill={`var(--${side})`}
        fillOpacity={depth}
        stroke="var(--surface)"
        strokeWidth={1.5}
      />
      {isInside ? null : <path d={`M${middle} ${y}L${at} ${y - ABOVE + 2}`} stroke="var(--line-strong)" />}
      <text
        x={at}
        y={isInside ? y + height / 2 + 4 : y - ABOVE}
        textAnchor="middle"
        className={isInside && depth === 1 ? 'calc-on-dark' : 'calc-label-ink'}
      >
        {index + 1}
      </text>
    </g>
  )
}
