import { expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { US_EAST_1 } from '#core/aws/us-east-1.ts'
import { ec2Bill, ec2Monthly } from '#core/cost/ec2.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { gigabytes } from '#core/units.ts'

// region | instance $ | total $ with 2 h × $50
it.each([
  ['us-east-1', US_EAST_1, 7.59, 107.59],
  ['ap-northeast-2', SEOUL, 9.49, 109.49],
] as const)("the lesson's t3.micro in %s", (_, prices, instance, total) => {
  const bill = ec2Bill(workloadOfPreset('scenario1'), prices)
  expect(bill.lines.map(line => [line.what, line.amount])).toEqual([
    ['instances', instance],
    ['operations', 100],
  ])
  expect(bill.total).toBe(total)
})

it('disks are paid by the GB of each instance', () => {
  const workload = workloadOfPreset('traffic-low')
  const bill = ec2Bill({ ...workload, ec2: { ...workload.ec2, ebs: gigabytes(10) } }, SEOUL)
  expect(bill.lines[1]).toMatchObject({ what: 'volumes', quantity: 20, unitPrice: 0.0912, amount: 1.82 })
})

it('the sum for a curve keeps what a bill rounds away', () => {
  expect(ec2Monthly(workloadOfPreset('scenario1'), US_EAST_1)).toBe(107.592)
})
