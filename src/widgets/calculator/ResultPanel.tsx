import type { ReactNode } from 'react'
import { REGION_NAMES, type RegionId } from '#core/aws/regions.ts'
import type { Bill } from '#core/cost/bill.ts'
import { SIDES } from '#core/cost/compare.ts'
import type { WorkloadError } from '#core/cost/workload-error.ts'
import { SIDE, type Side, calculatorWords as words } from '#strings/calculator.ts'
import { impossibleWords } from '#strings/calculator-impossible.ts'
import { impossibleTitle, obstacleTitle, obstacleWords } from '#strings/calculator-obstacles.ts'
import { verdictWords } from '#strings/calculator-verdict.ts'
import { money } from '#strings/quantity.ts'
import { Also } from './Also.tsx'
import { CostFigure } from './charts/CostFigure.tsx'
import { type Comparison, verdictOf } from './compare.ts'
import { Mark } from './Mark.tsx'
import type { Stale } from './use-calculator.ts'

interface ResultPanelProps {
  readonly comparison: Comparison | undefined
  readonly stale: Stale | undefined
  readonly errors: readonly WorkloadError[]
  readonly region: RegionId
  readonly retry: () => void
  /** Right below the answer */
  readonly notes: ReactNode
  readonly children: ReactNode
}

/** The answer, and what unfolds below it. While there is no new one, the last stands, greyed, with the reason. */
export function ResultPanel({ comparison, stale, errors, region, retry, notes, children }: ResultPanelProps) {
  const isStale = stale !== undefined
  return (
    <>
      <div className="calc-answer">
        {isStale ? (
          <p className="calc-stale">
            {staleWords(stale, region, comparison !== undefined)}{' '}
            {stale === 'failed' ? (
              <button type="button" className="calc-button" onClick={retry}>
                {words.retry}
              </button>
            ) : null}
          </p>
        ) : null}
        <Obstacles title={impossibleTitle} texts={impossibleWords(errors)} />
        {comparison === undefined ? null : (
          <div className="calc-good" data-stale={isStale}>
            <Answer comparison={comparison} />
            {notes}
          </div>
        )}
      </div>
      <div className="calc-result">
        {comparison === undefined ? null : (
          <div className="calc-good" data-stale={isStale}>
            <CostFigure comparison={comparison} />
            {children}
          </div>
        )}
      </div>
    </>
  )
}

function staleWords(stale: Stale, region: RegionId, hasLast: boolean): string {
  const name = REGION_NAMES[region].ko
  if (stale === 'input') return words.staleInput
  if (stale === 'preset') return words.stalePreset
  if (stale === 'failed') return words.staleFailed(name)
  return hasLast ? words.staleLoading(name) : words.firstLoading(name)
}

function Answer({ comparison }: { readonly comparison: Comparison }) {
  const { bills, obstacles } = comparison
  const verdict = verdictOf(comparison)
  const most = Math.max(...SIDES.map(side => bills[side].total))
  return (
    <>
      <Obstacles title={obstacleTitle} texts={obstacles.map(obstacleWords)} />
      <p className="calc-verdict">
        {verdictWords.head(verdict)} <span>{verdictWords.tail(verdict)}</span>
      </p>
      <dl className="calc-sums">
        {SIDES.map(side => (
          <Sum key={side} of={side} bill={bills[side]} most={most} />
        ))}
      </dl>
    </>
  )
}

interface ObstaclesProps {
  readonly title: string
  readonly texts: readonly string[]
}

function Obstacles({ title, texts }: ObstaclesProps) {
  if (texts.length === 0) return null
  return (
    <div className="calc-obstacles">
      <p>{title}</p>
      <ul>
        {texts.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}

interface SumProps {
  readonly of: Side
  readonly bill: Bill
  readonly most: number
}

const Sum = ({ of, bill: { total, unpriced }, most }: SumProps) => (
  <div className={`calc-sum-row calc-of-${of}`}>
    <dt>
      <Mark of={of} /> {SIDE[of]}
    </dt>
    <dd className="calc-sum">
      {money(total)}
      <small>{unpriced.length === 0 ? words.perMonth : words.perMonthOrMore}</small>
    </dd>
    <Also total={total} isLeast={unpriced.length > 0} />
    <dd className="calc-bar" aria-hidden="true">
      <svg role="presentation" viewBox="0 0 100 1" preserveAspectRatio="none" focusable="false">
        <rect width={most === 0 ? 0 : (total / most) * 100} height="1" />
      </svg>
    </dd>
  </div>
)
