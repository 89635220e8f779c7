import { memo, type PointerEvent, useEffect, useRef, useState } from 'react'
import { capacityOf } from '#core/cost/capacity.ts'
import type { Workload } from '#core/cost/workload.ts'
import { millis } from '#core/units.ts'
import { mapWords as words } from '#strings/calculator-chart.ts'
import { FILLS, KEY_ROW, keyRows, MapKey, stepOf } from './MapKey.tsx'
import { DURATIONS, MEMORIES, shareOf } from './map-axes.ts'
import { type CellAt, useMapCursor } from './map-cursor.ts'
import { Diamond, PlotLabel } from './plot-parts.tsx'
import type { Cells } from './use-map.ts'

const EDGE = { left: 62, right: 14, top: 14 } as const
/** Pixels that the word over the diamond takes */
const ROOM_ABOVE = 34
/** Below the plot: its ticks, then the key */
const FOOT = 28
const DURATION_TICKS = [10, 100, 1000, 10_000, 60_000, 900_000]
const MEMORY_TICKS = [128, 512, 1024, 4096, 10_240]

interface MapChartProps {
  readonly cells: Cells | undefined
  readonly workload: Workload
}

/** A picture of 60 × 40 cells, read cell by cell with the arrow keys or the pointer. */
export default function MapChart({ cells, workload }: MapChartProps) {
  const box = useRef<SVGSVGElement>(null)
  const size = useSize(box)
  const frame = frameOf(size)
  const { duration, memory } = workload
  const cursor = useMapCursor(cellOf(duration, memory), MEMORIES.length, DURATIONS.length)
  const follow = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    cursor.setAt(frame.cellAt(event.clientX - left, event.clientY - top))
  }
  return (
    <div
      role="application"
      aria-label={words.label}
      {...{ tabIndex: 0 }}
      style={{ position: 'relative', height: '100%' }}
      onKeyDown={cursor.onKeyDown}
      onBlur={cursor.clear}
      onPointerMove={follow}
      onPointerLeave={cursor.clear}
    >
      <svg ref={box} width="100%" height="100%" aria-hidden="true">
        <Picture cells={cells} workload={workload} {...size} />
        {cursor.at && <rect {...frame.boxOf(cursor.at)} fill="none" stroke="var(--ink)" strokeWidth={2} />}
      </svg>
      <div role="status">
        {cells && cursor.at && <CellTip at={cursor.at} cells={cells} workload={workload} frame={frame} />}
      </div>
    </div>
  )
}

/** All but the cursor, which leaves it alone as it moves. */
const Picture = memo(({ cells, workload: { duration, memory, month }, ...size }: MapChartProps & Size) => {
  const frame = frameOf(size)
  const at = [frame.toX(duration), frame.toY(memory)] as const
  const place = at[1] < ROOM_ABOVE ? 'foot' : 'over'
  return (
    <>
      {cells === undefined ? (
        <text x={size.width / 2} y={size.height / 2} textAnchor="middle">
          {words.working}
        </text>
      ) : (
        <Steps cells={cells} days={month.days} frame={frame} />
      )}
      <Ticks {...frame} />
      <Diamond at={at} />
      <PlotLabel text={words.now} at={at} place={place} />
      <MapKey y={frame.foot + FOOT + 12} width={size.width} />
    </>
  )
})

interface Size {
  readonly width: number
  readonly height: number
}

type Frame = ReturnType<typeof frameOf>

/** Where everything lies in a drawing of such a size; the lowest memory lies at the foot. */
function frameOf({ width, height }: Size) {
  const foot = height - FOOT - KEY_ROW * keyRows(width)
  const plot = { width: width - EDGE.left - EDGE.right, height: foot - EDGE.top }
  const cell = { width: plot.width / DURATIONS.length, height: plot.height / MEMORIES.length }
  const boxOf = ({ row, column }: CellAt) => ({
    x: EDGE.left + column * cell.width,
    y: EDGE.top + (MEMORIES.length - 1 - row) * cell.height,
    ...cell,
  })
  return {
    foot,
    boxOf,
    width,
    toX: (ms: number) => EDGE.left + plot.width * shareOf(ms, DURATIONS),
    toY: (mb: number) => EDGE.top + plot.height * (1 - shareOf(mb, MEMORIES)),
    cellAt: (x: number, y: number): CellAt | undefined => {
      const column = Math.floor((x - EDGE.left) / cell.width)
      const row = MEMORIES.length - 1 - Math.floor((y - EDGE.top) / cell.height)
      return DURATIONS[column] === undefined || MEMORIES[row] === undefined ? undefined : { row, column }
    },
  }
}

/** The cell that a duration and a memory lie in */
const cellOf = (ms: number, mb: number): CellAt => ({
  row: Math.round(shareOf(mb, MEMORIES) * (MEMORIES.length - 1)),
  column: Math.round(shareOf(ms, DURATIONS) * (DURATIONS.length - 1)),
})

const Ticks = ({ toX, toY, foot }: Frame) => (
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

interface StepsProps {
  readonly cells: Cells
  readonly days: number
  readonly frame: Frame
}

/** Every cell, one path for each step */
function Steps({ cells, days, frame }: StepsProps) {
  const paths = FILLS.map(() => '')
  for (const [row, values] of cells.entries())
    for (const [column, count] of values.entries()) {
      const { x, y, width, height } = frame.boxOf({ row, column })
      const step = stepOf(count, days)
      if (step !== undefined) paths[step] += `M${x} ${y}h${width + 0.3}v${height + 0.3}h${-width - 0.3}z`
    }
  return FILLS.map((fill, step) => <path key={fill.fillOpacity + fill.fill} d={paths[step]} {...fill} />)
}

interface CellTipProps {
  readonly at: CellAt
  readonly cells: Cells
  readonly workload: Workload
  readonly frame: Frame
}

/** What the cell under the cursor says, beside it on the side where there is room. */
function CellTip({ at, cells, workload, frame }: CellTipProps) {
  const { x, y, width } = frame.boxOf(at)
  const { days } = workload.month
  const [count, ms] = [cells[at.row]?.[at.column], DURATIONS[at.column] ?? 0]
  const carried = capacityOf('ec2', { ...workload, duration: millis(ms) })
  const least = typeof count === 'number' ? count : Number.POSITIVE_INFINITY
  const limit = carried !== undefined && carried < least ? carried / days : undefined
  const lines = words.cell(
    MEMORIES[at.row] ?? 0,
    ms,
    typeof count === 'number' ? count / days : count,
    limit === undefined ? undefined : { perDay: limit, instances: workload.ec2.count },
  )
  const isRight = x < frame.width / 2
  const beside = isRight ? { left: x + width + 8 } : { right: frame.width - x + 8 }
  return (
    <div
      className="calc-tip"
      style={{ position: 'absolute', top: Math.max(4, y - 24), pointerEvents: 'none', ...beside }}
    >
      {lines.map(line => (
        <div key={line}>{line}</div>
      ))}
    </div>
  )
}

const SMALLEST: Size = { width: 300, height: 300 }

/** The size of an element in CSS pixels, followed. */
function useSize(box: React.RefObject<SVGSVGElement | null>): Size {
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
