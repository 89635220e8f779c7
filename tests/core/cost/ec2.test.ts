import { describe, expect, it } from 'vitest'
import { SEOUL } from '#core/aws/price-book.ts'
import { US_EAST_1 } from '#core/aws/us-east-1.ts'
import { ec2Bill, ec2Monthly } from '#core/cost/ec2.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { gigabytes, hours } from '#core/units.ts'
import { halfDay } from './half-day.ts'

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

describe('on for the busiest half of the day: 365 h of 730', () => {
  // By day 5 servers, by night 1. Seoul: t3.micro $0.013, an address $0.005, gp3 $0.0912, surplus $0.05 a vCPU-h.
  const { ec2, around, ...rest } = halfDay('hourly')
  const half = { ...rest, ec2: { ...ec2, hours: hours(365), ebs: gigabytes(10), credits: true }, around }
  const lineOf = (what: string, workload = half) => ec2Bill(workload, SEOUL).lines.find(line => line.what === what)

  it('five servers run for all of it: 5 × 365 h × $0.013', () => {
    expect(lineOf('instances')).toMatchObject({ quantity: 1825, amount: 23.73 })
  })

  it('each has its address while it runs: 1,825 h × $0.005', () => {
    expect(lineOf('ipv4', { ...half, around: { ...around, ipv4: true } })?.amount).toBe(9.13)
  })

  it('their surplus is of those hours: 108 vCPU-h a day × 730 / 24 days × $0.05', () => {
    expect(lineOf('surplusCredits')?.amount).toBe(164.25)
  })

  it('their disks stay while they are off: (5 + 1) / 2 × 10 GB × $0.0912', () => {
    expect(lineOf('volumes')?.amount).toBe(2.74)
  })
})

describe('surplus credits', () => {
  // name | sizing | $ a month: 96 (all 5 by night, too) or 105.6 vCPU-h a day × 730 / 24 × $0.05
  it.each([
    ['peak', 146],
    ['hourly', 160.6],
  ] as const)('%s', (sizing, dollars) => {
    const workload = halfDay(sizing)
    const bill = ec2Bill({ ...workload, ec2: { ...workload.ec2, credits: true } }, SEOUL)
    expect(bill.lines.find(({ what }) => what === 'surplusCredits')?.amount).toBe(dollars)
  })
})

it('the sum for a curve keeps what a bill rounds away', () => {
  expect(ec2Monthly(workloadOfPreset('scenario1'), US_EAST_1)).toBe(107.592)
})
