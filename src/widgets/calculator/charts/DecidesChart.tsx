import { Bar, BarChart, Legend, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { Side } from '#core/cost/compare.ts'
import { FIELD_RULES } from '#core/cost/parse-workload.ts'
import { type Effect, isHalfAndMore } from '#core/cost/sensitivity.ts'
import { decideWords as words } from '#strings/calculator-decides.ts'
import { FIELD_UNIT } from '#strings/calculator-share.ts'
import { FIELD } from '#strings/cost.ts'
import { counted, roughly, signedRoughly, signedShort } from '#strings/quantity.ts'
import { type PlotTipProps, tipOf } from './PlotTip.tsx'

const MARGIN = { top: 8, right: 8, bottom: 6, left: 8 } as const
/** As many as can be told apart at a glance; the table holds all. */
const MOST = 5
const BAR = 18
const STILL = { isAnimationActive: false, stackId: 'effect', stroke: 'var(--accent)', barSize: BAR } as const
/** USD; where nothing moves Lambda against EC2, an axis needs ends all the same. */
const LEAST_END = 0.01
/** Pixels of a digit in the amounts at the ends of the bars */
const DIGIT = 8.5

/** How far inputs move Lambda against EC2, halved and half as much again, the greatest first; the table also holds the others. */
export default function DecidesChart({ effects }: { readonly effects: readonly Effect[] }) {
  const rows = effects
    .filter(({ size }) => size >= 0.005)
    .slice(0, MOST)
    .map(rowOf)
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={rows} layout="vertical" stackOffset="sign" margin={MARGIN} aria-label={words.chartLabel}>
        {HATCH}
        {axesOf(rows)}
        <Tooltip content={tip} isAnimationActive={false} cursor={{ fill: 'var(--sunken)' }} />
        <ReferenceLine x={0} stroke="var(--ink)" />
        <Bar dataKey="less" name={words.less} {...STILL} fill="url(#calc-less)" label={<EndLabel />} />
        <Bar dataKey="more" name={words.more} {...STILL} fill="var(--accent)" label={<EndLabel />} />
        <Legend itemSorter={null} />
      </BarChart>
    </ResponsiveContainer>
  )
}

interface Row {
  readonly name: string
  readonly unit: string
  readonly values: Effect['values']
  readonly less: number
  readonly more: number
}

function rowOf(effect: Effect): Row {
  const { field, values, less, more } = effect
  const [plain, unit] = [FIELD[field], FIELD_UNIT[FIELD_RULES[field].unit]]
  const name = isHalfAndMore(effect) ? plain : words.nearly(plain, unit, values)
  return { name, unit, values, less: gapOf(less), more: gapOf(more) }
}

const HATCH = (
  <defs>
    <pattern id="calc-less" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" fill="var(--accent-soft)" />
      <rect width="2" height="7" fill="var(--accent)" />
    </pattern>
  </defs>
)

/** Zero in the middle, as far to both sides, and beyond the bars as much room as their amounts take. */
function axesOf(rows: readonly Row[]) {
  const amounts = rows.flatMap(({ less, more }) => [less, more])
  const end = roundedUp(Math.max(LEAST_END, ...amounts.map(Math.abs)))
  const room = Math.max(...amounts.map(usd => signedRoughly(usd).length), 1) * DIGIT
  return (
    <>
      <XAxis
        type="number"
        domain={[-end, end]}
        ticks={[-end, -end / 2, 0, end / 2, end]}
        padding={{ left: room, right: room }}
        tickFormatter={tickOf}
        interval="equidistantPreserveStart"
        stroke="var(--line-strong)"
      />
      <YAxis type="category" dataKey="name" width={1} tick={<Name />} axisLine={false} tickLine={false} />
    </>
  )
}

function tickOf(usd: number): string {
  const size = Math.abs(usd)
  return `${usd < 0 ? '-' : ''}$${size < 1e6 ? counted(size) : roughly(size)}`
}

/** Ends of an axis whose halves are as round, times a power of ten */
const ENDS = [1, 1.5, 2, 3, 4, 6, 8, 10] as const

function roundedUp(usd: number): number {
  const power = 10 ** Math.floor(Math.log10(usd))
  return power * (ENDS.find(step => step * power >= usd * (1 - 1e-9)) ?? 10)
}

interface NameProps {
  readonly x?: number
  readonly y?: number
  readonly payload?: { readonly value: string }
}

/** An input's name over its bar, where a long one has room on a phone too. */
const Name = ({ x = 0, y = 0, payload }: NameProps) => (
  <text x={x + 4} y={y - BAR / 2 - 5}>
    {payload?.value}
  </text>
)

const tip = ({ active, payload }: PlotTipProps<Row>) =>
  tipOf(active, payload, ({ name, unit, values, less, more }) =>
    words.bar(name, unit, values, signedShort(less), signedShort(more)),
  )

const gapOf = ({ lambda, ec2 }: Readonly<Record<Side, number>>) => lambda - ec2

interface EndLabelProps {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly value?: number | readonly [number, number]
}

/** The change, written at the end of its bar. */
function EndLabel({ x = 0, y = 0, width = 0, height = 0, value = 0 }: EndLabelProps) {
  const usd = typeof value === 'number' ? value : value[1] - value[0]
  if (Math.abs(usd) < 0.005) return null
  const [left, right] = [Math.min(x, x + width), Math.max(x, x + width)]
  return (
    <text
      x={usd < 0 ? left - 4 : right + 4}
      y={y + height / 2 + 4}
      textAnchor={usd < 0 ? 'end' : 'start'}
      className="calc-label-ink"
    >
      {signedRoughly(usd)}
    </text>
  )
}
