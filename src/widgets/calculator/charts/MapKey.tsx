import type { BreakEven } from '#core/cost/break-even-map.ts'
import { mapWords as words } from '#strings/calculator-chart.ts'
import { roughly } from '#strings/quantity.ts'

/** Ends of the steps, in requests a day; above the last is a step of its own, and so is never. */
const ENDS = [1e4, 1e5, 1e6, 1e7] as const
const DEPTHS = [1, 0.72, 0.46, 0.24, 0.1] as const
const WIDE = 560
export const KEY_ROW = 18

const NAMES = [
  words.below(roughly(ENDS[0])),
  ...ENDS.slice(1).map((end, index) => words.between(roughly(ENDS[index] ?? 0), roughly(end))),
  words.above(roughly(ENDS.at(-1) ?? 0)),
  words.never,
]

/** Which step of the map a cell belongs to; `never` is the last. What is unknown has none, and stays as the paper is. */
export function stepOf(from: BreakEven, days: number): number | undefined {
  if (from === 'unknown') return undefined
  if (from === undefined) return DEPTHS.length
  const perDay = from / days
  const step = ENDS.findIndex(end => perDay < end)
  return step === -1 ? ENDS.length : step
}

/** The fill of each step, in their order */
export const FILLS = [
  ...DEPTHS.map(depth => ({ fill: 'var(--ec2)', fillOpacity: depth })),
  { fill: 'var(--lambda-soft)', fillOpacity: 1 },
] as const

/** Rows of the key at a width: two names a row on a phone */
export const keyRows = (width: number) => NAMES.length / columnsAt(width)

const columnsAt = (width: number) => (width < WIDE ? 2 : NAMES.length)

interface MapKeyProps {
  readonly y: number
  readonly width: number
}

/** What each depth means. */
export function MapKey({ y, width }: MapKeyProps) {
  const columns = columnsAt(width)
  return (
    <g>
      {NAMES.map((name, step) => {
        const x = 8 + (step % columns) * ((width - 16) / columns)
        const top = y + Math.floor(step / columns) * KEY_ROW
        return (
          <g key={name}>
            <rect x={x} y={top - 9} width={10} height={10} stroke="var(--line-strong)" {...FILLS[step]} />
            <text x={x + 14} y={top}>
              {name}
            </text>
          </g>
        )
      })}
    </g>
  )
}
