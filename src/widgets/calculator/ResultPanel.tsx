import type { ReactNode } from 'react'
import { REGION_NAMES, type RegionId } from '#core/aws/regions.ts'
import type { Bill } from '#core/cost/bill.ts'
import { SIDES } from '#core/cost/compare.ts'
import { offOf } from '#core/cost/extras.ts'
import { perSecond } from '#core/cost/fleet.ts'
import { freeLeftOf } from '#core/cost/free-left.ts'
import { HOURS_OF_DAY } from '#core/cost/profile.ts'
import type { Workload } from '#core/cost/workload.ts'
import type { WorkloadError } from '#core/cost/workload-error.ts'
import { SIDE, type Side, calculatorWords as words } from '#strings/calculator.ts'
import {
  ec2HoursWords,
  estimateWords,
  missingWords,
  typedCountWords,
  unpricedWords,
} from '#strings/calculator-fields.ts'
import { impossibleWords } from '#strings/calculator-impossible.ts'
import { impossibleTitle, obstacleTitle, obstacleWords } from '#strings/calculator-obstacles.ts'
import { verdictWords } from '#strings/calculator-verdict.ts'
import { freeLeftWords } from '#strings/calculator-won.ts'
import { money } from '#strings/quantity.ts'
import { Also, AlsoNote } from './Also.tsx'
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
  readonly children: ReactNode
}

/** The answer. While there is no new one, the last stands, greyed, with the reason. */
export function ResultPanel({ comparison, stale, errors, region, retry, children }: ResultPanelProps) {
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
      <Obstacles title={impossibleTitle} texts={impossibleWords(errors)} />
      {comparison === undefined ? null : (
        <div className="calc-good" data-stale={stale !== undefined}>
          <Answer comparison={comparison} />
          <CostFigure comparison={comparison} />
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
  const { bills, workload, obstacles } = comparison
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
      <p className="calc-note">{basisOf(workload)}</p>
      <AlsoNote />
      <p className="calc-note">{missingOf(comparison)}</p>
      <FreeLeft comparison={comparison} />
    </>
  )
}

function FreeLeft({ comparison }: { readonly comparison: Comparison }) {
  const left = freeLeftOf(comparison.bills.lambda)
  if (left === undefined) return null
  const { requests, gbSeconds } = left
  return <p className="calc-note">{freeLeftWords(requests.left, requests.free, gbSeconds.left, gbSeconds.free)}</p>
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

export function basisOf(workload: Workload): string {
  const { month, fleet, ec2, profile } = workload
  return [
    words.monthBasis(month),
    words.rates(perSecond(workload, 1 / HOURS_OF_DAY), perSecond(workload, profile.levels[0]?.share ?? 0)),
    ec2.hours === month.hours ? '' : ec2HoursWords(ec2.hours),
    fleet.sizing === 'typed' ? typedCountWords : '',
    ec2.discount > 0 ? estimateWords : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const missingOf = ({ workload, bills }: Comparison) =>
  [
    missingWords(offOf(workload), workload),
    ...SIDES.filter(side => bills[side].unpriced.length > 0).map(side => unpricedWords(side, bills[side].unpriced)),
  ].join(' ')

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
