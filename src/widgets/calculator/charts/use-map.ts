import { useEffect, useState } from 'react'
import { type BreakEvenMap, breakEvenMap } from '#core/cost/break-even-map.ts'
import type { Workload } from '#core/cost/workload.ts'
import type { Comparison } from '../compare.ts'
import { DURATIONS, MEMORIES } from './map-axes.ts'

export type Cells = BreakEvenMap['rows']

/** The map's cells, row by row so that the page stays awake; undefined until all are there. */
export function useMap({ workload, book }: Comparison): Cells | undefined {
  const [cells, setCells] = useState<Cells>()
  // Requests, memory and duration are asked through, so another of them moves no cell.
  const asked = JSON.stringify({ ...workload, requests: 0, memory: 0, duration: 0 })
  useEffect(() => {
    const fixed: Workload = JSON.parse(asked)
    const rows: Cells[number][] = []
    let timer: ReturnType<typeof setTimeout>
    const work = () => {
      const row = MEMORIES[rows.length]
      if (row === undefined) return setCells(rows)
      rows.push(...breakEvenMap(fixed, book, [row], DURATIONS).rows)
      timer = setTimeout(work)
    }
    timer = setTimeout(work)
    return () => clearTimeout(timer)
  }, [asked, book])
  return cells
}
