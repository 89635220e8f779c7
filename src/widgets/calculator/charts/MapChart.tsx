import { useEffect, useRef, useState } from 'react'
import type { Workload } from '#core/cost/workload.ts'
import { mapWords as words } from '#strings/calculator-chart.ts'
import { roughly } from '#strings/quantity.ts'
import { DURATIONS, MEMORIES } from './map-axes.ts'
import { Diamond, PlotLabel } from './plot-parts.tsx'
import type { Cells } from './use-map.ts'

/** Ends of the steps, in requests a day; above the last is a step of its own, and so is never. */
const ENDS = [1e4, 1e5, 1e6, 1e7] as const
const DEPTHS = [1, 0.72, 0.46, 0.24, 0.1] as const
const EDGE = { left: 62, right: 14, top: 14 } as const
/** Below the plot: its ticks, then the key in rows of six, or of two on a phone */
const FOOT = 28
const KEY_ROW = 18
const WIDE = 560
const DURATION_TICKS = [10, 100, 1000, 10_000, 60_000, 900_000]
const MEMORY_TICKS = [128, 512, 1024, 4096, 10_240]

interface MapChartProps {
  readonly cells: Cells | undefined
  readonly workload: Workload
}

/** A picture of 60 × 40 cells, drawn as one path for each step. */
export default function MapChart({ cells, workload: { memory, duration, month } }: MapChartProps) {
  const box = useRef<SVGSVGElement>(null)
  const { width, height } = useSize(box)
  const columns = width < WIDE ? 2 : NAMES.length
  const bottom = FOOT + KEY_ROW * (NAMES.length / columns)
  const plot = { width: width - EDGE.left - EDGE.right, height: height - EDGE.top - bottom }
  const toX = (ms: number) => EDGE.left + plot.width * share(ms, DURATIONS)
  const toY = (mb: number) => EDGE.top + plot.height * (1 - share(mb, MEMORIES))
  const cell = {
    x: EDGE.left,
    y: EDGE.top,
    width: plot.width / DURATIONS.length,
    height: plot.height / MEMORIES.length,
  }
  return (
    <svg ref={box} role="img" aria-label={words.label} width="100%" height="100%">
      {cells === undefined ? (
        <text x={width / 2} y={height / 2} textAnchor="middle">
          {words.working}
        </text>
      ) : (
        [...DEPTHS, undefined].map((depth, step) => (
          <path
            key={depth ?? 'never'}
            d={pathOf(cells, month.days, step, cell)}
            fill={depth === undefined ? 'var(--lambda-soft)' : 'var(--ec2)'}
            fillOpacity={depth ?? 1}
          />
        ))
      )}
      <Ticks toX={toX} toY={toY} foot={height - bottom} />
      <Diamond at={[toX(duration), toY(memory)]} />
      <PlotLabel text={words.now} at={[toX(duration), toY(memory)]} place="over" />
      <Key y={height - bottom + FOOT + 12} width={width} columns={columns} />
    </svg>
  )
}

interface TicksProps {
  readonly toX: (ms: number) => number
  readonly toY: (mb: number) => number
  readonly foot: number
}

const Ticks = ({ toX, toY, foot }: TicksProps) => (
  <>
    {DURATION_TICKS.map(ms => (
      <text key={ms} x={toX(ms)} y={foot + 16} textAnchor="middle">
        {words.millis(ms)}
      </text>
    ))}
    {MEMORY_TICKS.map(mb => (
      <text key={mb} x={EDGE.left - 6} y={toY(mb) + 4} textAnchor="end">
        {words.memory(mb)}
      </text>
    ))}
  </>
)

/** How far between the ends a value lies, as ratios go. */
function share(value: number, values: readonly number[]): number {
  const [low, high] = [values[0] ?? 1, values.at(-1) ?? 1]
  return Math.min(1, Math.max(0, Math.log(value / low) / Math.log(high / low)))
}

const stepOf = (perDay: number | undefined) => {
  if (perDay === undefined) return DEPTHS.length
  const step = ENDS.findIndex(end => perDay < end)
  return step === -1 ? ENDS.length : step
}

interface Cell {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Every cell of a step; the lowest memory lies at the foot. */
const pathOf = (cells: Cells, days: number, step: number, { x, y, width, height }: Cell) =>
  cells
    .flatMap((row, memory) =>
      row.map((count, duration) =>
        stepOf(count === undefined ? undefined : count / days) === step
          ? `M${x + duration * width} ${y + (cells.length - 1 - memory) * height}h${width + 0.3}v${height + 0.3}h${-width - 0.3}z`
          : '',
      ),
    )
    .join('')

const NAMES = [
  words.below(roughly(ENDS[0])),
  ...ENDS.slice(1).map((end, index) => words.between(roughly(ENDS[index] ?? 0), roughly(end))),
  words.above(roughly(ENDS.at(-1) ?? 0)),
  words.never,
]

interface KeyProps {
  readonly y: number
  readonly width: number
  readonly columns: number
}

/** What each depth means. */
const Key = ({ y, width, columns }: KeyProps) => (
  <g>
    {NAMES.map((name, step) => {
      const x = 8 + (step % columns) * ((width - 16) / columns)
      const top = y + Math.floor(step / columns) * KEY_ROW
      return (
        <g key={name}>
          <rect
            x={x}
            y={top - 9}
            width={10}
            height={10}
            stroke="var(--line-strong)"
            fill={step === DEPTHS.length ? 'var(--lambda-soft)' : 'var(--ec2)'}
            fillOpacity={DEPTHS[step] ?? 1}
          />
          <text x={x + 14} y={top}>
            {name}
          </text>
        </g>
      )
    })}
  </g>
)

const SMALLEST = { width: 300, height: 300 }

/** The size of an element in CSS pixels, followed. */
function useSize(box: React.RefObject<SVGSVGElement | null>) {
  const [size, setSize] = useState(SMALLEST)
  useEffect(() => {
    if (box.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return size
}
