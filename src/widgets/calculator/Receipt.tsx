import type { Bill } from '#core/cost/bill.ts'
import { arithmetic, LINE } from '#strings/bill.ts'
import { type Side, totalWords, calculatorWords as words } from '#strings/calculator.ts'
import { amount } from '#strings/quantity.ts'
import { Mark } from './Mark.tsx'

/** One bill, line by line, with the arithmetic written out. */
export const Receipt = ({ of, bill }: { readonly of: Side; readonly bill: Bill }) => (
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
        <tr key={line.what}>
          <th scope="row">
            {LINE[line.what]}
            {arithmetic(line).map(step => (
              <span key={step} className="calc-formula">
                {step}
              </span>
            ))}
          </th>
          <td>{amount(line.amount)}</td>
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">{words.total}</th>
        <td>{totalWords(bill)}</td>
      </tr>
    </tfoot>
  </table>
)
