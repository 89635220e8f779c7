import type { FactUnit } from '#core/aws/fact.ts'
import { MONTH } from '#core/aws/limits.ts'
import { requestsPerMonth } from '#core/units.ts'
import type { Bill, LineKey } from './bill.ts'
import { ec2Bill } from './ec2.ts'
import { bookOf, derived, type FigureData, type Figures } from './figure.ts'
import { gbSecondsOf, lambdaBill } from './lambda.ts'
import { workloadOfPreset } from './preset-workload.ts'
import type { Workload } from './workload.ts'

const lambdaOf = (workload: Workload) => lambdaBill(workload, bookOf(workload))
const amountOf = (bill: Bill, what: LineKey) => bill.lines.find(line => line.what === what)?.amount ?? 0

function figuresOf(key: 'scenario1' | 'scenario2' | 'scenario3'): Figures {
  const workload = workloadOfPreset(key)
  const bill = lambdaOf(workload)
  const paid = lambdaOf({ ...workload, freeTier: false })
  const entries: [string, number, FactUnit][] = [
    ['requests', workload.requests, 'requests'],
    ['memory', workload.memory, 'MiB'],
    ['duration', workload.duration, 'ms'],
    ['gbSeconds', gbSecondsOf(workload), 'GB-s'],
    ['billedRequests', bill.lines.find(line => line.what === 'requests')?.quantity ?? 0, 'requests'],
    ['billedGbSeconds', bill.lines.find(line => line.what === 'duration')?.quantity ?? 0, 'GB-s'],
    ['requestCharge', amountOf(bill, 'requests'), 'USD'],
    ['durationCharge', amountOf(bill, 'duration'), 'USD'],
    ['total', bill.total, 'USD'],
    ['requestChargeWithoutFreeTier', amountOf(paid, 'requests'), 'USD'],
    ['durationChargeWithoutFreeTier', amountOf(paid, 'duration'), 'USD'],
    ['totalWithoutFreeTier', paid.total, 'USD'],
    ['totalArm', lambdaOf({ ...workload, architecture: 'arm' }).total, 'USD'],
    ['ec2Total', ec2Bill(workload, bookOf(workload)).total, 'USD'],
  ]
  return Object.fromEntries(entries.map(([name, value, unit]) => [`${key}.${name}`, derived(value, unit)]))
}

const hourlyRuns = (runs: number): FigureData =>
  derived(lambdaOf(workloadOfPreset('scenario3', { requests: requestsPerMonth(runs) })).total, 'USD')

/** Scenario 1's profile, 0.1 GB-s a request, at the traffic table's four levels (errata, "Lambda bill for scenario 1's profile"). */
const PROFILE_DAYS = [10_000, 100_000, 1_000_000, 10_000_000]
const profileFigures: Figures = Object.fromEntries(
  PROFILE_DAYS.flatMap(perDay => {
    const workload = workloadOfPreset('scenario1', { requests: requestsPerMonth(perDay * MONTH.days) })
    return [
      [`profile.${perDay}.paid`, derived(lambdaOf({ ...workload, freeTier: false }).total, 'USD')],
      [`profile.${perDay}.free`, derived(lambdaOf(workload).total, 'USD')],
    ]
  }),
)

/**
 * What the lesson's three scenarios come to, line by line.
 *
 * - Out: `scenario2.total`, `scenario2.totalArm`, `scenario3.totalOf744` …; USD, requests, GB-s. Source: derived.
 */
export const SCENARIO_FIGURES: Figures = {
  ...figuresOf('scenario1'),
  ...figuresOf('scenario2'),
  ...figuresOf('scenario3'),
  'scenario3.totalOf744': hourlyRuns(744),
  'scenario3.totalOf730': hourlyRuns(730),
  ...profileFigures,
}
