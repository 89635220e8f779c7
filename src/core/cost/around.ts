import { AROUND_RULES } from '#core/aws/limits.ts'
import type { PriceBook, RequestTier, VolumeTier } from '#core/aws/price-book.ts'
import type { Arithmetic } from './arithmetic.ts'
import type { Factor } from './bill.ts'
import { type Charges, flat, usage } from './charge.ts'
import { withoutNoise } from './decimal.ts'
import { HOURS_OF_DAY } from './profile.ts'
import { type Tier, tiersOf } from './tiers.ts'
import type { Workload } from './workload.ts'

const MILLIONTH = 0.000001
const KB_IN_GB = 1 / 1024 / 1024
/** An internet-facing load balancer has an address in each of two zones. */
const ALB_ADDRESSES = 2

/**
 * What stands before and around a function, where the workload asks for it: Function URL, HTTP or REST API, load balancer,
 * its addresses, data out, logs.
 *
 * - In: a workload, prices of its region. Out: charges in USD. Errors: none.
 * - Source: AWS's pages for API Gateway, Elastic Load Balancing, VPC, EC2 data transfer and CloudWatch; `price-book.ts`.
 */
export function functionAround<N>(math: Arithmetic<N>, workload: Workload, prices: PriceBook): Charges<N> {
  const { front, ipv4 } = workload.around
  const isBalanced = front === 'alb'
  const vended = prices.cloudWatchVendedLogsTiers
  return [
    ...frontCharges(math, workload, prices),
    ...(isBalanced ? balancer(math, workload, prices, AROUND_RULES.gbPerLcuToLambda) : []),
    ...(isBalanced && ipv4 ? [addresses(math, workload, prices, ALB_ADDRESSES)] : []),
    ...dataOut(math, workload, prices),
    ...logs(math, workload, vended === null ? flat(prices.cloudWatchLogsIngestPerGB) : volumeTiers(vended)),
  ]
}

interface Servers {
  readonly of: 'instances' | 'tasks'
  /** Mean number that runs */
  readonly n: number
  /** a month */
  readonly hours: number
}

/**
 * The same for servers: load balancer, public IPv4 of each of them (behind a NAT gateway they have none), NAT gateway.
 *
 * - In, errors, source: as `functionAround`. Out: charges in USD.
 */
export function serverAround<N>(
  math: Arithmetic<N>,
  workload: Workload,
  prices: PriceBook,
  servers: Servers,
): Charges<N> {
  const { alb, ipv4, nat } = workload.around
  const own = nat ? 1 : (servers.n * servers.hours) / workload.month.hours
  return [
    ...(alb ? balancer(math, workload, prices, AROUND_RULES.gbPerLcu) : []),
    ...(ipv4 ? [addresses(math, workload, prices, own + (alb ? ALB_ADDRESSES : 0))] : []),
    ...(nat ? gateway(math, workload, prices) : []),
    ...dataOut(math, workload, prices),
    ...logs(math, workload, flat(prices.cloudWatchLogsIngestPerGB)),
  ]
}

/**
 * What logs of servers cost above those of a function, of which a larger volume is cheaper.
 *
 * - In, errors: as `functionAround`. Out: a charge in USD that never falls with more requests; none where both pay alike.
 */
export function logsAbove<N>(math: Arithmetic<N>, workload: Workload, prices: PriceBook): Charges<N> {
  const { cloudWatchLogsIngestPerGB: price, cloudWatchVendedLogsTiers: vended } = prices
  if (vended === null) return []
  const above = volumeTiers(vended).map(tier => ({ ...tier, price: withoutNoise(price - tier.price) }))
  return logs(math, workload, above)
}

/**
 * What LCUs of a balancer before a function cost above those of one before servers: they carry less data each.
 *
 * - In, errors: as `functionAround`. Out: a charge in USD that never falls with more requests.
 */
export function unitsAbove<N>(math: Arithmetic<N>, workload: Workload, { alb }: PriceBook): Charges<N> {
  const units = unitsOf(workload, AROUND_RULES.gbPerLcuToLambda) - unitsOf(workload, AROUND_RULES.gbPerLcu)
  return [unitCharge(math, workload, units, alb?.lcuHour)]
}

function frontCharges<N>(math: Arithmetic<N>, workload: Workload, prices: PriceBook): Charges<N> {
  const { around, requests, response, payload } = workload
  const calls: Factor = { n: requests, of: 'requests' }
  const unit = 'million-requests'
  switch (around.front) {
    case 'none':
    case 'alb':
      return []
    case 'url':
      return [usage(math, { what: 'functionUrl', unit: 'requests', factors: [calls], tiers: flat(0) })]
    case 'http': {
      const { httpApi } = prices.apiGateway
      const tiers = httpApi && requestTiers(httpApi.tiers)
      const metered = Math.max(1, Math.ceil(Math.max(payload, response.kilobytes) / AROUND_RULES.httpApiMeterKb))
      const factors: Factor[] = metered === 1 ? [calls] : [calls, { n: metered, of: 'metered' }]
      return [usage(math, { what: 'httpApi', unit, factors, scale: MILLIONTH, tiers })]
    }
    case 'rest': {
      const tiers = requestTiers(prices.apiGateway.restApi.tiers)
      return [usage(math, { what: 'restApi', unit, factors: [calls], scale: MILLIONTH, tiers })]
    }
  }
}

function balancer<N>(math: Arithmetic<N>, workload: Workload, { alb }: PriceBook, gbPerLcu: number): Charges<N> {
  const hours = [{ n: workload.month.hours, of: 'h' } as const]
  return [
    usage(math, { what: 'albHours', unit: 'h', factors: hours, tiers: flat(alb?.hour) }),
    unitCharge(math, workload, unitsOf(workload, gbPerLcu), alb?.lcuHour),
  ]
}

/** Of the hours in which the month's requests come: the balancer may stand there longer, and then has none. */
function unitCharge<N>(math: Arithmetic<N>, { month }: Workload, units: number, price: number | null | undefined) {
  const factors = [{ n: units, of: 'LCU' } as const, { n: month.days * HOURS_OF_DAY, of: 'h' } as const]
  return usage(math, { what: 'lcu', unit: 'LCU-h', factors, tiers: flat(price) })
}

/**
 * LCU of a mean hour: the largest of what its new connections, its active ones and its data, in and out, ask for. Every request
 * counts as a new connection that is open while it runs, so that the balancer never looks cheaper than it is.
 */
function unitsOf({ month, requests, response, payload, duration }: Workload, gbPerLcu: number): number {
  const each = requests / month.days / HOURS_OF_DAY / 3600
  const gbAnHour = (each * 3600 * (payload + response.kilobytes)) / 1e6
  const active = (each * duration) / 1000
  return Math.max(each / AROUND_RULES.connectionsPerLcu, active / AROUND_RULES.activePerLcu, gbAnHour / gbPerLcu)
}

function addresses<N>(math: Arithmetic<N>, { month }: Workload, prices: PriceBook, count: number) {
  const factors = [{ n: count, of: 'addresses' } as const, { n: month.hours, of: 'h' } as const]
  return usage(math, { what: 'ipv4', unit: 'address-h', factors, tiers: flat(prices.publicIpv4Hour) })
}

function gateway<N>(math: Arithmetic<N>, { month, around }: Workload, { natGateway }: PriceBook): Charges<N> {
  const hours = [{ n: month.hours, of: 'h' } as const]
  const data = [{ n: around.natData, of: 'GB' } as const]
  return [
    usage(math, { what: 'natHours', unit: 'h', factors: hours, tiers: flat(natGateway.hour) }),
    usage(math, { what: 'natData', unit: 'GB', factors: data, tiers: flat(natGateway.gb) }),
  ]
}

function dataOut<N>(math: Arithmetic<N>, { around, requests, response }: Workload, prices: PriceBook): Charges<N> {
  if (!around.dataOut) return []
  const factors = [{ n: requests, of: 'requests' } as const, { n: response.kilobytes, of: 'KB' } as const]
  const tiers = prices.dataTransferOut === null ? null : volumeTiers(prices.dataTransferOut.tiers)
  const free = AROUND_RULES.dataOutFreeGb
  return [usage(math, { what: 'dataOut', unit: 'GB', factors, scale: KB_IN_GB, free, tiers })]
}

function logs<N>(math: Arithmetic<N>, { around, requests }: Workload, tiers: readonly Tier[] | null): Charges<N> {
  if (!around.logs) return []
  const factors = [{ n: requests, of: 'requests' } as const, { n: around.logSize, of: 'KB' } as const]
  return [usage(math, { what: 'logs', unit: 'GB', factors, scale: KB_IN_GB, tiers })]
}

const volumeTiers = tiersOf(({ upToGB, perGB }: VolumeTier): Tier => ({ upTo: upToGB, price: perGB }))

/** In millions of requests. */
const requestTiers = tiersOf(
  ({ upToRequests, perMillion }: RequestTier): Tier => ({
    upTo: upToRequests === null ? null : upToRequests / 1e6,
    price: perMillion,
  }),
)
