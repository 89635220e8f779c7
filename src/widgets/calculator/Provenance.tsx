import { Fragment } from 'react'
import { REGION_NAMES } from '#core/aws/regions.ts'
import { originOf } from '#core/aws/sources.ts'
import { provenanceWords as words } from '#strings/calculator-provenance.ts'
import { sourceNames } from '#strings/sources.ts'
import { HeadRow } from '#ui/HeadRow.tsx'
import type { Comparison } from './compare.ts'
import { OutLink } from './OutLink.tsx'
import { priceText, type UsedPrice, usedPricesOf } from './used-prices.ts'

/** Where each price comes from: value, region, source, date. */
export function Provenance({ comparison }: { readonly comparison: Comparison }) {
  const { book } = comparison
  return (
    <details className="calc-more">
      <summary>{words.title}</summary>
      <p className="calc-note">{words.region(REGION_NAMES[book.region].ko, book.region)}</p>
      <table className="calc-table">
        <caption>{words.caption}</caption>
        <HeadRow columns={words.columns} />
        <tbody>
          {usedPricesOf(comparison).map(price => (
            <Row key={`${price.what} ${priceText(price)}`} price={price} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Row({ price }: { readonly price: UsedPrice }) {
  const { what, group, asOf } = price
  const { source, page } = originOf(group)
  return (
    <tr>
      <th scope="row">
        {what}
        <span className="calc-formula">
          {words.source(sourceNames[source])}
          {page === undefined ? null : (
            <>
              {' '}
              <OutLink href={page}>{words.page}</OutLink>
            </>
          )}
        </span>
      </th>
      <td className="calc-price">
        {priceText(price)
          .split('/')
          .map((part, at) => (
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
      <td>{asOf}</td>
    </tr>
  )
}
