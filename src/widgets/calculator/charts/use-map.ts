import { useEffect, useState } from 'react'
import { breakEvenMap } from '#core/cost/break-even-map.ts'
import type { Comparison } from '../compare.ts'
import { DURATIONS, MEMORIES } from './map-axes.ts'

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
