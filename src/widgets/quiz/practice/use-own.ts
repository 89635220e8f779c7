import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { parseWorkload } from '#core/cost/parse-workload.ts'
import type { Runs } from '#core/quiz/problems/problem.ts'
import { ownRunsOf } from '#core/quiz/problems/series.ts'
import { openWorkload, selectInput, workloadStore } from '#state/workload.ts'

/** The function that the reader has in the calculator; undefined where there is none, or none that a problem can be made of. */
export function useOwn(): Runs | undefined {
  const input = useStore(workloadStore, selectInput)
  useEffect(() => void openWorkload(''), [])
  return useMemo(() => {
    const workload = input && parseWorkload(input)
    return workload?.ok ? ownRunsOf(workload.value) : undefined
  }, [input])
}
