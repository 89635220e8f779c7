import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { profileOf } from '#core/cost/profile.ts'
import type { Sizing, Workload } from '#core/cost/workload.ts'
import { millis, requestsPerMonth } from '#core/units.ts'

const halves = profileOf(Array.from({ length: 24 }, (_, hour) => (hour < 12 ? 0 : 1)))

/** Half a day without requests, half a day with 10 a second for 1 s; a t3.micro serves 2 at a time. */
export const halfDay = (sizing: Sizing, changes: Partial<Workload> = {}): Workload =>
  workloadOfPreset('scenario1', {
    requests: requestsPerMonth(10 * 43_200 * 30),
    duration: millis(1000),
    profile: halves,
    fleet: { sizing, slots: 1, target: 1 },
    ...changes,
  })
