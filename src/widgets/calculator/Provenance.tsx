import { Fragment } from 'react'
import { LAMBDA_RULES } from '#core/aws/limits.ts'
import type { PriceBook, PriceDates } from '#core/aws/price-book.ts'
import { REGION_NAMES } from '#core/aws/regions.ts'
import { originOf, type PriceGroup } from '#core/aws/sources.ts'
import type { LineKey } from '#core/cost/bill.ts'
import { SIDES } from '#core/cost/compare.ts'
import type { Workload } from '#core/cost/workload.ts'
import { LINE, perUnit } from '#strings/bill.ts'
import { provenanceWords as words } from '#strings/calculator-provenance.ts'
import { proseWords } from '#strings/prose.ts'
import { unitPrice } from '#strings/quantity.ts'
import { sourceNames } from '#strings/sources.ts'
import type { Comparison } from './compare.ts'

interface Price {
  readonly what: string
  readonly value: string
  readonly group: PriceGroup
  readonly asOf: string | null
}

/** Where each price comes from: value, region, source, date. */
export function Provenance({ comparison }: { readonly comparison: Comparison }) {
  const { workload, book } = comparison
  return (
    <details className="calc-more">
      <summary>{words.title}</summary>
      <p className="calc-note">{words.region(REGION_NAMES[book.region].ko, book.region)}</p>
      <table className="calc-table">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            {words.columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...pricesOf(workload, book), ...aroundPricesOf(comparison)].map(price => (
            <Row key={`${price.what} ${price.value}`} price={price} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Row({ price: { what, value, group, asOf } }: { readonly price: Price }) {
  const { source, page, asOf: groupDate } = originOf(group)
  return (
    <tr>
      <th scope="row">
        {what}
        <span className="calc-formula">
          {words.source(sourceNames[source])}
          {page === undefined ? null : (
            <>
              {' '}
              <a href={page} target="_blank" rel="noopener noreferrer">
                {words.page}
                <span className="field-sr"> {proseWords.newWindow}</span>
              </a>
            </>
          )}
        </span>
      </th>
      <td className="calc-price">
        {value.split('/').map((part, at) => (
          <Fragment key={part}>
            {at === 0 ? null : (
              <>
                /<wbr />
              </>
            )}
            {part}
          </Fragment>
        ))}
      </td>
      <td>{asOf ?? groupDate}</td>
    </tr>
  )
}

function pricesOf({ architecture, ec2, provisioned, ephemeral }: Workload, book: PriceBook): readonly Price[] {
  const { lambda, asOf } = book
  const { tiers, provisionedConcurrency: ready } = lambda[architecture]
  const hourly = book.ec2[ec2.type]
  const duration = words.perGbSecond(tiers.map(({ perGBs }) => unitPrice(perGBs)).join(' → '))
  const perGbSecond = (price: number) => words.perGbSecond(unitPrice(price))
  const onLambda = (what: string, group: PriceGroup, value: string) => ({ what, group, value, asOf: asOf.lambda })
  const kept = 'lambda-provisioned-concurrency'
  return [
    onLambda(words.requests, 'lambda-requests-and-duration', words.perMillion(lambda.requestPerMillion)),
    onLambda(words.duration(tiers.length), 'lambda-requests-and-duration', duration),
    ...(ephemeral > LAMBDA_RULES.includedEphemeral
      ? [onLambda(words.ephemeral, 'lambda-ephemeral-storage', perGbSecond(lambda.ephemeralStoragePerGBs))]
      : []),
    ...(provisioned > 0
      ? [
          onLambda(words.provisioned, kept, perGbSecond(ready.capacityPerGBs)),
          onLambda(words.provisionedDuration, kept, perGbSecond(ready.durationPerGBs)),
        ]
      : []),
    ...(hourly === undefined
      ? []
      : [{ what: words.ec2(ec2.type), group: 'ec2-on-demand', value: words.perHour(hourly), asOf: asOf.ec2 } as const]),
    ...(ec2.ebs > 0 && book.ebsGp3 !== null
      ? [
          {
            what: words.ebs,
            group: 'ebs-gp3',
            value: words.perGbMonth(book.ebsGp3.gbMonth),
            asOf: asOf.ebsGp3,
          } as const,
        ]
      : []),
  ]
}

/** Where the price of a line comes from that `pricesOf` does not name. */
const ORIGINS: Partial<Readonly<Record<LineKey, readonly [PriceGroup, keyof PriceDates]>>> = {
  snapStartCache: ['lambda-snapstart', 'lambda'],
  snapStartRestore: ['lambda-snapstart', 'lambda'],
  streaming: ['lambda-response-streaming', 'lambda'],
  surplusCredits: ['ec2-burstable', 'ec2'],
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

/** A row for every other price in one of the bills, once where two bills have the same. */
function aroundPricesOf({ bills, book }: Comparison): readonly Price[] {
  const rows = SIDES.flatMap(side => bills[side].lines).flatMap(({ what, unit, formula }): Price[] => {
    const origin = ORIGINS[what]
    if (origin === undefined || formula.kind !== 'usage') return []
    const [group, date] = origin
    return [{ what: LINE[what], group, value: perUnit(formula.slices, unit), asOf: book.asOf[date] }]
  })
  return [...new Map(rows.map(row => [`${row.what} ${row.value}`, row])).values()]
}
