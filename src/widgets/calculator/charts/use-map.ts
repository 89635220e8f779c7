import { useEffect, useState } from 'react'
import { LAMBDA_LIMITS } from '#core/aws/limits.ts'
import { breakEvenMap } from '#core/cost/break-even-map.ts'
import type { Comparison } from '../compare.ts'

const { memory, timeout } = LAMBDA_LIMITS
/** Rows and columns of the map, at equal ratios */
export const MEMORIES = spread(memory.min, memory.max, 40)
export const DURATIONS = spread(10, timeout.max, 60)

export type Cells = readonly (readonly (number | undefined)[])[]

/** The map's cells, row by row so that the page stays awake; undefined until all are there. */
export function useMap({ workload, book }: Comparison): Cells | undefined {
  const [cells, setCells] = useState<Cells>()
  useEffect(() => {
    const rows: (readonly (number | undefined)[])[] = []
    let timer: ReturnType<typeof setTimeout>
    const work = () => {
      const row = MEMORIES[rows.length]
      if (row === undefined) return setCells(rows)
      rows.push(...breakEvenMap(workload, book, [row], DURATIONS).rows)
      timer = setTimeout(work)
    }
    timer = setTimeout(work)
    return () => clearTimeout(timer)
  }, [workload, book])
  return cells
}

function spread(from: number, to: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, step) => Math.round(from * (to / from) ** (step / (count - 1))))
}
