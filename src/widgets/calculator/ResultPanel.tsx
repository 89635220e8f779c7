import type { ReactNode } from 'react'
import { REGION_NAMES, type RegionId } from '#core/aws/regions.ts'
import { SIDE, type Side, verdictWords, calculatorWords as words } from '#strings/calculator.ts'
import { money } from '#strings/quantity.ts'
import { type Comparison, verdictOf } from './compare.ts'
import { Mark } from './Mark.tsx'
import { Receipt } from './Receipt.tsx'
import type { Stale } from './use-calculator.ts'

interface ResultPanelProps {
  readonly comparison: Comparison | undefined
  readonly stale: Stale | undefined
  readonly region: RegionId
  readonly retry: () => void
  readonly children: ReactNode
}

/** The answer. While there is no new one, the last stands, greyed, with the reason. */
export function ResultPanel({ comparison, stale, region, retry, children }: ResultPanelProps) {
  return (
    <div className="calc-result">
      {stale === undefined ? null : (
        <p className="calc-stale">
          {staleWords(stale, region, comparison !== undefined)}{' '}
          {stale === 'failed' ? (
            <button type="button" className="calc-button" onClick={retry}>
              {words.retry}
            </button>
          ) : null}
        </p>
      )}
      {comparison === undefined ? null : (
        <div className="calc-good" data-stale={stale !== undefined}>
          <Answer comparison={comparison} />
          {children}
        </div>
      )}
    </div>
  )
}

function staleWords(stale: Stale, region: RegionId, hasLast: boolean): string {
  const name = REGION_NAMES[region].ko
  if (stale === 'input') return words.staleInput
  if (stale === 'failed') return words.staleFailed(name)
  return hasLast ? words.staleLoading(name) : words.firstLoading(name)
}

function Answer({ comparison }: { readonly comparison: Comparison }) {
  const { lambda, ec2 } = comparison
  const verdict = verdictOf(comparison)
  const most = Math.max(lambda.total, ec2.total)
  return (
    <>
      <p className="calc-verdict">
        {verdictWords.head(verdict)} <span>{verdictWords.tail(verdict)}</span>
      </p>
      <dl className="calc-sums">
        <Sum of="lambda" total={lambda.total} most={most} />
        <Sum of="ec2" total={ec2.total} most={most} />
      </dl>
      <div className="calc-receipts">
        <Receipt of="lambda" bill={lambda} />
        <Receipt of="ec2" bill={ec2} />
      </div>
      <p className="calc-note">
        {words.monthBasis} {words.missing}
      </p>
    </>
  )
}

const Sum = ({ of, total, most }: { readonly of: Side; readonly total: number; readonly most: number }) => (
  <div className={`calc-sum-row calc-of-${of}`}>
    <dt>
      <Mark of={of} /> {SIDE[of]}
    </dt>
    <dd className="calc-sum">
      {money(total)}
      <small>{words.perMonth}</small>
    </dd>
    <dd className="calc-bar" aria-hidden="true">
      <svg role="presentation" viewBox="0 0 100 1" preserveAspectRatio="none" focusable="false">
        <rect width={most === 0 ? 0 : (total / most) * 100} height="1" />
      </svg>
    </dd>
  </div>
)
