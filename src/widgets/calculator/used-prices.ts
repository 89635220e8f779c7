import { LAMBDA_RULES } from '#core/aws/limits.ts'
import type { PriceBook, PriceDates } from '#core/aws/price-book.ts'
import { originOf, type PriceGroup } from '#core/aws/sources.ts'
import type { LineKey, UnitKey } from '#core/cost/bill.ts'
import { SIDES } from '#core/cost/compare.ts'
import type { Workload } from '#core/cost/workload.ts'
import { LINE, perUnit } from '#strings/bill.ts'
import { provenanceWords as words } from '#strings/calculator-provenance.ts'
import type { Comparison } from './compare.ts'

/** A price that one of the bills is made with. */
export interface UsedPrice {
  readonly key: LineKey
  readonly what: string
  /** USD per `unit`; several where the price has tiers that are used or offered */
  readonly usd: readonly number[]
  readonly unit: UnitKey
  readonly group: PriceGroup
  /** Day of the price, as exact as its source says */
  readonly asOf: string
}

/** Every price of a comparison, once where two bills have the same. */
export function usedPricesOf(comparison: Comparison): readonly UsedPrice[] {
  const all = [...mainPrices(comparison), ...otherPrices(comparison)]
  return [...new Map(all.map(price => [`${price.what} ${priceText(price)}`, price])).values()]
}

/** $0.0000166667 → $0.000015/GB-초 */
export const priceText = ({ usd, unit }: UsedPrice): string =>
  perUnit(
    usd.map(price => ({ price })),
    unit,
  )

type Row = Omit<UsedPrice, 'asOf'> & { readonly asOf: string | null }

const dated = ({ asOf, ...row }: Row): UsedPrice => ({ ...row, asOf: asOf ?? originOf(row.group).asOf })

const mainPrices = ({ workload, book }: Comparison): readonly UsedPrice[] =>
  [...lambdaPrices(workload, book), ...ec2Prices(workload, book)].map(dated)

function lambdaPrices({ architecture, provisioned, ephemeral }: Workload, { lambda, asOf }: PriceBook): readonly Row[] {
  const { tiers, provisionedConcurrency: ready } = lambda[architecture]
  const row = (key: LineKey, what: string, group: PriceGroup, usd: readonly number[]): Row => ({
    key,
    what,
    group,
    usd,
    unit: key === 'requests' ? 'million-requests' : 'GB-s',
    asOf: asOf.lambda,
  })
  const run = 'lambda-requests-and-duration'
  const kept = 'lambda-provisioned-concurrency'
  const perGBs = tiers.map(({ perGBs }) => perGBs)
  return [
    row('requests', words.requests, run, [lambda.requestPerMillion]),
    row('duration', words.duration(tiers.length), run, perGBs),
    ...(ephemeral > LAMBDA_RULES.includedEphemeral
      ? [row('ephemeral', words.ephemeral, 'lambda-ephemeral-storage', [lambda.ephemeralStoragePerGBs])]
      : []),
    ...(provisioned > 0
      ? [
          row('provisionedCapacity', words.provisioned, kept, [ready.capacityPerGBs]),
          row('provisionedDuration', words.provisionedDuration, kept, [ready.durationPerGBs]),
        ]
      : []),
  ]
}

function ec2Prices({ ec2 }: Workload, book: PriceBook): readonly Row[] {
  const hourly = book.ec2[ec2.type]
  const { ebsGp3, asOf } = book
  const rows: Row[] = []
  if (hourly !== undefined)
    rows.push({
      key: 'instances',
      what: words.ec2(ec2.type),
      group: 'ec2-on-demand',
      usd: [hourly],
      unit: 'h',
      asOf: asOf.ec2,
    })
  if (ec2.ebs > 0 && ebsGp3 !== null)
    rows.push({
      key: 'volumes',
      what: words.ebs,
      group: 'ebs-gp3',
      usd: [ebsGp3.gbMonth],
      unit: 'GB-month',
      asOf: asOf.ebsGp3,
    })
  return rows
}

/** Where the price of a line comes from that the functions above do not name; null: it stands in no region's file. */
const ORIGINS: Partial<Readonly<Record<LineKey, readonly [PriceGroup, keyof PriceDates | null]>>> = {
  snapStartCache: ['lambda-snapstart', 'lambda'],
  snapStartRestore: ['lambda-snapstart', 'lambda'],
  streaming: ['lambda-response-streaming', 'lambda'],
  surplusCredits: ['ec2-burstable', null],
  fargateCpu: ['fargate', 'fargate'],
  fargateMemory: ['fargate', 'fargate'],
  httpApi: ['api-gateway', 'apiGateway'],
  restApi: ['api-gateway', 'apiGateway'],
  albHours: ['alb', 'alb'],
  lcu: ['alb', 'alb'],
  ipv4: ['public-ipv4', 'publicIpv4Hour'],
  natHours: ['nat-gateway', 'natGateway'],
  natData: ['nat-gateway', 'natGateway'],
  dataOut: ['data-transfer-out', 'dataTransferOut'],
  logs: ['cloudwatch-logs', 'cloudWatchLogs'],
}

/** Every other price in one of the bills. */
const otherPrices = ({ bills, book }: Comparison): readonly UsedPrice[] =>
  SIDES.flatMap(side => bills[side].lines).flatMap(({ what, unit, formula }): UsedPrice[] => {
    const origin = ORIGINS[what]
    if (origin === undefined || formula.kind !== 'usage') return []
    const [group, date] = origin
    const usd = formula.slices.map(({ price }) => price)
    return [dated({ key: what, what: LINE[what], usd, unit, group, asOf: date === null ? null : book.asOf[date] })]
  })
