import { memo } from 'react'
import { useStore } from 'zustand'
import { SIDES } from '#core/cost/compare.ts'
import { offOf } from '#core/cost/extras.ts'
import { perSecond } from '#core/cost/fleet.ts'
import { freeLeftOf } from '#core/cost/free-left.ts'
import { FIELD_RULES } from '#core/cost/parse-workload.ts'
import { HOURS_OF_DAY } from '#core/cost/profile.ts'
import type { Effect } from '#core/cost/sensitivity.ts'
import type { Workload } from '#core/cost/workload.ts'
import { exchangeStore } from '#state/exchange.ts'
import { calculatorWords as words } from '#strings/calculator.ts'
import { decideWords } from '#strings/calculator-decides.ts'
import {
  ec2HoursWords,
  estimateWords,
  missingNames,
  missingWords,
  typedCountWords,
  unpricedWords,
} from '#strings/calculator-fields.ts'
import { FIELD_UNIT } from '#strings/calculator-share.ts'
import { freeLeftWords } from '#strings/calculator-won.ts'
import { FIELD } from '#strings/cost.ts'
import { AlsoNote } from './Also.tsx'
import type { Comparison } from './compare.ts'

interface AnswerNotesProps {
  readonly comparison: Comparison
  /** The greatest first */
  readonly effects: readonly Effect[]
}

/** What decides, what was assumed and what is missing. */
export const AnswerNotes = memo(({ comparison, effects }: AnswerNotesProps) => (
  <div className="calc-notes">
    <Decisive effect={effects[0]} />
    <p className="calc-note">{basisOf(comparison.workload)}</p>
    <AlsoNote />
    <Missing comparison={comparison} />
    <FreeLeft comparison={comparison} />
  </div>
))

function Decisive({ effect }: { readonly effect: Effect | undefined }) {
  if (effect === undefined) return null
  const { field, values, less, more } = effect
  const unit = FIELD_UNIT[FIELD_RULES[field].unit]
  return (
    <p className="calc-decisive">
      <b>{decideWords.line(FIELD[field])}</b> <span>{decideWords.tried(values.less, unit, less)}</span>{' '}
      <span>{decideWords.tried(values.more, unit, more)}</span>
    </p>
  )
}

function Missing({ comparison: { workload, bills } }: { readonly comparison: Comparison }) {
  const { vat } = useStore(exchangeStore)
  const unpriced = SIDES.filter(side => bills[side].unpriced.length > 0)
  return (
    <p className="calc-note">
      {[
        missingWords(missingNames(offOf(workload), workload, vat)),
        ...unpriced.map(side => unpricedWords(side, bills[side].unpriced)),
      ].join(' ')}
    </p>
  )
}

function FreeLeft({ comparison }: { readonly comparison: Comparison }) {
  const left = freeLeftOf(comparison.bills.lambda)
  if (left === undefined) return null
  const { requests, gbSeconds } = left
  return <p className="calc-note">{freeLeftWords(requests.left, requests.free, gbSeconds.left, gbSeconds.free)}</p>
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
