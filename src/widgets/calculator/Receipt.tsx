import type { Bill, BillLine } from '#core/cost/bill.ts'
import { SIDES } from '#core/cost/compare.ts'
import { arithmetic, LINE } from '#strings/bill.ts'
import { type Side, totalWords, calculatorWords as words } from '#strings/calculator.ts'
import { amount } from '#strings/quantity.ts'
import { AlsoRows } from './Also.tsx'
import type { Comparison } from './compare.ts'
import { Mark } from './Mark.tsx'
import { PriceOrigin } from './PriceOrigin.tsx'
import { type UsedPrice, usedPricesOf } from './used-prices.ts'

interface ReceiptsProps {
  readonly id: string
  readonly comparison: Comparison
}

/** The three bills, line by line. */
export function Receipts({ id, comparison }: ReceiptsProps) {
  const { bills, book, workload } = comparison
  const prices = usedPricesOf(comparison)
  return (
    <details className="calc-more">
      <summary>{words.receipts}</summary>
      <div className="calc-receipts">
        {SIDES.map(side => (
          <Receipt key={side} id={`${id}-${side}`} of={side} bill={bills[side]} prices={prices} region={book.region} />
        ))}
      </div>
      <p className="calc-note">{words.month(workload.month)}</p>
    </details>
  )
}

interface ReceiptProps {
  readonly id: string
  readonly of: Side
  readonly bill: Bill
  readonly prices: readonly UsedPrice[]
  readonly region: Comparison['book']['region']
}

/** One bill with the arithmetic written out. Each price tells where it comes from. */
const Receipt = ({ id, of, bill, prices, region }: ReceiptProps) => (
  <table className={`calc-receipt calc-of-${of}`}>
    <caption>
      <Mark of={of} />
      {words.receipt[of]}
    </caption>
    <thead className="field-sr">
      <tr>
        <th scope="col">{words.receiptItem}</th>
        <th scope="col">{words.receiptAmount}</th>
      </tr>
    </thead>
    <tbody>
      {bill.lines.map(line => (
        <Line key={line.what} id={`${id}-${line.what}`} line={line} prices={prices} region={region} />
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">{words.total}</th>
        <td>{totalWords(bill)}</td>
      </tr>
      <AlsoRows total={bill.total} isLeast={bill.unpriced.length > 0} />
    </tfoot>
  </table>
)

interface LineProps extends Pick<ReceiptProps, 'id' | 'prices' | 'region'> {
  readonly line: BillLine
}

const Line = ({ id, line, prices, region }: LineProps) => (
  <tr>
    <th scope="row">
      {LINE[line.what]}
      {arithmetic(line).map(step => (
        <span key={step} className="calc-formula">
          {step}
        </span>
      ))}
      <PriceOrigin id={id} line={line.what} prices={prices.filter(({ key }) => key === line.what)} region={region} />
    </th>
    <td>{amount(line.amount)}</td>
  </tr>
)
