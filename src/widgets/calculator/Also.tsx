import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { rateOf, taxed, taxedCents, wonOf } from '#core/cost/won.ts'
import { changeExchange, type Exchange, exchangeStore, LONGEST_RATE, loadExchange } from '#state/exchange.ts'
import { calculatorWords } from '#strings/calculator.ts'
import { wonWords as words } from '#strings/calculator-won.ts'
import { describedBy, FieldNotes, TextField } from '#ui/Field.tsx'
import { CheckField } from '#ui/FieldChoice.tsx'
import { isoDayOf } from './iso-day.ts'

interface AlsoProps {
  readonly total: number
  /** Whether something of it has no price */
  readonly isLeast: boolean
}

/** A total once more: with tax, in won, or both. Nothing where neither is asked for. */
export function Also(props: AlsoProps) {
  const texts = useAlso(props)
  if (texts.length === 0) return null
  return (
    <dd className="calc-also">
      {texts.map(text => (
        <span key={text}>{text}</span>
      ))}
    </dd>
  )
}

/** The same as rows of a receipt. */
export const AlsoRows = (props: AlsoProps) =>
  useAlso(props).map(text => (
    <tr key={text} className="calc-also-row">
      <td colSpan={2}>{text}</td>
    </tr>
  ))

function useAlso({ total, isLeast }: AlsoProps): readonly string[] {
  const { rate: typed, vat } = useStore(exchangeStore)
  const rate = rateOf(typed)
  const usd = taxed(total, vat)
  const texts = [
    ...(vat ? [words.withVat(taxedCents(total))] : []),
    ...(rate === undefined ? [] : [words.inWon(wonOf(usd, rate))]),
  ]
  return isLeast ? texts.map(calculatorWords.orMore) : texts
}

/** At which rate, and of which day, the amounts in won stand there. */
export function AlsoNote() {
  const { rate: typed, on } = useStore(exchangeStore)
  const rate = rateOf(typed)
  return rate === undefined ? null : <p className="calc-note">{words.stamp(rate, on)}</p>
}

/** The reader's own exchange rate with its day, and the switch for tax. */
export function AlsoFields({ id }: { readonly id: string }) {
  const exchange = useStore(exchangeStore)
  const [isKept, setIsKept] = useState(true)
  useEffect(loadExchange, [])
  const change = (part: Partial<Exchange>) => setIsKept(changeExchange(part))
  const rate = rateOf(exchange.rate)
  return (
    <details className="calc-more calc-tool">
      <summary>{words.title}</summary>
      <div className="calc-group">
        <TextField
          id={`${id}-rate`}
          longest={LONGEST_RATE}
          label={words.rate}
          unit={words.unit}
          hint={words.hint}
          value={exchange.rate}
          error={exchange.rate.trim() === '' || rate !== undefined ? undefined : words.wrong}
          onChange={text => change({ rate: text, on: isoDayOf(new Date()) })}
        />
        <RateDay id={`${id}-rate-on`} on={exchange.on} onChange={on => change({ on })} />
        <CheckField
          id={`${id}-vat`}
          label={words.vat}
          hint={words.vatHint}
          checked={exchange.vat}
          onChange={vat => change({ vat })}
        />
      </div>
      {isKept ? null : <p className="calc-note">{words.notKept}</p>}
    </details>
  )
}

interface RateDayProps {
  readonly id: string
  readonly on: string
  readonly onChange: (on: string) => void
}

const RateDay = ({ id, on, onChange }: RateDayProps) => (
  <div className="field">
    <label className="field-label" htmlFor={id}>
      {words.on}
    </label>
    <div className="field-box">
      <input
        id={id}
        type="date"
        aria-describedby={describedBy(id, words.onHint, undefined)}
        value={on}
        onChange={event => onChange(event.target.value)}
      />
    </div>
    <FieldNotes id={id} hint={words.onHint} />
  </div>
)
