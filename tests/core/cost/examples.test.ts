import { expect, it } from 'vitest'
import { EXAMPLE_KEYS, EXAMPLES } from '#core/cost/examples.ts'
import { obstaclesOf } from '#core/cost/obstacles.ts'
import { parseWorkload } from '#core/cost/parse-workload.ts'

it.each(EXAMPLE_KEYS)('%s is a workload that both sides can carry', key => {
  const workload = parseWorkload(EXAMPLES[key])
  expect(workload).toMatchObject({ ok: true })
  expect(workload.ok && obstaclesOf(workload.value)).toEqual([])
})
