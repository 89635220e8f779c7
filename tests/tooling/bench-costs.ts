import { SEOUL } from '#core/aws/price-book.ts'
import { breakEvenMap } from '#core/cost/break-even-map.ts'
import { costsOf } from '#core/cost/compare.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import type { Workload } from '#core/cost/workload.ts'
import { requestsPerMonth } from '#core/units.ts'
import { DURATIONS, MEMORIES } from '#widgets/calculator/charts/map-axes.ts'
import { below, median, type Target } from './bench-report.ts'

const PER_SECOND = 200_000
const MAP_MS = 100
const ROUNDS = 7
const COMPARISONS = 100_000

/** What the model does on one core: the three totals of a workload, and the map of the break-even, for two workloads. */
export const costTargets = (): readonly Target[] =>
  (['scenario2', 'real-api'] as const).flatMap(key => {
    const workload = workloadOfPreset(key)
    const rate = median(rounds(() => COMPARISONS / (millisOf(() => compareMany(workload)) / 1000)))
    const map = median(rounds(() => millisOf(() => breakEvenMap(workload, SEOUL, MEMORIES, DURATIONS))))
    return [
      {
        name: `comparisons a second, ${key}`,
        measured: rate.toFixed(0),
        limit: `>= ${PER_SECOND}`,
        reached: rate >= PER_SECOND,
      },
      below(`break-even map of 60 x 40, ms, ${key}`, map, MAP_MS, 0),
    ]
  })

/** Other requests each time, so that nothing can be remembered. */
function compareMany(workload: Workload): void {
  for (let n = 1; n <= COMPARISONS; n += 1) costsOf({ ...workload, requests: requestsPerMonth(n * 97) }, SEOUL)
}

function millisOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The first round warms up. */
const rounds = (measure: () => number): number[] => Array.from({ length: ROUNDS + 1 }, measure).slice(1)
