import type { PriceBook } from '#core/aws/price-book.ts'
import { requestsPerMonth } from '#core/units.ts'
import { logsAbove, unitsAbove } from './around.ts'
import type { ChargesIn } from './charge.ts'
import { ec2Charges } from './ec2.ts'
import { fargateCharges } from './fargate.ts'
import { lambdaCharges } from './lambda.ts'
import type { Workload } from './workload.ts'

const SERVERS = { ec2: ec2Charges, fargate: fargateCharges } as const

/** Requests a month → charges of a side that differ from those of the other. */
export interface Apart {
  readonly lambda: (requests: number) => ChargesIn
  readonly servers: (requests: number) => ChargesIn
}

/**
 * Two sides without what both pay alike: data out, logs, LCUs where a balancer stands before either. Their difference stays what it
 * is, and a search for where they meet need not climb what they climb together.
 *
 * - In: side, workload whose own request count plays no part, prices. Out: both. Errors: as `ec2Bill`.
 */
export function apartOf(side: 'ec2' | 'fargate', workload: Workload, prices: PriceBook): Apart {
  const { front, alb } = workload.around
  const isBalanced = alb && front === 'alb'
  const balanced = isBalanced ? ({ front: 'none', alb: false } as const) : {}
  const alone = { ...workload, around: { ...workload.around, dataOut: false, logs: false, ...balanced } }
  return {
    lambda: requests => math => [
      ...lambdaCharges({ ...alone, requests: requestsPerMonth(requests) }, prices)(math),
      ...(isBalanced ? unitsAbove(math, { ...workload, requests: requestsPerMonth(requests) }, prices) : []),
    ],
    servers: requests => math => [
      ...SERVERS[side]({ ...alone, requests: requestsPerMonth(requests) }, prices)(math),
      ...logsAbove(math, { ...workload, requests: requestsPerMonth(requests) }, prices),
    ],
  }
}
