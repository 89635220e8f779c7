import type { FargateCpu } from './workload.ts'

/**
 * GB that a Linux task of so many vCPU may have.
 *
 * - Out: sizes in rising order. Source: docs.aws.amazon.com, Amazon ECS, `memory` of a task definition.
 */
export const TASK_MEMORY: Readonly<Record<FargateCpu, readonly number[]>> = {
  '0.25': [0.5, 1, 2],
  '0.5': sizes(1, 4, 1),
  '1': sizes(2, 8, 1),
  '2': sizes(4, 16, 1),
  '4': sizes(8, 30, 1),
  '8': sizes(16, 60, 4),
  '16': sizes(32, 120, 8),
}

function sizes(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step)
}
