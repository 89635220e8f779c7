import { REGION_NAMES, type RegionId } from '#core/aws/regions.ts'
import { originOf } from '#core/aws/sources.ts'
import type { LineKey } from '#core/cost/bill.ts'
import { LINE } from '#strings/bill.ts'
import { provenanceWords as words } from '#strings/calculator-provenance.ts'
import { sourceNames } from '#strings/sources.ts'
import { OutLink } from './OutLink.tsx'
import { priceText, type UsedPrice } from './used-prices.ts'

interface PriceOriginProps {
  readonly id: string
  readonly line: LineKey
  /** The prices that the line is made with */
  readonly prices: readonly UsedPrice[]
  readonly region: RegionId
}

/** A button at a line of a receipt, which opens value, region, source and day of its price. */
export function PriceOrigin({ id, line, prices, region }: PriceOriginProps) {
  const isTyped = line === 'operations'
  if (prices.length === 0 && !isTyped) return null
  return (
    <>
      <button type="button" className="calc-ask" popoverTarget={id} aria-label={words.askOf(LINE[line])}>
        {words.ask}
      </button>
      <div className="calc-origin" popover="auto" id={id}>
        <p className="calc-label">{LINE[line]}</p>
        {isTyped ? <p>{words.typed}</p> : null}
        {prices.map(price => (
          <Origin key={price.what} price={price} region={region} />
        ))}
        <button type="button" className="calc-button" popoverTarget={id} popoverTargetAction="hide">
          {words.close}
        </button>
      </div>
    </>
  )
}

function Origin({ price, region }: { readonly price: UsedPrice; readonly region: RegionId }) {
  const { source, page } = originOf(price.group)
  return (
    <>
      <p>
        <b>{priceText(price)}</b>
      </p>
      <p>{words.regionOf(REGION_NAMES[region].ko, region)}</p>
      <p>
        {words.source(sourceNames[source])}
        {page === undefined ? null : (
          <>
            {' '}
            <OutLink href={page}>{words.page}</OutLink>
          </>
        )}
      </p>
      <p>{words.day(price.asOf)}</p>
    </>
  )
}
